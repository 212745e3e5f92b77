-- Weeks of a festival by first day, then key.
--
-- $1 festival, $2 week, null for all. Columns: as in film_week, without the festival.

SELECT
  week, version, name, theme, first_day, last_day, zone, day_starts, city, country, part_of,
  involvements, turnaround_minutes, assumed_minutes, rules, waivers, remarks
FROM filmweek.film_week
WHERE festival = $1 AND ($2::text IS NULL OR week = $2)
ORDER BY first_day, week;
