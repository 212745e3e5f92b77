-- Takes from screenings all that belongs to them, which they are then given anew.
--
-- $1 festival, $2 week, $3 screenings. No columns.

WITH films AS (
  DELETE FROM filmweek.screening_film
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), prints AS (
  DELETE FROM filmweek.screening_print
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), holds AS (
  DELETE FROM filmweek.screening_hold
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), parts AS (
  DELETE FROM filmweek.screening_part
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
)
DELETE FROM filmweek.appearance
WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[]);
