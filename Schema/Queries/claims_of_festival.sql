-- Who holds which rooms in a festival, in order of room and time.
--
-- $1 festival. Columns: venue, auditorium, week, screening, span.

SELECT venue, auditorium, week, screening, span
FROM filmweek.occupancy
WHERE festival = $1 AND screening IS NOT NULL
ORDER BY venue, auditorium, span;
