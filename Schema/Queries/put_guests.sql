-- Writes guests and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 guest, $4 name,
-- $5 sort_name, $6 family_name, $7 given_name, $8 public_role, $9 organisation, $10 country,
-- $11 languages, $12 remarks.
-- Lists (languages) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

WITH written AS (
  INSERT INTO filmweek.guest AS known (
    festival, guest, name, sort_name, family_name, given_name, public_role, organisation,
    country, languages, remarks
  )
  SELECT
    $1, given.guest, given.name, given.sort_name, given.family_name, given.given_name,
    given.public_role, given.organisation, given.country, given.languages::text[], given.remarks
  FROM unnest(
    $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::text[],
    $10::text[], $11::text[], $12::jsonb[]
  ) AS given (
    guest, name, sort_name, family_name, given_name, public_role, organisation, country,
    languages, remarks
  )
  ON CONFLICT (festival, guest) DO UPDATE SET (
    version, name, sort_name, family_name, given_name, public_role, organisation, country,
    languages, remarks
  ) = (
    known.version + 1, excluded.name, excluded.sort_name, excluded.family_name,
    excluded.given_name, excluded.public_role, excluded.organisation, excluded.country,
    excluded.languages, excluded.remarks
  )
)
INSERT INTO filmweek.week_guest (festival, week, guest)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;
