-- The shifts of a week in their order, without what opens them.
--
-- $1 festival, $2 week. Columns: week, shift, screening, day, door, name, starts_at, ends_at,
-- ended_at.

SELECT week, shift, screening, day, door, name, starts_at, ends_at, ended_at
FROM filmweek.shift
WHERE festival = $1 AND week = $2
ORDER BY starts_at, shift;
