-- The screenings of a week, each with its films in order, without what else belongs to it.
--
-- $1 festival, $2 week. Columns: as in screening, without festival and week; then films.

SELECT
  screening, version, kind, audience, status, title, package, day, daypart, start_time,
  start_zone, start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at,
  venue, auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability,
  ticket_address, actual_start_at, actual_end_at, turned_away, public_note, calendar_uid,
  sequence, changed_at, remarks,
  ARRAY(
    SELECT film::text
    FROM filmweek.screening_film AS shown
    WHERE shown.festival = $1 AND shown.week = $2 AND shown.screening = wished.screening
    ORDER BY position
  ) AS films
FROM filmweek.screening AS wished
WHERE festival = $1 AND week = $2;
