-- Takes films, parts and appearances from screenings, which are then given them anew.
--
-- $1 festival, $2 week, $3 screenings. No columns.

WITH films AS (
  DELETE FROM filmweek.screening_film
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), parts AS (
  DELETE FROM filmweek.screening_part
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
)
DELETE FROM filmweek.appearance
WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[]);
