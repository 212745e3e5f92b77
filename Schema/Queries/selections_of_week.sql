-- What a week says of those films of which it says something.
--
-- $1 festival, $2 week. Columns: as in week_film, without festival and week.

SELECT
  film, section, status, rights, rights_note, rights_holder, permit, permit_note, embargo_day,
  embargo_time, embargo_zone, embargo_occurrence, embargo_at
FROM filmweek.week_film
WHERE festival = $1 AND week = $2
  AND num_nonnulls(
    section, status, rights, rights_holder, permit, embargo_day
  ) > 0;
