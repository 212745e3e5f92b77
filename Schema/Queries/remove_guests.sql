-- Takes guests out of a week, and removes those that are then part of none.
--
-- $1 festival, $2 week, $3 guests. No columns.

WITH taken AS (
  DELETE FROM filmweek.week_guest
  WHERE festival = $1 AND week = $2 AND guest = ANY ($3::text[])
)
DELETE FROM filmweek.guest AS known
WHERE festival = $1 AND guest = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT FROM filmweek.week_guest AS other
    WHERE other.festival = $1 AND other.guest = known.guest AND other.week <> $2
  );
