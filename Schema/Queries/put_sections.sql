-- Writes sections.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 section, $4 name,
-- $5 description, $6 position, $7 remarks. No columns.

INSERT INTO filmweek.section AS known (
  festival, week, section, name, description, position, remarks
)
SELECT
  $1, $2, given.section, given.name, given.description, given.position, given.remarks
FROM unnest(
  $3::text[], $4::jsonb[], $5::jsonb[], $6::int4[], $7::jsonb[]
) AS given (
  section, name, description, position, remarks
)
ON CONFLICT (festival, week, section) DO UPDATE SET (
  version, name, description, position, remarks
) = (
  known.version + 1, excluded.name, excluded.description, excluded.position, excluded.remarks
);
