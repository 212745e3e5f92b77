-- What a week says of those guests of whom it says something.
--
-- $1 festival, $2 week. Columns: as in week_guest, without festival and week.

SELECT
  guest, status, arrival_day, arrival_time, arrival_zone, arrival_occurrence, arrival_at,
  departure_day, departure_time, departure_zone, departure_occurrence, departure_at, transport,
  hotel, nights, paid, visa, visa_note, companion_of, handler, groups, away
FROM filmweek.week_guest
WHERE festival = $1 AND week = $2
  AND (
    num_nonnulls(
      status, arrival_day, departure_day, transport, hotel, nights, paid, visa, companion_of,
      handler
    ) > 0
    OR groups <> '{}' OR away <> '[]'
  );
