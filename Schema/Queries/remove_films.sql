-- Takes films out of a week, and removes those that are then part of none.
--
-- $1 festival, $2 week, $3 films. No columns.

WITH taken AS (
  DELETE FROM filmweek.week_film
  WHERE festival = $1 AND week = $2 AND film = ANY ($3::text[])
)
DELETE FROM filmweek.film AS known
WHERE festival = $1 AND film = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT FROM filmweek.week_film AS other
    WHERE other.festival = $1 AND other.film = known.film AND other.week <> $2
  );
