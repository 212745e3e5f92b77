-- The sections of a week.
--
-- $1 festival, $2 week. Columns: as in section, without festival and week.

SELECT
  section, version, name, description, position, remarks
FROM filmweek.section
WHERE festival = $1 AND week = $2;
