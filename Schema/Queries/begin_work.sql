-- Makes the transaction one of the program's, and says which schema it finds.
--
-- No parameters. Columns: role, which is filmweek_app from here to the end of the transaction;
-- number of the newest migration, 0 where there is none.

SELECT
  set_config('role', 'filmweek_app', true) AS role,
  (SELECT coalesce(max(number), 0) FROM filmweek.schema_migration) AS number;
