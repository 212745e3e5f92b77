-- What a release froze.
--
-- $1 festival, $2 week, $3 number.
-- Columns: body; is_whole, whether it is what was hashed.

SELECT body, hash = encode(sha256(convert_to(body::text, 'UTF8')), 'hex') AS is_whole
FROM filmweek.release
WHERE festival = $1 AND week = $2 AND number = $3;
