-- The last entries of a festival's log, newest first.
--
-- $1 festival, $2 week, null for all, $3 how many at most.
-- Columns: number, at, actor, door, action, week, items, size.

SELECT number, at, actor, door, action, week, items, size
FROM filmweek.log_entry
WHERE festival = $1 AND ($2::text IS NULL OR week = $2)
ORDER BY number DESC
LIMIT $3;
