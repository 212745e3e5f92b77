-- Writes prints.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 print, $4 film,
-- $5 format, $6 audio, $7 subtitles, $8 subtitle_method, $9 running_minutes, $10 legs, $11 keys,
-- $12 checked_day, $13 checked_time, $14 checked_zone, $15 checked_occurrence, $16 checked_at,
-- $17 remarks.
-- Lists (subtitles) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.print AS known (
  festival, week, print, film, format, audio, subtitles, subtitle_method, running_minutes, legs,
  keys, checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
)
SELECT
  $1, $2, given.print, given.film, given.format, given.audio, given.subtitles::text[],
  given.subtitle_method, given.running_minutes, given.legs, given.keys, given.checked_day,
  given.checked_time, given.checked_zone, given.checked_occurrence, given.checked_at,
  given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int4[],
  $10::jsonb[], $11::jsonb[], $12::date[], $13::time[], $14::text[], $15::text[],
  $16::timestamptz[], $17::jsonb[]
) AS given (
  print, film, format, audio, subtitles, subtitle_method, running_minutes, legs, keys,
  checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
)
ON CONFLICT (festival, week, print) DO UPDATE SET (
  version, film, format, audio, subtitles, subtitle_method, running_minutes, legs, keys,
  checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
) = (
  known.version + 1, excluded.film, excluded.format, excluded.audio, excluded.subtitles,
  excluded.subtitle_method, excluded.running_minutes, excluded.legs, excluded.keys,
  excluded.checked_day, excluded.checked_time, excluded.checked_zone,
  excluded.checked_occurrence, excluded.checked_at, excluded.remarks
);
