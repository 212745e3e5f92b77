-- The two logins of filmweek, each with the password that its secret holds.
--
-- The PostgreSQL image runs it once, when the volume is new, after create_roles.sql. A secret that
-- is empty or can't be read ends the preparation with an error: a login would have no password.

\set app_password `cat /run/secrets/filmweek_app_password`
\set migrate_password `cat /run/secrets/filmweek_migrate_password`

CREATE TEMPORARY TABLE secret (
  login text,
  is_readable boolean CONSTRAINT secret_is_empty_or_unreadable CHECK (is_readable));
INSERT INTO secret VALUES
  ('filmweek_app', :'app_password' <> ''), ('filmweek_migrate', :'migrate_password' <> '');

ALTER ROLE filmweek_app PASSWORD :'app_password';
CREATE ROLE filmweek_migrate LOGIN PASSWORD :'migrate_password' IN ROLE filmweek_owner;
