-- Adds parts to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 kind, $6 film, $7 minutes, $8 title.
-- No columns.

INSERT INTO filmweek.screening_part (
  festival, week, screening, position, kind, film, minutes, title
)
SELECT
  $1, $2, given.screening, given.position, given.kind, given.film, given.minutes, given.title
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::text[], $7::int4[], $8::jsonb[]
) AS given (
  screening, position, kind, film, minutes, title
);
