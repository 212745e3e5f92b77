-- The guests who are part of a week.
--
-- $1 festival, $2 week. Columns: as in guest, without the festival.

SELECT
  guest, version, name, sort_name, family_name, given_name, public_role, organisation, country,
  languages, email, phone, diet, access_needs, is_public, remarks
FROM filmweek.week_guest
JOIN filmweek.guest USING (festival, guest)
WHERE festival = $1 AND week = $2;
