-- Why an event that was kept let nobody pass.
--
-- $1 festival, $2 week, $3 device, $4 event. Columns: refusal, null where somebody passed.

SELECT refusal
FROM filmweek.door_event
WHERE festival = $1 AND week = $2 AND device = $3 AND event = $4;
