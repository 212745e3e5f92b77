-- Writes what a week says of its films.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 film, $4 section,
-- $5 status, $6 rights, $7 rights_note, $8 rights_holder, $9 permit, $10 permit_note,
-- $11 embargo_day, $12 embargo_time, $13 embargo_zone, $14 embargo_occurrence, $15 embargo_at.
-- No columns.

UPDATE filmweek.week_film AS said SET (
  section, status, rights, rights_note, rights_holder, permit, permit_note, embargo_day,
  embargo_time, embargo_zone, embargo_occurrence, embargo_at
) = (
  given.section, given.status, given.rights, given.rights_note, given.rights_holder,
  given.permit, given.permit_note, given.embargo_day, given.embargo_time, given.embargo_zone,
  given.embargo_occurrence, given.embargo_at
)
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::date[], $12::time[], $13::text[], $14::text[], $15::timestamptz[]
) AS given (
  film, section, status, rights, rights_note, rights_holder, permit, permit_note, embargo_day,
  embargo_time, embargo_zone, embargo_occurrence, embargo_at
)
WHERE said.festival = $1 AND said.week = $2 AND said.film = given.film;
