-- Writes hires.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 hire, $4 venue,
-- $5 auditorium, $6 day, $7 start_time, $8 start_zone, $9 start_occurrence, $10 start_at,
-- $11 end_day, $12 end_time, $13 end_zone, $14 end_occurrence, $15 end_at, $16 use, $17 remarks.
-- No columns.

INSERT INTO filmweek.hire AS known (
  festival, week, hire, venue, auditorium, day, start_time, start_zone, start_occurrence,
  start_at, end_day, end_time, end_zone, end_occurrence, end_at, use, remarks
)
SELECT
  $1, $2, given.hire, given.venue, given.auditorium, given.day, given.start_time,
  given.start_zone, given.start_occurrence, given.start_at, given.end_day, given.end_time,
  given.end_zone, given.end_occurrence, given.end_at, given.use, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::date[], $7::time[], $8::text[], $9::text[],
  $10::timestamptz[], $11::date[], $12::time[], $13::text[], $14::text[], $15::timestamptz[],
  $16::text[], $17::jsonb[]
) AS given (
  hire, venue, auditorium, day, start_time, start_zone, start_occurrence, start_at, end_day,
  end_time, end_zone, end_occurrence, end_at, use, remarks
)
ON CONFLICT (festival, week, hire) DO UPDATE SET (
  version, venue, auditorium, day, start_time, start_zone, start_occurrence, start_at, end_day,
  end_time, end_zone, end_occurrence, end_at, use, remarks
) = (
  known.version + 1, excluded.venue, excluded.auditorium, excluded.day, excluded.start_time,
  excluded.start_zone, excluded.start_occurrence, excluded.start_at, excluded.end_day,
  excluded.end_time, excluded.end_zone, excluded.end_occurrence, excluded.end_at, excluded.use,
  excluded.remarks
);
