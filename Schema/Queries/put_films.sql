-- Writes films and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 film,
-- $4 original_title, $5 original_language, $6 titles, $7 other_titles, $8 sort_title,
-- $9 directors, $10 credits, $11 countries, $12 year, $13 running_minutes, $14 category,
-- $15 length, $16 languages, $17 premiere, $18 premiere_note, $19 rating, $20 colour, $21 ratio,
-- $22 sound, $23 formats, $24 synopsis, $25 awards, $26 isan, $27 eidr, $28 remarks.
-- Lists (other_titles, directors, countries, languages, formats, awards) come as array literals,
-- because unnest takes arrays of arrays apart. No columns.

WITH written AS (
  INSERT INTO filmweek.film AS known (
    festival, film, original_title, original_language, titles, other_titles, sort_title,
    directors, credits, countries, year, running_minutes, category, length, languages, premiere,
    premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
  )
  SELECT
    $1, given.film, given.original_title, given.original_language, given.titles,
    given.other_titles::text[], given.sort_title, given.directors::text[], given.credits,
    given.countries::text[], given.year, given.running_minutes, given.category, given.length,
    given.languages::text[], given.premiere, given.premiere_note, given.rating, given.colour,
    given.ratio, given.sound, given.formats::text[], given.synopsis, given.awards::text[],
    given.isan, given.eidr, given.remarks
  FROM unnest(
    $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::text[], $8::text[], $9::text[],
    $10::jsonb[], $11::text[], $12::int4[], $13::int4[], $14::text[], $15::text[], $16::text[],
    $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[], $23::text[],
    $24::jsonb[], $25::text[], $26::text[], $27::text[], $28::jsonb[]
  ) AS given (
    film, original_title, original_language, titles, other_titles, sort_title, directors,
    credits, countries, year, running_minutes, category, length, languages, premiere,
    premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
  )
  ON CONFLICT (festival, film) DO UPDATE SET (
    version, original_title, original_language, titles, other_titles, sort_title, directors,
    credits, countries, year, running_minutes, category, length, languages, premiere,
    premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
  ) = (
    known.version + 1, excluded.original_title, excluded.original_language, excluded.titles,
    excluded.other_titles, excluded.sort_title, excluded.directors, excluded.credits,
    excluded.countries, excluded.year, excluded.running_minutes, excluded.category,
    excluded.length, excluded.languages, excluded.premiere, excluded.premiere_note,
    excluded.rating, excluded.colour, excluded.ratio, excluded.sound, excluded.formats,
    excluded.synopsis, excluded.awards, excluded.isan, excluded.eidr, excluded.remarks
  )
)
INSERT INTO filmweek.week_film (festival, week, film)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;
