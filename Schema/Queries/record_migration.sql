-- Remembers that a migration was applied.
--
-- $1 number, $2 name, $3 its text. No columns.

INSERT INTO filmweek.schema_migration (number, name, checksum)
VALUES ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'));
