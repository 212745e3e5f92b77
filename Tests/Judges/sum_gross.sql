-- Sums what people paid in all weeks of the database by plain SQL, apart from what filmweek does.
--
-- Only lines that state money themselves are looked at, not the parts of others.
-- Columns: films, festival_day, currency, gross, people.

WITH standing AS (
  SELECT line.*
  FROM filmweek.attendance_count AS line
  WHERE part_of IS NULL AND method <> 'reported' AND subject = 'audience' AND moment = 'start'
    AND screening IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM filmweek.attendance_count AS later
      WHERE (later.festival, later.week, later.supersedes) = (line.festival, line.week, line.count))
), latest AS (
  SELECT DISTINCT ON (festival, week, screening, method, door, category, country) *
  FROM standing
  ORDER BY festival, week, screening, method, door, category, country,
    coalesce(counted_at, recorded_at) DESC, count COLLATE "C" DESC
), speaking AS (
  SELECT DISTINCT ON (festival, week, screening) festival, week, screening, method
  FROM latest
  WHERE gross IS NOT NULL
  ORDER BY festival, week, screening, array_position(
    ARRAY['box-office', 'ticket-scan', 'clicker', 'stub-count', 'registration', 'survey',
      'estimate'], method)
), shown AS (
  SELECT festival, week, screening, string_agg(film, '+' ORDER BY position) AS films
  FROM (
    SELECT festival, week, screening, position, film FROM filmweek.screening_film
    UNION ALL
    SELECT whole.festival, whole.week, whole.screening, entry.position, entry.film
    FROM filmweek.screening AS whole
    JOIN filmweek.package_film AS entry USING (festival, week, package)
  ) AS film
  GROUP BY festival, week, screening
)
SELECT coalesce(shown.films, '') AS films,
  (event.day - (coalesce(event.start_time < film_week.day_starts, false))::integer)::text
    AS festival_day,
  latest.currency, sum(latest.gross)::bigint AS gross, sum(latest.figure)::bigint AS people
FROM latest
JOIN speaking USING (festival, week, screening, method)
LEFT JOIN shown USING (festival, week, screening)
JOIN filmweek.screening AS event USING (festival, week, screening)
JOIN filmweek.film_week USING (festival, week)
WHERE event.status <> 'cancelled' AND latest.gross IS NOT NULL
  AND (shown.films IS NOT NULL OR event.package IS NOT NULL)
GROUP BY 1, 2, 3;
