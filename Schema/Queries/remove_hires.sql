-- Removes hires.
--
-- $1 festival, $2 week, $3 hires. No columns.

DELETE FROM filmweek.hire
WHERE festival = $1 AND week = $2 AND hire = ANY ($3::text[]);
