-- Adds lines to the ledger.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 count,
-- $4 screening, $5 figure, $6 precision, $7 method, $8 subject, $9 category, $10 moment,
-- $11 door, $12 country, $13 countries, $14 origin, $15 sample_size, $16 counted_at,
-- $17 counted_by, $18 recorded_at, $19 supersedes, $20 part_of, $21 remarks, $22 gross,
-- $23 currency.
-- No columns.

INSERT INTO filmweek.attendance_count (
  festival, week, count, screening, figure, precision, method, subject, category, moment, door,
  country, countries, origin, sample_size, counted_at, counted_by, recorded_at, supersedes,
  part_of, remarks, gross, currency
)
SELECT
  $1, $2, given.count, given.screening, given.figure, given.precision, given.method,
  given.subject, given.category, given.moment, given.door, given.country, given.countries,
  given.origin, given.sample_size, given.counted_at, given.counted_by, given.recorded_at,
  given.supersedes, given.part_of, given.remarks, given.gross, given.currency
FROM unnest(
  $3::text[], $4::text[], $5::int4[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::text[], $12::text[], $13::int4[], $14::text[], $15::int4[],
  $16::timestamptz[], $17::text[], $18::timestamptz[], $19::text[], $20::text[], $21::jsonb[],
  $22::int8[], $23::text[]
) AS given (
  count, screening, figure, precision, method, subject, category, moment, door, country,
  countries, origin, sample_size, counted_at, counted_by, recorded_at, supersedes, part_of,
  remarks, gross, currency
);
