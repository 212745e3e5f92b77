-- Adds kept seats to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 holder, $6 seats, $7 release_minutes, $8 protocol_order, $9 seat, $10 note. No
-- columns.

INSERT INTO filmweek.screening_hold (
  festival, week, screening, position, holder, seats, release_minutes, protocol_order, seat,
  note
)
SELECT
  $1, $2, given.screening, given.position, given.holder, given.seats, given.release_minutes,
  given.protocol_order, given.seat, given.note
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::int4[], $7::int4[], $8::int4[], $9::text[],
  $10::text[]
) AS given (
  screening, position, holder, seats, release_minutes, protocol_order, seat, note
);
