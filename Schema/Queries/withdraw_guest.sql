-- Takes a guest out of everything that is kept of the festival's weeks, for good.
--
-- $1 guest, $2 at, $3 actor, $4 door.
-- Columns: stand_in, the key of the guest who stands there now; number, the entry's in the log;
-- releases and entries, how many were changed; places, other tables with rows that named them, each
-- with their count; kept_words, names that may be somebody else's and were left in texts.

SELECT stand_in, number, releases, entries, places, kept_words
FROM filmweek.withdraw_guest($1, $2, $3, $4);
