-- Says how far the totals of a week reach now: to the oldest transaction that was still open.
--
-- $1 festival, $2 week. No columns.

UPDATE filmweek.door_summary
SET horizon = pg_snapshot_xmin(pg_current_snapshot())::text::bigint
WHERE festival = $1 AND week = $2;
