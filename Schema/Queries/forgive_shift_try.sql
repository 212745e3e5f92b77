-- Takes back a try whose code was right.
--
-- $1 festival, $2 origin. No columns.

UPDATE filmweek.shift_try SET tries = tries - 1 WHERE festival = $1 AND origin = $2;
