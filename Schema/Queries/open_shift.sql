-- The shift that a code opens; no row where it opens none now.
--
-- $1 festival, $2 code, $3 at. Columns: week, shift, screening, day, door, name, starts_at, ends_at,
-- ended_at.

SELECT week, shift, screening, day, door, name, starts_at, ends_at, ended_at
FROM filmweek.shift
WHERE festival = $1 AND ended_at IS NULL AND starts_at <= $3 AND ends_at > $3
  AND hash = sha256(salt || convert_to($2, 'UTF8'));
