-- Whether any migration has been applied to this database.
--
-- No parameters. Column: has_schema.

SELECT to_regclass('filmweek.schema_migration') IS NOT NULL AS has_schema;
