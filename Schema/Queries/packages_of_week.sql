-- The packages of a week, without their films.
--
-- $1 festival, $2 week. Columns: as in package, without festival and week.

SELECT
  package, version, title, remarks
FROM filmweek.package
WHERE festival = $1 AND week = $2;
