-- Writes what calendars know of screenings; how often these were written is not counted by it.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 calendar_uid, $5 sequence, $6 changed_at.
-- No columns.

UPDATE filmweek.screening AS known
SET calendar_uid = given.calendar_uid, sequence = given.sequence, changed_at = given.changed_at
FROM unnest($3::text[], $4::text[], $5::int4[], $6::timestamptz[]) AS given (
  screening, calendar_uid, sequence, changed_at
)
WHERE known.festival = $1 AND known.week = $2 AND known.screening = given.screening;
