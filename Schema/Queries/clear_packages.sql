-- Takes films from packages, which are then given them anew.
--
-- $1 festival, $2 week, $3 packages. No columns.

DELETE FROM filmweek.package_film
WHERE festival = $1 AND week = $2 AND package = ANY ($3::text[]);
