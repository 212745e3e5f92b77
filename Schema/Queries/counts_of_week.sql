-- The ledger of a week.
--
-- $1 festival, $2 week. Columns: as in attendance_count, without festival and week.

SELECT
  count, screening, figure, precision, method, subject, category, moment, door, country,
  countries, origin, sample_size, counted_at, counted_by, recorded_at, supersedes, part_of,
  remarks, gross, currency
FROM filmweek.attendance_count
WHERE festival = $1 AND week = $2;
