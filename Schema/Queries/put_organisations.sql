-- Writes organisations.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 organisation,
-- $4 name, $5 role, $6 country, $7 contact, $8 email, $9 phone, $10 website, $11 remarks. No
-- columns.

INSERT INTO filmweek.organisation AS known (
  festival, week, organisation, name, role, country, contact, email, phone, website, remarks
)
SELECT
  $1, $2, given.organisation, given.name, given.role, given.country, given.contact, given.email,
  given.phone, given.website, given.remarks
FROM unnest(
  $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::jsonb[]
) AS given (
  organisation, name, role, country, contact, email, phone, website, remarks
)
ON CONFLICT (festival, week, organisation) DO UPDATE SET (
  version, name, role, country, contact, email, phone, website, remarks
) = (
  known.version + 1, excluded.name, excluded.role, excluded.country, excluded.contact,
  excluded.email, excluded.phone, excluded.website, excluded.remarks
);
