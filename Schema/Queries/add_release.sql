-- Freezes a week as its next release.
--
-- $1 festival, $2 week, $3 at, $4 actor, $5 note, null for none, $6 conflicts, $7 how many
-- screenings it has, $8 body.
-- Columns: number, the release's in its week; hash, of the body.

INSERT INTO filmweek.release (
  festival, week, number, at, actor, note, conflicts, screenings, body, hash
)
SELECT $1::text, $2::text, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8,
  encode(sha256(convert_to($8::json::text, 'UTF8')), 'hex')
FROM filmweek.release
WHERE festival = $1 AND week = $2
RETURNING number, hash;
