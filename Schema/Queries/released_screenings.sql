-- The screenings of a week that were made public.
--
-- $1 festival, $2 week.
-- Column: screening.

SELECT screening
FROM filmweek.released_screening
WHERE festival = $1 AND week = $2
ORDER BY screening;
