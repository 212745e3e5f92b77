-- Writes a festival.
--
-- $1 festival, $2 name, $3 remarks. No columns.

INSERT INTO filmweek.festival AS known (festival, name, remarks)
VALUES ($1, $2, $3)
ON CONFLICT (festival) DO UPDATE
SET (version, name, remarks) = (known.version + 1, excluded.name, excluded.remarks);
