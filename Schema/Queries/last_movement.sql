-- What the bearer of a ticket did last at a screening; no row where the ticket was never seen.
--
-- $1 festival, $2 week, $3 screening, $4 ticket. Columns: movement, door, at.

SELECT movement, door, at
FROM filmweek.door_event
WHERE festival = $1 AND week = $2 AND screening = $3 AND ticket = $4 AND refusal IS NULL
ORDER BY at DESC, device DESC, event DESC
LIMIT 1;
