-- Writes screenings, without what belongs to them.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening, $4 kind,
-- $5 audience, $6 status, $7 title, $8 day, $9 daypart, $10 start_time, $11 start_zone,
-- $12 start_occurrence, $13 start_at, $14 end_day, $15 end_time, $16 end_zone,
-- $17 end_occurrence, $18 end_at, $19 venue, $20 auditorium, $21 clearance_minutes, $22 audio,
-- $23 subtitles, $24 public_note, $25 calendar_uid, $26 sequence, $27 changed_at, $28 remarks.
-- Lists (subtitles) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.screening AS known (
  festival, week, screening, kind, audience, status, title, day, daypart, start_time,
  start_zone, start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at,
  venue, auditorium, clearance_minutes, audio, subtitles, public_note, calendar_uid, sequence,
  changed_at, remarks
)
SELECT
  $1, $2, given.screening, given.kind, given.audience, given.status, given.title, given.day,
  given.daypart, given.start_time, given.start_zone, given.start_occurrence, given.start_at,
  given.end_day, given.end_time, given.end_zone, given.end_occurrence, given.end_at,
  given.venue, given.auditorium, given.clearance_minutes, given.audio, given.subtitles::text[],
  given.public_note, given.calendar_uid, given.sequence, given.changed_at, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::date[], $9::text[],
  $10::time[], $11::text[], $12::text[], $13::timestamptz[], $14::date[], $15::time[],
  $16::text[], $17::text[], $18::timestamptz[], $19::text[], $20::text[], $21::int4[],
  $22::text[], $23::text[], $24::jsonb[], $25::text[], $26::int4[], $27::timestamptz[],
  $28::jsonb[]
) AS given (
  screening, kind, audience, status, title, day, daypart, start_time, start_zone,
  start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at, venue,
  auditorium, clearance_minutes, audio, subtitles, public_note, calendar_uid, sequence,
  changed_at, remarks
)
ON CONFLICT (festival, week, screening) DO UPDATE SET (
  version, kind, audience, status, title, day, daypart, start_time, start_zone,
  start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at, venue,
  auditorium, clearance_minutes, audio, subtitles, public_note, calendar_uid, sequence,
  changed_at, remarks
) = (
  known.version + 1, excluded.kind, excluded.audience, excluded.status, excluded.title,
  excluded.day, excluded.daypart, excluded.start_time, excluded.start_zone,
  excluded.start_occurrence, excluded.start_at, excluded.end_day, excluded.end_time,
  excluded.end_zone, excluded.end_occurrence, excluded.end_at, excluded.venue,
  excluded.auditorium, excluded.clearance_minutes, excluded.audio, excluded.subtitles,
  excluded.public_note, excluded.calendar_uid, excluded.sequence, excluded.changed_at,
  excluded.remarks
);
