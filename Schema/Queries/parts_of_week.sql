-- The parts of a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, kind, film, minutes, title.

SELECT screening, kind, film, minutes, title
FROM filmweek.screening_part
WHERE festival = $1 AND week = $2
ORDER BY screening, position;
