-- The prints that are played at a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, print.

SELECT
  screening, print
FROM filmweek.screening_print
WHERE festival = $1 AND week = $2
ORDER BY screening, position;
