-- The auditoria of a week's venues, in the order in which each house counts them.
--
-- $1 festival, $2 week. Columns: as in auditorium, without festival and position.

SELECT
  venue, auditorium, name, seats, wheelchair_places, turnaround_minutes, opening_hours, formats,
  subtitle_equipment, server, remarks
FROM filmweek.week_venue
JOIN filmweek.auditorium USING (festival, venue)
WHERE festival = $1 AND week = $2
ORDER BY venue, position;
