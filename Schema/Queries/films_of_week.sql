-- The films that are part of a week.
--
-- $1 festival, $2 week. Columns: as in film, without the festival.

SELECT
  film, version, original_title, original_language, titles, other_titles, sort_title, directors,
  credits, countries, year, running_minutes, category, length, languages, premiere,
  premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
FROM filmweek.week_film
JOIN filmweek.film USING (festival, film)
WHERE festival = $1 AND week = $2;
