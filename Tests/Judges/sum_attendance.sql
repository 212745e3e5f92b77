-- Sums the ledger of all weeks in the database by plain SQL, apart from what filmweek does.
--
-- Columns: name of what it is summed by ('' for the whole), value, admissions, audience.

WITH standing AS (
  SELECT line.*, array_position(
    ARRAY['ticket-scan', 'clicker', 'stub-count', 'box-office', 'registration', 'survey',
      'estimate'], method) AS sureness
  FROM filmweek.attendance_count AS line
  WHERE part_of IS NULL AND method <> 'reported' AND subject = 'audience' AND moment = 'start'
    AND NOT EXISTS (
      SELECT FROM filmweek.attendance_count AS later
      WHERE (later.festival, later.week, later.supersedes) = (line.festival, line.week, line.count))
), latest AS (
  SELECT DISTINCT ON (festival, week, screening, method, door, category, country) *
  FROM standing
  WHERE screening IS NOT NULL
  ORDER BY festival, week, screening, method, door, category, country,
    coalesce(counted_at, recorded_at) DESC, count COLLATE "C" DESC
), tally AS (
  SELECT *,
    min(sureness) OVER of_screening AS surest,
    sureness <= 3 AND bool_and(door IS NOT NULL) OVER of_method AS is_by_door
  FROM latest
  WINDOW of_screening AS (PARTITION BY festival, week, screening),
    of_method AS (PARTITION BY festival, week, screening, method)
), ranked AS (
  SELECT *,
    bool_or(is_by_door AND sureness = surest) OVER (PARTITION BY festival, week, screening)
      AS adds_doors,
    min(sureness) FILTER (WHERE is_by_door) OVER (PARTITION BY festival, week, screening, door)
      AS surest_at_door
  FROM tally
), chosen AS (
  SELECT * FROM ranked
  WHERE sureness = surest OR adds_doors AND is_by_door AND sureness = surest_at_door
), shown AS (
  SELECT festival, week, screening,
    string_agg(film, '+' ORDER BY position) AS films
  FROM (
    SELECT festival, week, screening, position, film FROM filmweek.screening_film
    UNION ALL
    SELECT whole.festival, whole.week, whole.screening, entry.position, entry.film
    FROM filmweek.screening AS whole
    JOIN filmweek.package_film AS entry USING (festival, week, package)
  ) AS film
  GROUP BY festival, week, screening
), people AS (
  SELECT chosen.figure, chosen.method,
    CASE WHEN shown.films IS NULL AND event.package IS NULL THEN 0 ELSE chosen.figure END AS admitted,
    coalesce(shown.films, '') AS films, event.venue,
    event.venue || '/' || event.auditorium AS auditorium, event.day::text AS day,
    (event.day - (coalesce(event.start_time < film_week.day_starts, false))::integer)::text
      AS festival_day,
    to_char(event.start_time, 'HH24') || ':00' AS hour
  FROM chosen
  JOIN filmweek.screening AS event USING (festival, week, screening)
  JOIN filmweek.film_week USING (festival, week)
  LEFT JOIN shown USING (festival, week, screening)
  WHERE event.status <> 'cancelled'
)
SELECT
  CASE WHEN grouping(films) = 0 THEN 'film' WHEN grouping(venue) = 0 THEN 'venue'
    WHEN grouping(auditorium) = 0 THEN 'auditorium' WHEN grouping(day) = 0 THEN 'day'
    WHEN grouping(festival_day) = 0 THEN 'festival-day' WHEN grouping(hour) = 0 THEN 'hour'
    WHEN grouping(method) = 0 THEN 'method' ELSE '' END AS name,
  CASE WHEN grouping(films) = 0 THEN films WHEN grouping(venue) = 0 THEN venue
    WHEN grouping(auditorium) = 0 THEN auditorium WHEN grouping(day) = 0 THEN day
    WHEN grouping(festival_day) = 0 THEN festival_day WHEN grouping(hour) = 0 THEN hour
    WHEN grouping(method) = 0 THEN method END AS value,
  sum(admitted)::bigint AS admissions, sum(figure)::bigint AS audience
FROM people
GROUP BY GROUPING SETS
  ((), (films), (venue), (auditorium), (day), (festival_day), (hour), (method));
