-- The prints of a week.
--
-- $1 festival, $2 week. Columns: as in print, without festival and week.

SELECT
  print, version, film, format, audio, subtitles, subtitle_method, running_minutes, legs, keys,
  checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
FROM filmweek.print
WHERE festival = $1 AND week = $2;
