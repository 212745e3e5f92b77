-- Ends a shift before its time.
--
-- $1 festival, $2 week, $3 shift, $4 at. Columns: shift; no row where it had ended.

UPDATE filmweek.shift SET ended_at = $4
WHERE festival = $1 AND week = $2 AND shift = $3 AND ended_at IS NULL AND ends_at > $4
RETURNING shift;
