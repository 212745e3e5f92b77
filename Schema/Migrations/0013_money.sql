-- What people paid, on the lines of the ledger; one correction of each line, and no more.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

ALTER TABLE attendance_count
  ADD COLUMN gross bigint CHECK (gross BETWEEN 0 AND 1000000000000000),
  ADD COLUMN currency text CHECK (currency ~ '^[A-Z]{3}$'),
  ADD COLUMN overruled boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT attendance_count_gross_whole CHECK ((gross IS NULL) = (currency IS NULL));
COMMENT ON COLUMN attendance_count.gross IS
  'What these people paid in all, in minor units of the currency; null: not stated.';
COMMENT ON COLUMN attendance_count.currency IS 'ISO 4217.';
COMMENT ON COLUMN attendance_count.overruled IS
  'True only of a correction older than this column, where a later one corrects the same line.';

-- Two people who corrected one line at one moment were both kept. Neither line goes: all but the
-- later are marked, as the ledger reads them, and the index leaves them out.
ALTER TABLE attendance_count DISABLE TRIGGER only_grows;
DO $$
DECLARE
  tenant text;
BEGIN
  FOR tenant IN SELECT festival FROM festival LOOP
    PERFORM set_config('filmweek.festival', tenant, true);
    UPDATE attendance_count AS line SET overruled = true
    WHERE line.supersedes IS NOT NULL AND EXISTS (
      SELECT FROM attendance_count AS later
      WHERE later.festival = line.festival AND later.week = line.week
        AND later.supersedes = line.supersedes
        AND (coalesce(later.counted_at, later.recorded_at), later.count COLLATE "C")
          > (coalesce(line.counted_at, line.recorded_at), line.count COLLATE "C"));
  END LOOP;
  PERFORM set_config('filmweek.festival', '', true);
END
$$;
ALTER TABLE attendance_count ENABLE TRIGGER only_grows;

CREATE UNIQUE INDEX attendance_count_corrected_once
  ON attendance_count (festival, week, supersedes)
  WHERE supersedes IS NOT NULL AND NOT overruled;
