-- Removes the auditoria that venues no longer have.
--
-- $1 festival, $2 venues. Then an element for each auditorium that stays: $3 venue,
-- $4 auditorium. No columns.

DELETE FROM filmweek.auditorium AS room
WHERE festival = $1 AND venue = ANY ($2::text[])
  AND NOT EXISTS (
    SELECT FROM unnest($3::text[], $4::text[]) AS given (venue, auditorium)
    WHERE given.venue = room.venue AND given.auditorium = room.auditorium
  );
