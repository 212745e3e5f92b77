-- Remembers screenings as public, each with the first release that it is in.
--
-- $1 festival, $2 week, $3 release. Then one array for each column, an element a row:
-- $4 screening, $5 calendar_uid.
-- No columns.

INSERT INTO filmweek.released_screening (festival, week, screening, release, calendar_uid)
SELECT $1, $2, given.screening, $3, given.calendar_uid
FROM unnest($4::text[], $5::text[]) AS given (screening, calendar_uid)
ON CONFLICT (festival, week, screening) DO NOTHING;
