-- Adds films to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 film.
-- No columns.

INSERT INTO filmweek.screening_film (
  festival, week, screening, position, film
)
SELECT
  $1, $2, given.screening, given.position, given.film
FROM unnest(
  $3::text[], $4::int4[], $5::text[]
) AS given (
  screening, position, film
);
