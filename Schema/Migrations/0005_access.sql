-- Who may do what: each session sees one festival, and the program changes rows only.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE FUNCTION current_festival() RETURNS text LANGUAGE sql STABLE
  RETURN nullif(current_setting('filmweek.festival', true), '');
COMMENT ON FUNCTION current_festival IS
  'The festival that the transaction is about: SET LOCAL filmweek.festival. None: null, no rows.';

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'festival', 'week_address', 'film_week', 'venue', 'auditorium', 'film', 'guest', 'week_venue',
    'week_film', 'week_guest', 'screening', 'screening_film', 'screening_part', 'appearance',
    'occupancy', 'attendance_count', 'log_entry', 'handled_request']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_festival ON %I USING (festival = current_festival())', name);
  END LOOP;
END
$$;

-- A week is found by its address before anybody knows whose it is.
CREATE POLICY found_by_all ON festival FOR SELECT USING (true);
CREATE POLICY found_by_all ON week_address FOR SELECT USING (true);

GRANT USAGE ON SCHEMA filmweek TO filmweek_app;
GRANT SELECT ON schema_migration TO filmweek_app;
GRANT SELECT, INSERT, UPDATE ON festival, film_week TO filmweek_app;
GRANT SELECT, INSERT ON week_address, attendance_count, log_entry, handled_request
  TO filmweek_app;
GRANT SELECT, INSERT, DELETE ON week_venue, week_film, week_guest, occupancy TO filmweek_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON venue, auditorium, film, guest, screening TO filmweek_app;
GRANT SELECT, INSERT, DELETE ON screening_film, screening_part, appearance TO filmweek_app;

REVOKE ALL ON FUNCTION append_log FROM PUBLIC;
REVOKE ALL ON FUNCTION refuse_change FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_log TO filmweek_app;
