-- Entries of a festival's log with what they keep, oldest first.
--
-- $1 festival, $2 the first number, $3 the last, null for no end, $4 things of which an entry wrote
-- one, null for all.
-- Columns: number, at, actor, door, action, week, items, size, things, undoes, body; the last three
-- are null where an older program wrote the entry.

SELECT entry.number, entry.at, entry.actor, entry.door, entry.action, entry.week, entry.items,
  entry.size, kept.things, kept.undoes, kept.body
FROM filmweek.log_entry AS entry
LEFT JOIN filmweek.log_reversal AS kept USING (festival, number)
WHERE festival = $1 AND entry.number >= $2 AND ($3::bigint IS NULL OR entry.number <= $3)
  AND ($4::text[] IS NULL OR kept.things && $4)
ORDER BY entry.number;
