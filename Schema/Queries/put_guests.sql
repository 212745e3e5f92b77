-- Writes guests and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 guest, $4 name,
-- $5 sort_name, $6 family_name, $7 given_name, $8 public_role, $9 organisation, $10 country,
-- $11 languages, $12 email, $13 phone, $14 diet, $15 access_needs, $16 is_public, $17 remarks.
-- Lists (languages) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

WITH written AS (
  INSERT INTO filmweek.guest AS known (
    festival, guest, name, sort_name, family_name, given_name, public_role, organisation,
    country, languages, email, phone, diet, access_needs, is_public, remarks
  )
  SELECT
    $1, given.guest, given.name, given.sort_name, given.family_name, given.given_name,
    given.public_role, given.organisation, given.country, given.languages::text[], given.email,
    given.phone, given.diet, given.access_needs, given.is_public, given.remarks
  FROM unnest(
    $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::text[],
    $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::bool[],
    $17::jsonb[]
  ) AS given (
    guest, name, sort_name, family_name, given_name, public_role, organisation, country,
    languages, email, phone, diet, access_needs, is_public, remarks
  )
  ON CONFLICT (festival, guest) DO UPDATE SET (
    version, name, sort_name, family_name, given_name, public_role, organisation, country,
    languages, email, phone, diet, access_needs, is_public, remarks
  ) = (
    known.version + 1, excluded.name, excluded.sort_name, excluded.family_name,
    excluded.given_name, excluded.public_role, excluded.organisation, excluded.country,
    excluded.languages, excluded.email, excluded.phone, excluded.diet, excluded.access_needs,
    excluded.is_public, excluded.remarks
  )
)
INSERT INTO filmweek.week_guest (festival, week, guest)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;
