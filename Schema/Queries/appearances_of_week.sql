-- The appearances at a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, guest, role, part, languages, status, remarks.

SELECT screening, guest, role, part, languages, status, remarks
FROM filmweek.appearance
WHERE festival = $1 AND week = $2
ORDER BY screening, position;
