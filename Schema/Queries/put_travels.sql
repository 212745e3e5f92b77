-- Writes travel times between houses.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 from_venue,
-- $4 to_venue, $5 minutes, $6 remarks. No columns.

INSERT INTO filmweek.travel AS known (
  festival, week, from_venue, to_venue, minutes, remarks
)
SELECT
  $1, $2, given.from_venue, given.to_venue, given.minutes, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::int4[], $6::jsonb[]
) AS given (
  from_venue, to_venue, minutes, remarks
)
ON CONFLICT (festival, week, from_venue, to_venue) DO UPDATE SET (
  version, minutes, remarks
) = (
  known.version + 1, excluded.minutes, excluded.remarks
);
