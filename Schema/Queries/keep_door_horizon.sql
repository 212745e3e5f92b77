-- Says how far the totals of a week reach now, to the oldest transaction of this server that was
-- still open, and wakes those who wait for it.
--
-- $1 festival, $2 week. No columns that are read.

WITH kept AS (
  UPDATE filmweek.door_summary
  SET horizon = pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
    server = (SELECT system_identifier FROM pg_control_system())
  WHERE festival = $1 AND week = $2
  RETURNING festival, week
)
SELECT pg_notify('filmweek_doors', festival || ' ' || week) FROM kept;
