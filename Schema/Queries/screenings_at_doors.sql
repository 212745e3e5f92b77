-- The screenings of a week that doors know: a device saw something there, or somebody was given the
-- door.
--
-- $1 festival, $2 week.
-- Column: screening.

SELECT screening
FROM filmweek.screening AS known
WHERE festival = $1 AND week = $2
  AND (
    EXISTS (
      SELECT FROM filmweek.door_event AS seen
      WHERE (seen.festival, seen.week, seen.screening)
        = (known.festival, known.week, known.screening))
    OR EXISTS (
      SELECT FROM filmweek.shift
      WHERE (shift.festival, shift.week, shift.screening)
        = (known.festival, known.week, known.screening)))
ORDER BY screening;
