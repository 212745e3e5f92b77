-- Writes venues and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 venue, $4 name,
-- $5 address, $6 city, $7 country, $8 latitude, $9 longitude, $10 zone, $11 seats, $12 contact,
-- $13 remarks. No columns.

WITH written AS (
  INSERT INTO filmweek.venue AS known (
    festival, venue, name, address, city, country, latitude, longitude, zone, seats, contact,
    remarks
  )
  SELECT
    $1, given.venue, given.name, given.address, given.city, given.country, given.latitude,
    given.longitude, given.zone, given.seats, given.contact, given.remarks
  FROM unnest(
    $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::float8[], $9::float8[],
    $10::text[], $11::int4[], $12::text[], $13::jsonb[]
  ) AS given (
    venue, name, address, city, country, latitude, longitude, zone, seats, contact, remarks
  )
  ON CONFLICT (festival, venue) DO UPDATE SET (
    version, name, address, city, country, latitude, longitude, zone, seats, contact, remarks
  ) = (
    known.version + 1, excluded.name, excluded.address, excluded.city, excluded.country,
    excluded.latitude, excluded.longitude, excluded.zone, excluded.seats, excluded.contact,
    excluded.remarks
  )
)
INSERT INTO filmweek.week_venue (festival, week, venue)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;
