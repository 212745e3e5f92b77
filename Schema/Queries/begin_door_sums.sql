-- Begins to sum up the events at the doors of a week; who comes at once with another waits here.
--
-- $1 festival, $2 week, $3 milliseconds that have to lie between two sums. Columns: horizon.
-- Events of transactions from the horizon on may not be in the totals yet; 0 where the last sum was
-- made on another server, whose transactions have other numbers. No row where the last sum is too
-- young, or others are about it.

WITH here AS MATERIALIZED (
  SELECT system_identifier AS server, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next
  FROM pg_control_system()
),
begun AS (
  INSERT INTO filmweek.door_summary AS known (festival, week, horizon, summed_at)
  SELECT $1::text, $2::text, 0, clock_timestamp()
  WHERE $3::int4 = 0
    OR pg_try_advisory_xact_lock(
      hashtextextended(concat_ws(' ', 'door_summary', $1::text, $2::text), 0))
  ON CONFLICT (festival, week) DO UPDATE SET summed_at = clock_timestamp()
    WHERE known.summed_at <= clock_timestamp() - $3::int4 * interval '1 millisecond'
  RETURNING horizon, server
)
SELECT
  CASE WHEN begun.server = here.server AND begun.horizon <= here.next THEN begun.horizon ELSE 0 END
    AS horizon
FROM begun, here;
