-- Writes a shift down, unless its code opens another one meanwhile.
--
-- $1 festival, $2 week, $3 shift, $4 screening, $5 day, $6 door, $7 name, $8 salt, $9 code,
-- $10 starts_at, $11 ends_at, $12 made_at, $13 made_by. Columns: shift; no row where the code is
-- taken.

INSERT INTO filmweek.shift (
  festival, week, shift, screening, day, door, name, salt, hash, starts_at, ends_at, made_at, made_by
)
SELECT
  $1::text, $2, $3, $4, $5, $6, $7, $8::bytea, sha256($8::bytea || convert_to($9::text, 'UTF8')),
  $10::timestamptz, $11::timestamptz, $12, $13
WHERE NOT EXISTS (
  SELECT FROM filmweek.shift AS other
  WHERE other.festival = $1::text AND other.ended_at IS NULL AND other.ends_at > $10::timestamptz
    AND other.starts_at < $11::timestamptz AND other.hash = sha256(other.salt || convert_to($9::text, 'UTF8')))
RETURNING shift;
