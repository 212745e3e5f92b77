-- The films of a week's packages, in order.
--
-- $1 festival, $2 week. Columns: package, film, break_minutes.

SELECT
  package, film, break_minutes
FROM filmweek.package_film
WHERE festival = $1 AND week = $2
ORDER BY package, position;
