-- The releases of a week, the first one first.
--
-- $1 festival, $2 week.
-- Columns: number, at, actor, note, conflicts, screenings, hash, first_hash, withdrawn_at.

SELECT number, at, actor, note, conflicts, screenings, hash, first_hash, withdrawn_at
FROM filmweek.release
WHERE festival = $1 AND week = $2
ORDER BY number;
