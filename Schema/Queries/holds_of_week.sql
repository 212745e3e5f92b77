-- The seats that are kept at a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, holder, seats, release_minutes, protocol_order, seat,
-- note.

SELECT
  screening, holder, seats, release_minutes, protocol_order, seat, note
FROM filmweek.screening_hold
WHERE festival = $1 AND week = $2
ORDER BY screening, position;
