-- The last entries of a festival's log, newest first.
--
-- $1 festival, $2 week, null for all, $3 how many at most.
-- Columns: number, at, actor, door, action, week, items, size, undoes, is_reversible: whether it
-- keeps a way back, which lines of the ledger never have, keeps_nothing: whether it is about nothing
-- in a programme.

SELECT entry.number, entry.at, entry.actor, entry.door, entry.action, entry.week, entry.items,
  entry.size, kept.undoes,
  kept.body IS NOT NULL AND kept.things <> '{}' AND NOT EXISTS (
    SELECT FROM unnest(kept.things) AS thing WHERE thing LIKE 'count %'
  ) AS is_reversible,
  coalesce(kept.things = '{}' AND kept.body IS NULL, false) AS keeps_nothing
FROM filmweek.log_entry AS entry
LEFT JOIN filmweek.log_reversal AS kept USING (festival, number)
WHERE festival = $1 AND ($2::text IS NULL OR entry.week = $2)
ORDER BY entry.number DESC
LIMIT $3;
