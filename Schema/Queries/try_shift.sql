-- Counts that a code is tried, before it is looked up, so that nobody tries many at once.
--
-- $1 festival, $2 origin, from where; $3 at. Columns: tries, in the last quarter of an hour, this one
-- included.

INSERT INTO filmweek.shift_try AS known (festival, origin, since, tries)
VALUES ($1, $2, $3, 1)
ON CONFLICT (festival, origin) DO UPDATE SET (since, tries) = (
  CASE WHEN known.since > $3 - interval '15 minutes' THEN known.since ELSE $3 END,
  CASE WHEN known.since > $3 - interval '15 minutes' THEN known.tries + 1 ELSE 1 END)
RETURNING tries;
