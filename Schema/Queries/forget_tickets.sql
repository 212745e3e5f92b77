-- Puts a word that leads to nobody in the place of each ticket of a week, the same one for the same
-- ticket, so that all that was summed up stays as it is; says how many events there were.
--
-- $1 festival, $2 week, $3 salt, which is kept nowhere. Columns: events.

WITH forgotten AS (
  UPDATE filmweek.door_event
  SET ticket = 'forgotten:' || encode(sha256(convert_to($3 || ticket, 'UTF8')), 'hex')
  WHERE festival = $1 AND week = $2 AND ticket IS NOT NULL AND ticket NOT LIKE 'forgotten:%'
  RETURNING 1
)
SELECT count(*) FROM forgotten;
