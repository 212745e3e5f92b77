-- The two logins of filmweek, each with the password that its secret holds.
--
-- The PostgreSQL image runs it once, when the volume is new, after create_roles.sql. A secret that
-- can't be read stops the server from starting at all.

\set app_password `cat /run/secrets/filmweek_app_password`
\set migrate_password `cat /run/secrets/filmweek_migrate_password`

ALTER ROLE filmweek_app PASSWORD :'app_password';
CREATE ROLE filmweek_migrate LOGIN PASSWORD :'migrate_password' IN ROLE filmweek_owner;
