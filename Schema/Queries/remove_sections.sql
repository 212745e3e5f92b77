-- Removes sections.
--
-- $1 festival, $2 week, $3 sections. No columns.

DELETE FROM filmweek.section
WHERE festival = $1 AND week = $2 AND section = ANY ($3::text[]);
