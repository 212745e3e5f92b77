-- Writes packages, without their films.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 package, $4 title,
-- $5 remarks. No columns.

INSERT INTO filmweek.package AS known (
  festival, week, package, title, remarks
)
SELECT
  $1, $2, given.package, given.title, given.remarks
FROM unnest(
  $3::text[], $4::jsonb[], $5::jsonb[]
) AS given (
  package, title, remarks
)
ON CONFLICT (festival, week, package) DO UPDATE SET (
  version, title, remarks
) = (
  known.version + 1, excluded.title, excluded.remarks
);
