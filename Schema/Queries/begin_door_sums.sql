-- Begins to sum up the events at the doors of a week; who comes at once with another waits here.
--
-- $1 festival, $2 week. Columns: horizon.
-- Events of transactions from the horizon on may not be in the totals yet.

INSERT INTO filmweek.door_summary AS known (festival, week, horizon)
VALUES ($1, $2, 0)
ON CONFLICT (festival, week) DO UPDATE SET horizon = known.horizon
RETURNING horizon;
