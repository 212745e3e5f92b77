-- The first claim that stands in the way of those wanted, and the first wanted that it stops.
--
-- $1 festival, $2 week. Then an element for each wanted claim: $3 venue, $4 auditorium,
-- $5 screening, $6 span. Columns: wanted, the screening that loses; venue, auditorium, week,
-- screening and span of the claim in its way; zone of the house.

SELECT
  given.screening AS wanted, held.venue, held.auditorium, held.week, held.screening, held.span,
  coalesce(house.zone, holder.zone) AS zone
FROM unnest($3::text[], $4::text[], $5::text[], $6::tstzrange[]) WITH ORDINALITY
  AS given (venue, auditorium, screening, span, position)
JOIN filmweek.occupancy AS held
  ON held.festival = $1 AND held.venue = given.venue AND held.auditorium = given.auditorium
  AND held.span && given.span
JOIN filmweek.venue AS house ON house.festival = $1 AND house.venue = held.venue
JOIN filmweek.film_week AS holder ON holder.festival = $1 AND holder.week = held.week
WHERE held.screening IS NOT NULL AND (held.week, held.screening) <> ($2, given.screening)
ORDER BY given.position, held.span
LIMIT 1;
