-- Festivals by key.
--
-- $1 festival, null for all. Columns: festival, version, name, remarks.

SELECT festival, version, name, remarks
FROM filmweek.festival
WHERE $1::text IS NULL OR festival = $1
ORDER BY festival;
