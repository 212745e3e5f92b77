-- The organisations that a week deals with.
--
-- $1 festival, $2 week. Columns: as in organisation, without festival and week.

SELECT
  organisation, version, name, role, country, contact, email, phone, website, remarks
FROM filmweek.organisation
WHERE festival = $1 AND week = $2;
