-- Adds appearances to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 guest, $6 role, $7 part, $8 languages, $9 status, $10 remarks.
-- Lists (languages) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.appearance (
  festival, week, screening, position, guest, role, part, languages, status, remarks
)
SELECT
  $1, $2, given.screening, given.position, given.guest, given.role, given.part,
  given.languages::text[], given.status, given.remarks
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::jsonb[]
) AS given (
  screening, position, guest, role, part, languages, status, remarks
);
