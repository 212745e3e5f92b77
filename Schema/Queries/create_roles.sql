-- Creates the roles of filmweek where they are missing, and opens this database to them.
--
-- An administrator runs it once in each database: a superuser, or the owner of the database with
-- CREATEROLE. No parameters, no rows. Doing it again does nothing more. Afterwards:
--   GRANT filmweek_owner TO somebody;   lets somebody run `filmweek database migrate`;
--   \password filmweek_app              where the server asks for passwords.

DO $$
DECLARE
  database text := quote_ident(current_database());
BEGIN
  PERFORM pg_advisory_xact_lock(46023);
  -- Another database of this cluster may create them at this very moment.
  BEGIN
    CREATE ROLE filmweek_owner NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  BEGIN
    CREATE ROLE filmweek_app LOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  EXECUTE 'REVOKE ALL ON DATABASE ' || database || ' FROM PUBLIC';
  EXECUTE 'GRANT CONNECT, CREATE ON DATABASE ' || database || ' TO filmweek_owner';
  EXECUTE 'GRANT CONNECT ON DATABASE ' || database || ' TO filmweek_app';
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
END
$$;
