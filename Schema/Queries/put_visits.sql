-- Writes what a week says of its guests.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 guest, $4 status,
-- $5 arrival_day, $6 arrival_time, $7 arrival_zone, $8 arrival_occurrence, $9 arrival_at,
-- $10 departure_day, $11 departure_time, $12 departure_zone, $13 departure_occurrence,
-- $14 departure_at, $15 transport, $16 hotel, $17 nights, $18 paid, $19 visa, $20 visa_note,
-- $21 companion_of, $22 handler, $23 groups, $24 away. No columns.

UPDATE filmweek.week_guest AS said SET (
  status, arrival_day, arrival_time, arrival_zone, arrival_occurrence, arrival_at,
  departure_day, departure_time, departure_zone, departure_occurrence, departure_at, transport,
  hotel, nights, paid, visa, visa_note, companion_of, handler, groups, away
) = (
  given.status, given.arrival_day, given.arrival_time, given.arrival_zone,
  given.arrival_occurrence, given.arrival_at, given.departure_day, given.departure_time,
  given.departure_zone, given.departure_occurrence, given.departure_at, given.transport,
  given.hotel, given.nights, given.paid, given.visa, given.visa_note, given.companion_of,
  given.handler, given.groups::text[], given.away
)
FROM unnest(
  $3::text[], $4::text[], $5::date[], $6::time[], $7::text[], $8::text[], $9::timestamptz[],
  $10::date[], $11::time[], $12::text[], $13::text[], $14::timestamptz[], $15::text[],
  $16::text[], $17::int4[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[],
  $23::text[], $24::jsonb[]
) AS given (
  guest, status, arrival_day, arrival_time, arrival_zone, arrival_occurrence, arrival_at,
  departure_day, departure_time, departure_zone, departure_occurrence, departure_at, transport,
  hotel, nights, paid, visa, visa_note, companion_of, handler, groups, away
)
WHERE said.festival = $1 AND said.week = $2 AND said.guest = given.guest;
