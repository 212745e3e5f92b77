-- Adds films to packages.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 package,
-- $4 position, $5 film, $6 break_minutes. No columns.

INSERT INTO filmweek.package_film (
  festival, week, package, position, film, break_minutes
)
SELECT
  $1, $2, given.package, given.position, given.film, given.break_minutes
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::int4[]
) AS given (
  package, position, film, break_minutes
);
