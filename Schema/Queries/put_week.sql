-- Writes a week, and its address where that is new.
--
-- $1 festival, $2 week, $3 name, $4 theme, $5 first_day, $6 last_day, $7 zone, $8 day_starts,
-- $9 city, $10 country, $11 part_of, $12 involvements, $13 turnaround_minutes,
-- $14 assumed_minutes, $15 rules, $16 waivers, $17 remarks. No columns.

WITH address AS (
  INSERT INTO filmweek.week_address (slug, festival)
  SELECT $2::text, $1::text
  WHERE NOT EXISTS (SELECT FROM filmweek.week_address WHERE slug = $2 AND festival = $1)
)
INSERT INTO filmweek.film_week AS known (
  festival, week, name, theme, first_day, last_day, zone, day_starts, city, country, part_of,
  involvements, turnaround_minutes, assumed_minutes, rules, waivers, remarks
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
ON CONFLICT (festival, week) DO UPDATE SET (
  version, name, theme, first_day, last_day, zone, day_starts, city, country, part_of,
  involvements, turnaround_minutes, assumed_minutes, rules, waivers, remarks
) = (
  known.version + 1, excluded.name, excluded.theme, excluded.first_day, excluded.last_day,
  excluded.zone, excluded.day_starts, excluded.city, excluded.country, excluded.part_of,
  excluded.involvements, excluded.turnaround_minutes, excluded.assumed_minutes, excluded.rules,
  excluded.waivers, excluded.remarks
);
