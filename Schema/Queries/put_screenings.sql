-- Writes screenings, without what belongs to them.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening, $4 kind,
-- $5 audience, $6 status, $7 title, $8 package, $9 day, $10 daypart, $11 start_time,
-- $12 start_zone, $13 start_occurrence, $14 start_at, $15 end_day, $16 end_time, $17 end_zone,
-- $18 end_occurrence, $19 end_at, $20 venue, $21 auditorium, $22 clearance_minutes, $23 audio,
-- $24 subtitles, $25 is_premiere, $26 admission, $27 availability, $28 ticket_address,
-- $29 actual_start_at, $30 actual_end_at, $31 turned_away, $32 public_note, $33 calendar_uid,
-- $34 sequence, $35 changed_at, $36 remarks.
-- Lists (subtitles) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.screening AS known (
  festival, week, screening, kind, audience, status, title, package, day, daypart, start_time,
  start_zone, start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at,
  venue, auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability,
  ticket_address, actual_start_at, actual_end_at, turned_away, public_note, calendar_uid,
  sequence, changed_at, remarks
)
SELECT
  $1, $2, given.screening, given.kind, given.audience, given.status, given.title, given.package,
  given.day, given.daypart, given.start_time, given.start_zone, given.start_occurrence,
  given.start_at, given.end_day, given.end_time, given.end_zone, given.end_occurrence,
  given.end_at, given.venue, given.auditorium, given.clearance_minutes, given.audio,
  given.subtitles::text[], given.is_premiere, given.admission, given.availability, given.ticket_address,
  given.actual_start_at, given.actual_end_at, given.turned_away, given.public_note,
  given.calendar_uid, given.sequence, given.changed_at, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[], $9::date[],
  $10::text[], $11::time[], $12::text[], $13::text[], $14::timestamptz[], $15::date[],
  $16::time[], $17::text[], $18::text[], $19::timestamptz[], $20::text[], $21::text[],
  $22::int4[], $23::text[], $24::text[], $25::bool[], $26::text[], $27::text[],
  $28::text[], $29::timestamptz[], $30::timestamptz[], $31::int4[], $32::jsonb[], $33::text[],
  $34::int4[], $35::timestamptz[], $36::jsonb[]
) AS given (
  screening, kind, audience, status, title, package, day, daypart, start_time, start_zone,
  start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at, venue,
  auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability, ticket_address,
  actual_start_at, actual_end_at, turned_away, public_note, calendar_uid, sequence, changed_at,
  remarks
)
ON CONFLICT (festival, week, screening) DO UPDATE SET (
  version, kind, audience, status, title, package, day, daypart, start_time, start_zone,
  start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at, venue,
  auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability, ticket_address,
  actual_start_at, actual_end_at, turned_away, public_note, calendar_uid, sequence, changed_at,
  remarks
) = (
  known.version + 1, excluded.kind, excluded.audience, excluded.status, excluded.title,
  excluded.package, excluded.day, excluded.daypart, excluded.start_time, excluded.start_zone,
  excluded.start_occurrence, excluded.start_at, excluded.end_day, excluded.end_time,
  excluded.end_zone, excluded.end_occurrence, excluded.end_at, excluded.venue,
  excluded.auditorium, excluded.clearance_minutes, excluded.audio, excluded.subtitles,
  excluded.is_premiere, excluded.admission, excluded.availability, excluded.ticket_address, excluded.actual_start_at,
  excluded.actual_end_at, excluded.turned_away, excluded.public_note, excluded.calendar_uid,
  excluded.sequence, excluded.changed_at, excluded.remarks
);
