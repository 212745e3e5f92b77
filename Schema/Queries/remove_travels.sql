-- Removes travel times between houses.
--
-- $1 festival, $2 week. Then an element for each: $3 from_venue, $4 to_venue. No columns.

DELETE FROM filmweek.travel AS way
USING unnest($3::text[], $4::text[]) AS given (from_venue, to_venue)
WHERE way.festival = $1 AND way.week = $2 AND way.from_venue = given.from_venue
  AND way.to_venue = given.to_venue;
