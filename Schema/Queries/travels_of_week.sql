-- How long people take between a week's houses.
--
-- $1 festival, $2 week. Columns: as in travel, without festival and week.

SELECT
  from_venue, to_venue, version, minutes, remarks
FROM filmweek.travel
WHERE festival = $1 AND week = $2;
