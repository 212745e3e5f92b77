-- Takes venues out of a week, and removes those that are then part of none.
--
-- $1 festival, $2 week, $3 venues. No columns.

WITH taken AS (
  DELETE FROM filmweek.week_venue
  WHERE festival = $1 AND week = $2 AND venue = ANY ($3::text[])
)
DELETE FROM filmweek.venue AS known
WHERE festival = $1 AND venue = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT FROM filmweek.week_venue AS other
    WHERE other.festival = $1 AND other.venue = known.venue AND other.week <> $2
  );
