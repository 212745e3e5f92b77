-- Adds prints to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 print. No columns.

INSERT INTO filmweek.screening_print (
  festival, week, screening, position, print
)
SELECT
  $1, $2, given.screening, given.position, given.print
FROM unnest(
  $3::text[], $4::int4[], $5::text[]
) AS given (
  screening, position, print
);
