-- Takes claims on rooms; an overlap is refused.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 venue,
-- $4 auditorium, $5 screening, $6 span.
-- No columns.

INSERT INTO filmweek.occupancy (
  festival, week, venue, auditorium, screening, span
)
SELECT
  $1, $2, given.venue, given.auditorium, given.screening, given.span
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::tstzrange[]
) AS given (
  venue, auditorium, screening, span
);
