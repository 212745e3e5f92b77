-- Writes auditoria.
--
-- $1 festival. Then one array for each column, an element a row: $2 venue, $3 auditorium,
-- $4 position, $5 name, $6 seats, $7 wheelchair_places, $8 turnaround_minutes, $9 opening_hours,
-- $10 formats, $11 subtitle_equipment, $12 server, $13 remarks.
-- Lists (formats) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.auditorium AS known (
  festival, venue, auditorium, position, name, seats, wheelchair_places, turnaround_minutes,
  opening_hours, formats, subtitle_equipment, server, remarks
)
SELECT
  $1, given.venue, given.auditorium, given.position, given.name, given.seats,
  given.wheelchair_places, given.turnaround_minutes, given.opening_hours, given.formats::text[],
  given.subtitle_equipment, given.server, given.remarks
FROM unnest(
  $2::text[], $3::text[], $4::int4[], $5::jsonb[], $6::int4[], $7::int4[], $8::int4[],
  $9::jsonb[], $10::text[], $11::text[], $12::text[], $13::jsonb[]
) AS given (
  venue, auditorium, position, name, seats, wheelchair_places, turnaround_minutes,
  opening_hours, formats, subtitle_equipment, server, remarks
)
ON CONFLICT (festival, venue, auditorium) DO UPDATE SET (
  position, name, seats, wheelchair_places, turnaround_minutes, opening_hours, formats,
  subtitle_equipment, server, remarks
) = (
  excluded.position, excluded.name, excluded.seats, excluded.wheelchair_places,
  excluded.turnaround_minutes, excluded.opening_hours, excluded.formats,
  excluded.subtitle_equipment, excluded.server, excluded.remarks
);
