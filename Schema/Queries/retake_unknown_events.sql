-- Takes away events that were kept as of a screening that there was not, and are now said to be of
-- one that there is, so that they can be taken in; says how many.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 device, $4 event,
-- $5 screening as stated. Columns: events.

WITH gone AS (
  DELETE FROM filmweek.door_event AS kept
  USING
    unnest($3::text[], $4::text[], $5::text[]) AS given (device, event, screening),
    filmweek.screening AS known
  WHERE kept.festival = $1 AND kept.week = $2 AND kept.device = given.device
    AND kept.event = given.event AND kept.screening IS NULL
    AND known.festival = $1 AND known.week = $2 AND known.screening = given.screening
  RETURNING 1
)
SELECT count(*) FROM gone;
