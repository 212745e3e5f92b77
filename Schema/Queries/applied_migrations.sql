-- The migrations that were applied, in order.
--
-- No parameters. Columns: number, name, checksum, applied_at.

SELECT number, name, checksum, applied_at
FROM filmweek.schema_migration
ORDER BY number;
