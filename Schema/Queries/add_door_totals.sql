-- Sums up the events of screenings with events that may not be in the totals yet.
--
-- $1 festival, $2 week, $3 horizon. Columns: lines, how many were written.
-- A ticket counts once, at the door, on the terms and in the minute of its earliest entry; its bearer
-- is inside if the last movement was in. Clicks add up. Refused events count nobody.

WITH stale AS MATERIALIZED (
  SELECT DISTINCT screening FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND xact >= $3 AND screening IS NOT NULL
),
-- One sort serves both: which entry was a ticket's first, and what came last.
movement AS (
  SELECT
    screening, door, category, movement, at,
    count(*) FILTER (WHERE movement = 'entry') OVER so_far AS entries,
    last_value(movement) OVER whole AS last, last_value(at) OVER whole AS last_at
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale)
    AND ticket IS NOT NULL AND refusal IS NULL
  WINDOW so_far AS (
      PARTITION BY screening, ticket ORDER BY at, device, event ROWS UNBOUNDED PRECEDING),
    whole AS (
      PARTITION BY screening, ticket ORDER BY at, device, event
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
),
line AS (
  SELECT
    screening, door, coalesce(category, '') AS category, at AS came_at, 1 AS people, 0 AS clicked,
    CASE last WHEN 'entry' THEN 1 ELSE 0 END AS inside, 0 AS refused, last_at AS at
  FROM movement
  WHERE movement = 'entry' AND entries = 1
  UNION ALL
  SELECT
    screening, door, coalesce(category, ''), at,
    CASE WHEN refusal IS NULL AND movement = 'entry' THEN clicks ELSE 0 END,
    CASE WHEN refusal IS NULL AND movement = 'entry' THEN clicks ELSE 0 END,
    CASE WHEN refusal IS NOT NULL THEN 0 WHEN movement = 'entry' THEN clicks ELSE -clicks END,
    CASE WHEN refusal IS NULL THEN 0 ELSE 1 END, at
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale)
    AND (ticket IS NULL OR refusal IS NOT NULL)
),
-- Few lines, from which both sums are made.
part AS MATERIALIZED (
  SELECT
    screening, door, category, date_trunc('minute', came_at) AS minute, sum(people) AS people,
    sum(clicked) AS clicked, sum(inside) AS inside, sum(refused) AS refused, max(at) AS at
  FROM line
  GROUP BY screening, door, category, date_trunc('minute', came_at)
),
minute AS (
  INSERT INTO filmweek.door_minute (festival, week, screening, minute, people)
  SELECT $1, $2, screening, minute, sum(people)
  FROM part
  GROUP BY screening, minute
  HAVING sum(people) <> 0
),
written AS (
  INSERT INTO filmweek.door_total (
    festival, week, screening, door, category, people, clicked, inside, refused, last_at
  )
  SELECT
    $1, $2, screening, door, category, sum(people), sum(clicked), sum(inside), sum(refused),
    max(at)
  FROM part
  GROUP BY screening, door, category
  RETURNING 1
)
SELECT count(*) FROM written;
