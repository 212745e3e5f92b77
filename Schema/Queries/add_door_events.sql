-- Writes what devices saw; says how many of it was new, and how many let nobody pass.
--
-- $1 festival, $2 week, $3 received_at. Then one array for each column, an element a row:
-- $4 device, $5 event, $6 screening as stated, $7 door, $8 movement, $9 ticket, $10 clicks,
-- $11 category, $12 refusal, $13 at.
-- What was sent before is left as it is. Columns: new, refused.

WITH written AS (
  INSERT INTO filmweek.door_event (
    festival, week, device, event, screening, stated, door, movement, ticket, clicks, category,
    refusal, at, received_at
  )
  SELECT
    $1, $2, given.device, given.event, known.screening,
    CASE WHEN known.screening IS NULL THEN given.screening END, given.door, given.movement,
    given.ticket, given.clicks, given.category,
    coalesce(
      given.refusal,
      CASE
        WHEN known.screening IS NULL THEN 'unknown'
        WHEN known.status = 'cancelled' THEN 'cancelled'
      END),
    given.at, $3
  FROM unnest(
    $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int4[],
    $11::text[], $12::text[], $13::timestamptz[]
  ) AS given (
    device, event, screening, door, movement, ticket, clicks, category, refusal, at
  )
  LEFT JOIN filmweek.screening AS known
    ON known.festival = $1 AND known.week = $2 AND known.screening = given.screening
  ON CONFLICT DO NOTHING
  RETURNING refusal
)
SELECT count(*), count(refusal) FROM written;
