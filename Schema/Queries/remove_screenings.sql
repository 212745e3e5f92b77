-- Removes screenings with all that belongs to them, their claims too.
--
-- $1 festival, $2 week, $3 screenings. No columns.

DELETE FROM filmweek.screening
WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[]);
