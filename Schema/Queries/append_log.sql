-- Adds an entry to the log.
--
-- $1 festival, $2 at, $3 actor, $4 door, $5 action, $6 week, $7 items, $8 size.
-- Column: number, the entry's in the festival.

SELECT filmweek.append_log($1, $2, $3, $4, $5, $6, $7, $8) AS number;
