-- Removes prints.
--
-- $1 festival, $2 week, $3 prints. No columns.

DELETE FROM filmweek.print
WHERE festival = $1 AND week = $2 AND print = ANY ($3::text[]);
