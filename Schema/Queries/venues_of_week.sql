-- The venues that a week makes use of, without their auditoria.
--
-- $1 festival, $2 week. Columns: as in venue, without the festival.

SELECT
  venue, version, name, address, city, country, latitude, longitude, zone, seats, contact, remarks
FROM filmweek.week_venue
JOIN filmweek.venue USING (festival, venue)
WHERE festival = $1 AND week = $2;
