-- The times for which houses are a week's.
--
-- $1 festival, $2 week. Columns: as in hire, without festival and week.

SELECT
  hire, version, venue, auditorium, day, start_time, start_zone, start_occurrence, start_at,
  end_day, end_time, end_zone, end_occurrence, end_at, use, remarks
FROM filmweek.hire
WHERE festival = $1 AND week = $2;
