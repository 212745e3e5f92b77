-- Takes events of another server over: numbers that this one has not come to would be summed up again
-- at each sum until it has.
--
-- $1 festival, $2 week. No columns.

UPDATE filmweek.door_event SET xact = 0
WHERE festival = $1 AND week = $2
  AND xact > pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
