-- Tickets that came in while their bearers were inside, as devices that did not know of each other
-- saw it: the first time of each, and of all only the first few.
--
-- $1 festival, $2 week, $3 screenings. Columns: tickets, how many in all; screening, ticket;
-- first_door, first_at, where and when the bearer had come in; door, at, where and when again.

WITH movement AS (
  SELECT
    screening, ticket, movement, door, at, lag(movement) OVER bearer AS last,
    lag(door) OVER bearer AS first_door, lag(at) OVER bearer AS first_at
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
    AND ticket IS NOT NULL AND refusal IS NULL
  WINDOW bearer AS (PARTITION BY screening, ticket ORDER BY at, device, event)
),
twice AS (
  SELECT DISTINCT ON (screening, ticket) screening, ticket, first_door, first_at, door, at
  FROM movement
  WHERE movement = 'entry' AND last = 'entry'
  ORDER BY screening, ticket, at
)
SELECT count(*) OVER (), screening, ticket, first_door, first_at, door, at
FROM twice
ORDER BY at, screening, ticket
LIMIT 5;
