-- Sections, packages, organisations, prints, hires, travel, and what a week says of film and guest.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE section (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  section item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name localized_text NOT NULL,
  description localized_text,
  position integer CHECK (position >= 0),
  remarks remarks,
  PRIMARY KEY (festival, week, section),
  FOREIGN KEY (festival, week) REFERENCES film_week
);
COMMENT ON TABLE section IS 'A part of the selection that a week presents under one name.';
COMMENT ON COLUMN section.position IS 'Its place in the catalogue; null: after those with one.';

CREATE TABLE organisation (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  organisation item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name localized_text NOT NULL,
  role text,
  country country_code,
  contact text,
  email text,
  phone text,
  website text,
  remarks remarks,
  PRIMARY KEY (festival, week, organisation),
  FOREIGN KEY (festival, week) REFERENCES film_week
);
COMMENT ON TABLE organisation IS
  'A body that a week deals with: distributor, embassy, sponsor, carrier.';
COMMENT ON COLUMN organisation.contact IS 'Whom to ask for; with email and phone, for staff only.';

CREATE TABLE package (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  package item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  title localized_text,
  remarks remarks,
  PRIMARY KEY (festival, week, package),
  FOREIGN KEY (festival, week) REFERENCES film_week
);
COMMENT ON TABLE package IS 'Films that are always shown together; the root of its films.';

CREATE TABLE package_film (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  package item_key NOT NULL,
  position integer NOT NULL,
  film item_key NOT NULL,
  break_minutes integer CHECK (break_minutes BETWEEN 1 AND 1440),
  PRIMARY KEY (festival, week, package, position),
  FOREIGN KEY (festival, week, package) REFERENCES package ON DELETE CASCADE,
  FOREIGN KEY (festival, week, film) REFERENCES week_film
);
COMMENT ON TABLE package_film IS 'The films of a package, in order.';
COMMENT ON COLUMN package_film.break_minutes IS 'The break after the film; null: none.';

CREATE TABLE print (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  print item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  film item_key NOT NULL,
  format text,
  audio text,
  subtitles text[] NOT NULL,
  subtitle_method text CHECK (subtitle_method IN ('burned', 'soft', 'live')),
  running_minutes integer CHECK (running_minutes BETWEEN 1 AND 1440),
  legs json_list NOT NULL,
  keys json_list NOT NULL,
  checked_day date,
  checked_time time,
  checked_zone text,
  checked_occurrence text CHECK (checked_occurrence IN ('first', 'second')),
  checked_at timestamptz,
  remarks remarks,
  PRIMARY KEY (festival, week, print),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, film) REFERENCES week_film,
  CONSTRAINT print_checked_whole CHECK (
    num_nulls(checked_time, checked_zone, checked_at) IN (0, 3)
    AND (checked_occurrence IS NULL OR checked_time IS NOT NULL)
    AND (checked_time IS NULL OR checked_day IS NOT NULL))
);
COMMENT ON TABLE print IS 'A copy of a film that a week has or awaits.';
COMMENT ON COLUMN print.running_minutes IS 'Of this copy, where that is not the film''s.';
COMMENT ON COLUMN print.legs IS
  'Its ways, in order: from, to, carrier, waybill; sent, due and arrived as a day or a wall time.';
COMMENT ON COLUMN print.keys IS
  'Keys of encrypted copies: server; from and to as wall times; state.';
COMMENT ON COLUMN print.checked_day IS 'When it was played through; a day, or with it a wall time.';

CREATE TABLE hire (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  hire item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  venue item_key NOT NULL,
  auditorium item_key,
  day date NOT NULL,
  start_time time NOT NULL,
  start_zone text NOT NULL,
  start_occurrence text CHECK (start_occurrence IN ('first', 'second')),
  start_at timestamptz NOT NULL,
  end_day date NOT NULL,
  end_time time NOT NULL,
  end_zone text NOT NULL,
  end_occurrence text CHECK (end_occurrence IN ('first', 'second')),
  end_at timestamptz NOT NULL,
  use text NOT NULL CHECK (use IN ('open', 'blocked', 'rehearsal')),
  remarks remarks,
  PRIMARY KEY (festival, week, hire),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, venue) REFERENCES week_venue,
  FOREIGN KEY (festival, venue, auditorium) REFERENCES auditorium DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT hire_end_after_start CHECK (start_at < end_at)
);
COMMENT ON TABLE hire IS
  'A time for which a house, or a room, is the week''s, or is not to be had.';
COMMENT ON COLUMN hire.auditorium IS 'Null: the whole house.';

CREATE TABLE travel (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  from_venue item_key NOT NULL,
  to_venue item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  minutes integer NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  remarks remarks,
  PRIMARY KEY (festival, week, from_venue, to_venue),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, from_venue) REFERENCES week_venue (festival, week, venue),
  FOREIGN KEY (festival, week, to_venue) REFERENCES week_venue (festival, week, venue),
  CONSTRAINT travel_leads_somewhere CHECK (from_venue <> to_venue)
);
COMMENT ON TABLE travel IS 'How long people take between two houses, door to door.';

ALTER TABLE venue ADD COLUMN contact text;
COMMENT ON COLUMN venue.contact IS 'Whom to ask for; for staff only.';

ALTER TABLE auditorium
  ADD COLUMN subtitle_equipment text,
  ADD COLUMN server text;
COMMENT ON COLUMN auditorium.server IS 'The serial of the server to which keys are bound.';

ALTER TABLE week_film
  ADD COLUMN section item_key,
  ADD COLUMN status text CHECK (status IN ('wished', 'invited', 'confirmed', 'withdrawn')),
  ADD COLUMN rights text CHECK (rights IN ('asked', 'granted', 'refused')),
  ADD COLUMN rights_note text,
  ADD COLUMN rights_holder item_key,
  ADD COLUMN permit text CHECK (permit IN ('asked', 'granted', 'refused')),
  ADD COLUMN permit_note text,
  ADD COLUMN embargo_day date,
  ADD COLUMN embargo_time time,
  ADD COLUMN embargo_zone text,
  ADD COLUMN embargo_occurrence text CHECK (embargo_occurrence IN ('first', 'second')),
  ADD COLUMN embargo_at timestamptz,
  ADD FOREIGN KEY (festival, week, section) REFERENCES section,
  ADD FOREIGN KEY (festival, week, rights_holder) REFERENCES organisation,
  ADD CONSTRAINT week_film_rights_before_note CHECK (rights IS NOT NULL OR rights_note IS NULL),
  ADD CONSTRAINT week_film_permit_before_note CHECK (permit IS NOT NULL OR permit_note IS NULL),
  ADD CONSTRAINT week_film_embargo_whole CHECK (
    num_nulls(embargo_time, embargo_zone, embargo_at) IN (0, 3)
    AND (embargo_occurrence IS NULL OR embargo_time IS NOT NULL)
    AND (embargo_time IS NULL OR embargo_day IS NOT NULL));
COMMENT ON TABLE week_film IS
  'Which films of the festival are part of a week, and what that week says of each.';
COMMENT ON COLUMN week_film.embargo_day IS
  'Until when it may not be shown to the public; a day, or with it a wall time.';

ALTER TABLE guest
  ADD COLUMN email text,
  ADD COLUMN phone text,
  ADD COLUMN diet text,
  ADD COLUMN access_needs text,
  ADD COLUMN is_public boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN guest.email IS 'For staff only, as phone, diet and access_needs.';
COMMENT ON COLUMN guest.is_public IS 'Whether the public is told of the guest.';

-- One who comes with somebody may be written before them.
ALTER TABLE week_guest
  ADD COLUMN status text CHECK (status IN ('invited', 'accepted', 'declined', 'cancelled')),
  ADD COLUMN arrival_day date,
  ADD COLUMN arrival_time time,
  ADD COLUMN arrival_zone text,
  ADD COLUMN arrival_occurrence text CHECK (arrival_occurrence IN ('first', 'second')),
  ADD COLUMN arrival_at timestamptz,
  ADD COLUMN departure_day date,
  ADD COLUMN departure_time time,
  ADD COLUMN departure_zone text,
  ADD COLUMN departure_occurrence text CHECK (departure_occurrence IN ('first', 'second')),
  ADD COLUMN departure_at timestamptz,
  ADD COLUMN transport text,
  ADD COLUMN hotel text,
  ADD COLUMN nights integer CHECK (nights >= 0),
  ADD COLUMN paid text,
  ADD COLUMN visa text CHECK (visa IN ('asked', 'granted', 'refused')),
  ADD COLUMN visa_note text,
  ADD COLUMN companion_of item_key,
  ADD COLUMN handler text,
  ADD FOREIGN KEY (festival, week, companion_of) REFERENCES week_guest (festival, week, guest)
    DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT week_guest_visa_before_note CHECK (visa IS NOT NULL OR visa_note IS NULL),
  ADD CONSTRAINT week_guest_arrival_whole CHECK (
    num_nulls(arrival_time, arrival_zone, arrival_at) IN (0, 3)
    AND (arrival_occurrence IS NULL OR arrival_time IS NOT NULL)
    AND (arrival_time IS NULL OR arrival_day IS NOT NULL)),
  ADD CONSTRAINT week_guest_departure_whole CHECK (
    num_nulls(departure_time, departure_zone, departure_at) IN (0, 3)
    AND (departure_occurrence IS NULL OR departure_time IS NOT NULL)
    AND (departure_time IS NULL OR departure_day IS NOT NULL));
COMMENT ON TABLE week_guest IS
  'Which guests of the festival are part of a week, and what that week says of each.';
COMMENT ON COLUMN week_guest.arrival_day IS 'When they come; a day, or with it a wall time.';
COMMENT ON COLUMN week_guest.departure_day IS 'When they leave; a day, or with it a wall time.';
COMMENT ON COLUMN week_guest.paid IS 'What the festival pays, in words.';
COMMENT ON COLUMN week_guest.handler IS 'Who looks after them.';

ALTER TABLE screening
  ADD COLUMN package item_key,
  ADD COLUMN admission text CHECK (
    admission IN ('paid', 'free', 'invitation', 'accreditation', 'registration')),
  ADD COLUMN availability text CHECK (availability IN ('on-sale', 'sold-out', 'standby')),
  ADD COLUMN ticket_address text,
  ADD COLUMN actual_start_at timestamptz,
  ADD COLUMN actual_end_at timestamptz,
  ADD COLUMN turned_away integer CHECK (turned_away >= 0),
  ADD FOREIGN KEY (festival, week, package) REFERENCES package;
COMMENT ON COLUMN screening.package IS 'Instead of films of its own.';
COMMENT ON COLUMN screening.turned_away IS 'At the door; never part of a count.';

ALTER TABLE appearance
  ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
  ADD COLUMN status text CHECK (status IN ('invited', 'confirmed', 'declined'));
COMMENT ON COLUMN appearance.languages IS 'For an interpreter: those between which they do.';

CREATE TABLE screening_print (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  position integer NOT NULL,
  print item_key NOT NULL,
  PRIMARY KEY (festival, week, screening, position),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE,
  FOREIGN KEY (festival, week, print) REFERENCES print
);
COMMENT ON TABLE screening_print IS 'The prints that are to be played at a screening, in order.';

CREATE TABLE screening_hold (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  holder name_text NOT NULL,
  position integer NOT NULL,
  seats integer NOT NULL CHECK (seats > 0),
  release_minutes integer CHECK (release_minutes BETWEEN 0 AND 1440),
  note text,
  PRIMARY KEY (festival, week, screening, holder),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE
);
COMMENT ON TABLE screening_hold IS 'Seats of a screening that are kept for somebody, in order.';
COMMENT ON COLUMN screening_hold.release_minutes IS
  'How long before the start they are given up; null: never.';

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'section', 'organisation', 'package', 'package_film', 'print', 'hire', 'travel',
    'screening_print', 'screening_hold']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_festival ON %I USING (festival = current_festival())', name);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON section, organisation, package, print, hire, travel
  TO filmweek_app;
GRANT SELECT, INSERT, DELETE ON package_film, screening_print, screening_hold TO filmweek_app;
GRANT UPDATE ON week_film, week_guest TO filmweek_app;
