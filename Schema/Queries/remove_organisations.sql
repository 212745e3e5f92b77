-- Removes organisations.
--
-- $1 festival, $2 week, $3 organisations. No columns.

DELETE FROM filmweek.organisation
WHERE festival = $1 AND week = $2 AND organisation = ANY ($3::text[]);
