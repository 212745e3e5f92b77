-- The events of a batch under whose names something else was written down before; when it was is not
-- compared, since the clock of a device may be set right between two sendings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 device, $4 event,
-- $5 screening as stated, $6 door, $7 movement, $8 ticket, $9 clicks, $10 category.
-- Columns: device, event.

SELECT given.device, given.event
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int4[], $10::text[]
) AS given (device, event, screening, door, movement, ticket, clicks, category)
JOIN filmweek.door_event AS kept
  ON kept.festival = $1 AND kept.week = $2 AND kept.device = given.device
  AND kept.event = given.event
WHERE coalesce(kept.screening::text, kept.stated) <> given.screening OR kept.door <> given.door
  OR kept.movement <> given.movement OR kept.category IS DISTINCT FROM given.category
  OR kept.clicks IS DISTINCT FROM given.clicks
  OR (kept.ticket IS DISTINCT FROM given.ticket
    AND coalesce(kept.ticket NOT LIKE 'forgotten:%', true));
