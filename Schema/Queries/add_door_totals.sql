-- Sums up the events of screenings with events that may not be in the totals yet.
--
-- $1 festival, $2 week, $3 horizon. Columns: lines, how many were written.
-- A ticket counts once, at the door and on the terms of its earliest entry; its bearer is inside if
-- the last movement was in. Clicks add up. Refused events count nobody.

WITH event AS MATERIALIZED (
  SELECT
    screening, door, coalesce(category, '') AS category, movement, ticket, clicks, refusal, at,
    device, event
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening IN (
    SELECT screening FROM filmweek.door_event
    WHERE festival = $1 AND week = $2 AND xact >= $3)
),
movement AS (
  SELECT
    screening, ticket,
    (array_agg(door ORDER BY at, device, event) FILTER (WHERE movement = 'entry'))[1] AS door,
    (array_agg(category ORDER BY at, device, event) FILTER (WHERE movement = 'entry'))[1]
      AS category,
    (array_agg(movement ORDER BY at DESC, device DESC, event DESC))[1] AS last,
    max(at) AS at
  FROM event
  WHERE ticket IS NOT NULL AND refusal IS NULL
  GROUP BY screening, ticket
),
line AS (
  SELECT
    screening, door, category, 1 AS people, 0 AS clicked, CASE last WHEN 'entry' THEN 1 ELSE 0 END AS inside,
    0 AS refused, at
  FROM movement
  WHERE door IS NOT NULL
  UNION ALL
  SELECT
    screening, door, category, CASE movement WHEN 'entry' THEN clicks ELSE 0 END,
    CASE movement WHEN 'entry' THEN clicks ELSE 0 END,
    CASE movement WHEN 'entry' THEN clicks ELSE -clicks END, 0, at
  FROM event
  WHERE clicks IS NOT NULL AND refusal IS NULL
  UNION ALL
  SELECT screening, door, category, 0, 0, 0, 1, at FROM event WHERE refusal IS NOT NULL
),
written AS (
  INSERT INTO filmweek.door_total (
    festival, week, screening, door, category, people, clicked, inside, refused, last_at
  )
  SELECT
    $1, $2, screening, door, category, sum(people), sum(clicked), sum(inside), sum(refused),
    max(at)
  FROM line
  GROUP BY screening, door, category
  RETURNING 1
)
SELECT count(*) FROM written;
