-- Removes packages with their lists of films.
--
-- $1 festival, $2 week, $3 packages. No columns.

DELETE FROM filmweek.package
WHERE festival = $1 AND week = $2 AND package = ANY ($3::text[]);
