-- Takes away the totals of screenings with events that may not be in them yet.
--
-- $1 festival, $2 week, $3 horizon. No columns.

DELETE FROM filmweek.door_total AS old
WHERE festival = $1 AND week = $2 AND screening IN (
  SELECT screening FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND xact >= $3);
