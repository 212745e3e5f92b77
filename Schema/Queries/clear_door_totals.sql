-- Takes away the totals of screenings with events that may not be in them yet.
--
-- $1 festival, $2 week, $3 horizon. No columns.

WITH stale AS MATERIALIZED (
  SELECT DISTINCT screening FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND xact >= $3
),
minute AS (
  DELETE FROM filmweek.door_minute
  WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale)
)
DELETE FROM filmweek.door_total
WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale);
