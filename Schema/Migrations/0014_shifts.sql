-- Shifts at the doors, one scan in one call, and when people came, minute by minute.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE shift (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  shift item_key NOT NULL,
  screening screening_code,
  day date,
  door text NOT NULL,
  name text NOT NULL,
  salt bytea NOT NULL,
  hash bytea NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  PRIMARY KEY (festival, week, shift),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE,
  CONSTRAINT shift_screening_or_day CHECK (num_nonnulls(screening, day) = 1),
  CONSTRAINT shift_has_length CHECK (starts_at < ends_at)
);
COMMENT ON TABLE shift IS
  'Who stands at which door until when. A code opens it; only the hash of the code is kept.';
COMMENT ON COLUMN shift.hash IS 'SHA-256 of salt and code.';
COMMENT ON COLUMN shift.ended_at IS 'When it was ended before its time.';

CREATE TABLE shift_try (
  festival item_key NOT NULL REFERENCES festival,
  origin text NOT NULL,
  since timestamptz NOT NULL,
  tries integer NOT NULL,
  PRIMARY KEY (festival, origin)
);
COMMENT ON TABLE shift_try IS 'How many codes that open nothing came from where.';
COMMENT ON COLUMN shift_try.since IS 'When the first of them came; they count for a quarter of an hour.';

CREATE TABLE door_minute (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  minute timestamptz NOT NULL,
  people integer NOT NULL,
  PRIMARY KEY (festival, week, screening, minute),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE
);
COMMENT ON TABLE door_minute IS
  'How many people came in which minute; made anew from the door events with their totals.';

ALTER TABLE door_summary ADD summed_at timestamptz NOT NULL DEFAULT '-infinity';
COMMENT ON COLUMN door_summary.summed_at IS 'When the totals were made last.';
-- The minutes of events that were summed up before are not there yet.
UPDATE door_summary SET horizon = 0;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['shift', 'shift_try', 'door_minute']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_festival ON %I USING (festival = current_festival())', name);
  END LOOP;
END
$$;

-- One scan is one call, so that a queue waits for one way to the server and back. Two doors that see
-- the same ticket at once wait for each other, and the second finds it inside.
CREATE FUNCTION take_scan(
  known integer, festival text, week text, received_at timestamptz, device text, event text,
  screening text, door text, movement text, ticket text, clicks integer, category text,
  refusal text, at timestamptz,
  OUT is_new boolean, OUT refused text, OUT last_movement text, OUT last_door text,
  OUT last_at timestamptz
) LANGUAGE plpgsql SET search_path = filmweek AS $$
DECLARE
  status text;
BEGIN
  PERFORM set_config('role', 'filmweek_app', true),
    set_config('filmweek.festival', take_scan.festival, true);
  IF (SELECT max(number) FROM schema_migration) <> known THEN
    RAISE EXCEPTION 'the program knows another schema' USING ERRCODE = 'undefined_function';
  END IF;
  SELECT found.status INTO status FROM screening AS found
  WHERE found.festival = take_scan.festival AND found.week = take_scan.week
    AND found.screening = take_scan.screening;
  refused := coalesce(
    take_scan.refusal,
    CASE WHEN NOT FOUND THEN 'unknown' WHEN status = 'cancelled' THEN 'cancelled' END);
  IF ticket IS NOT NULL AND movement = 'entry' AND status IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(
      hashtextextended(concat_ws(' ', festival, week, screening, ticket), 0));
    SELECT seen.movement, seen.door, seen.at INTO last_movement, last_door, last_at
    FROM door_event AS seen
    WHERE seen.festival = take_scan.festival AND seen.week = take_scan.week
      AND seen.screening = take_scan.screening AND seen.ticket = take_scan.ticket
      AND seen.refusal IS NULL
    ORDER BY seen.at DESC, seen.device DESC, seen.event DESC
    LIMIT 1;
    IF last_movement = 'entry' THEN refused := coalesce(refused, 'already-inside'); END IF;
  END IF;
  INSERT INTO door_event (
    festival, week, device, event, screening, stated, door, movement, ticket, clicks, category,
    refusal, at, received_at
  )
  VALUES (
    take_scan.festival, take_scan.week, take_scan.device, take_scan.event,
    CASE WHEN status IS NOT NULL THEN take_scan.screening END,
    CASE WHEN status IS NULL THEN take_scan.screening END, take_scan.door, take_scan.movement,
    take_scan.ticket, take_scan.clicks, take_scan.category, refused, take_scan.at,
    take_scan.received_at
  )
  ON CONFLICT DO NOTHING;
  is_new := FOUND;
END
$$;
COMMENT ON FUNCTION take_scan IS
  'Keeps what a device saw, and says whether it was new, why nobody passed, and what its bearer did before.';

GRANT SELECT, INSERT ON shift TO filmweek_app;
GRANT UPDATE (ended_at) ON shift TO filmweek_app;
GRANT SELECT, INSERT, UPDATE ON shift_try TO filmweek_app;
GRANT SELECT, INSERT, DELETE ON door_minute TO filmweek_app;
REVOKE ALL ON FUNCTION take_scan FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_scan TO filmweek_app;
