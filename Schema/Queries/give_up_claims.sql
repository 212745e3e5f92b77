-- Gives up claims of a week.
--
-- $1 festival, $2 week. Then an element for each claim: $3 venue, $4 auditorium, $5 screening.
-- No columns.

DELETE FROM filmweek.occupancy AS held
USING unnest($3::text[], $4::text[], $5::text[]) AS given (venue, auditorium, screening)
WHERE held.festival = $1 AND held.week = $2 AND held.screening = given.screening
  AND held.venue = given.venue AND held.auditorium = given.auditorium;
