-- How many people came in which minute to the screenings of a week, as far as it was summed up.
--
-- $1 festival, $2 week. Columns: screening, minute, people.

SELECT screening, minute, people
FROM filmweek.door_minute
WHERE festival = $1 AND week = $2
ORDER BY screening, minute;
