// swift-format-ignore-file
// Made by Scripts/embed from the .sql files beside it: change those, and run it again.

/// One step of the schema, applied once and never changed afterwards.
package struct Migration: Sendable {
  package let number: Int
  package let name: String
  package let sql: String

  package init(number: Int, name: String, sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }
}

/// Every step of the schema, in order.
package enum Migrations {
  package static let all: [Migration] = [
    // Festivals and their weeks, with the forms that names, keys and texts have everywhere.
    Migration(
      number: 1, name: "festivals",
      sql: #"""
-- Festivals and their weeks, with the forms that names, keys and texts have everywhere.

SET LOCAL ROLE filmweek_owner;
CREATE SCHEMA filmweek;
SET LOCAL search_path = filmweek;
CREATE EXTENSION btree_gist SCHEMA filmweek;

COMMENT ON SCHEMA filmweek IS 'Film weeks: what is shown when, where, to how many.';

CREATE TABLE schema_migration (
  number integer PRIMARY KEY,
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE schema_migration IS 'The migrations that made this schema.';
COMMENT ON COLUMN schema_migration.checksum IS
  'SHA-256 of the migration''s text, in hexadecimal: an applied migration is never edited.';

-- Collation "C": the order of keys is the same on every server.
CREATE DOMAIN item_key AS text COLLATE "C"
  CHECK (length(VALUE) <= 80 AND VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN item_key IS
  'Names one thing of a kind for ever: lower-case letters, digits and single hyphens.';

CREATE DOMAIN screening_code AS text COLLATE "C"
  CHECK (length(VALUE) <= 32 AND VALUE ~ '^[A-Z0-9][A-Z0-9._-]*$');
COMMENT ON DOMAIN screening_code IS 'The code of a screening in its week, as catalogues print it.';

CREATE DOMAIN name_text AS text
  CHECK (VALUE <> '' AND VALUE IS NFC NORMALIZED);
COMMENT ON DOMAIN name_text IS 'A name: not empty, in Unicode normalization form C.';

-- Marks never combine with the quotation marks around them, so the whole is in form C exactly
-- where every text in it is.
CREATE DOMAIN localized_text AS jsonb
  CHECK (
    jsonb_typeof(VALUE) = 'object' AND VALUE <> '{}'
    AND NOT jsonb_path_exists(VALUE, 'strict $.* ? (@.type() <> "string" || @ == "")')
    AND VALUE::text IS NFC NORMALIZED
  );
COMMENT ON DOMAIN localized_text IS
  'One text by language tag (BCP 47), at least one, none empty, in normalization form C.';

CREATE DOMAIN json_list AS jsonb CHECK (jsonb_typeof(VALUE) = 'array');
COMMENT ON DOMAIN json_list IS 'Things that belong to one row only and name no other, in order.';

CREATE DOMAIN remarks AS jsonb CHECK (jsonb_typeof(VALUE) = 'object');
COMMENT ON DOMAIN remarks IS
  'note: for staff; sources: where it is stated; variants: field, value and sources that differ.';

CREATE DOMAIN country_code AS text COLLATE "C" CHECK (VALUE ~ '^[A-Z]{2}$');
COMMENT ON DOMAIN country_code IS 'ISO 3166-1 alpha-2, and XK.';

CREATE TABLE festival (
  festival item_key PRIMARY KEY,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name localized_text NOT NULL,
  remarks remarks
);
COMMENT ON TABLE festival IS
  'An organisation''s festival. It owns all else: its key leads every other key.';
COMMENT ON COLUMN festival.version IS 'How often the thing was written, from 1; so on every root.';

CREATE TABLE week_address (
  slug item_key PRIMARY KEY
    CHECK (slug NOT IN ('admin', 'api', 'assets', 'calendar', 'healthz', 'metrics', 'readyz')),
  festival item_key NOT NULL REFERENCES festival,
  UNIQUE (festival, slug)
);
COMMENT ON TABLE week_address IS
  'Whose week has which address on this server. Addresses are never given up, so never reused.';

CREATE TABLE film_week (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name localized_text NOT NULL,
  theme localized_text,
  first_day date NOT NULL,
  last_day date NOT NULL,
  zone text NOT NULL,
  day_starts time NOT NULL,
  city text,
  country country_code,
  part_of text,
  involvements json_list NOT NULL,
  turnaround_minutes integer NOT NULL CHECK (turnaround_minutes BETWEEN 0 AND 1440),
  assumed_minutes integer NOT NULL CHECK (assumed_minutes BETWEEN 1 AND 1440),
  remarks remarks,
  PRIMARY KEY (festival, week),
  FOREIGN KEY (festival, week) REFERENCES week_address (festival, slug),
  CHECK (first_day <= last_day)
);
COMMENT ON TABLE film_week IS 'One edition of a festival.';
COMMENT ON COLUMN film_week.zone IS 'IANA name; holds where neither venue nor event has its own.';
COMMENT ON COLUMN film_week.day_starts IS 'When one festival day ends and the next begins.';
COMMENT ON COLUMN film_week.part_of IS 'The larger programme it belongs to, in words.';
COMMENT ON COLUMN film_week.involvements IS 'Who stands behind it: name, role and sources.';
COMMENT ON COLUMN film_week.turnaround_minutes IS 'For auditoria that state none of their own.';
COMMENT ON COLUMN film_week.assumed_minutes IS
  'For how long a room is held where the length of a screening is not known.';

"""#),
    // What a festival owns: venues with auditoria, films and guests; and which week they are part of.
    Migration(
      number: 2, name: "holdings",
      sql: #"""
-- What a festival owns: venues with auditoria, films and guests; and which week they are part of.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE venue (
  festival item_key NOT NULL REFERENCES festival,
  venue item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name localized_text NOT NULL,
  address text,
  city text,
  country country_code,
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  zone text,
  seats integer CHECK (seats > 0),
  remarks remarks,
  PRIMARY KEY (festival, venue),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON TABLE venue IS 'A house; the root of its auditoria, so its version counts theirs too.';
COMMENT ON COLUMN venue.zone IS 'Its own zone, where that is not the week''s.';
COMMENT ON COLUMN venue.seats IS 'Of all its auditoria, where only that is known; null: unknown.';

CREATE TABLE auditorium (
  festival item_key NOT NULL,
  venue item_key NOT NULL,
  auditorium item_key NOT NULL,
  position integer NOT NULL,
  name localized_text,
  seats integer CHECK (seats > 0),
  wheelchair_places integer CHECK (wheelchair_places >= 0),
  turnaround_minutes integer CHECK (turnaround_minutes BETWEEN 0 AND 1440),
  opening_hours json_list NOT NULL,
  formats text[] NOT NULL,
  remarks remarks,
  PRIMARY KEY (festival, venue, auditorium),
  FOREIGN KEY (festival, venue) REFERENCES venue ON DELETE CASCADE
);
COMMENT ON TABLE auditorium IS 'A room of a venue.';
COMMENT ON COLUMN auditorium.position IS 'Its place in the order in which the house counts them.';
COMMENT ON COLUMN auditorium.opening_hours IS
  'weekdays (1 Monday to 7 Sunday, none for all), from and to in minutes of the festival day.';

CREATE TABLE film (
  festival item_key NOT NULL REFERENCES festival,
  film item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  original_title name_text NOT NULL,
  original_language text,
  titles localized_text,
  other_titles text[] NOT NULL,
  sort_title text,
  directors text[] NOT NULL,
  credits json_list NOT NULL,
  countries text[] NOT NULL,
  year integer CHECK (year BETWEEN 1888 AND 2200),
  running_minutes integer CHECK (running_minutes BETWEEN 1 AND 1440),
  category text CHECK (category IN ('fiction', 'documentary', 'animation', 'experimental')),
  length text CHECK (length IN ('feature', 'short')),
  languages text[] NOT NULL,
  premiere text CHECK (
    premiere IN ('world', 'international', 'continental', 'national', 'regional', 'none')),
  premiere_note text,
  rating text,
  colour text,
  ratio text,
  sound text,
  formats text[] NOT NULL,
  synopsis localized_text,
  awards text[] NOT NULL,
  isan text,
  eidr text,
  remarks remarks,
  PRIMARY KEY (festival, film),
  CHECK (premiere IS NOT NULL OR premiere_note IS NULL)
);
COMMENT ON TABLE film IS 'A film as a work.';
COMMENT ON COLUMN film.titles IS 'Titles under which it is shown.';
COMMENT ON COLUMN film.credits IS 'Credits other than the direction: role, names and sources.';
COMMENT ON COLUMN film.countries IS 'ISO 3166-1 alpha-2, the main country of production first.';
COMMENT ON COLUMN film.premiere_note IS 'What the festival means by its premiere.';

CREATE TABLE guest (
  festival item_key NOT NULL REFERENCES festival,
  guest item_key NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name name_text NOT NULL,
  sort_name text,
  family_name text,
  given_name text,
  public_role localized_text,
  organisation text,
  country country_code,
  languages text[] NOT NULL,
  remarks remarks,
  PRIMARY KEY (festival, guest)
);
COMMENT ON TABLE guest IS 'A person whom the festival invites or presents.';
COMMENT ON COLUMN guest.name IS 'As shown, its parts in the order that its bearer uses.';
COMMENT ON COLUMN guest.family_name IS 'Only where it is known which part that is.';

CREATE TABLE week_venue (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  venue item_key NOT NULL,
  PRIMARY KEY (festival, week, venue),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, venue) REFERENCES venue
);
COMMENT ON TABLE week_venue IS 'Which venues of the festival a week makes use of.';

CREATE TABLE week_film (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  film item_key NOT NULL,
  PRIMARY KEY (festival, week, film),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, film) REFERENCES film
);
COMMENT ON TABLE week_film IS 'Which films of the festival are part of a week.';

CREATE TABLE week_guest (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  guest item_key NOT NULL,
  PRIMARY KEY (festival, week, guest),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, guest) REFERENCES guest
);
COMMENT ON TABLE week_guest IS 'Which guests of the festival are part of a week.';

CREATE INDEX week_venue_by_venue ON week_venue (festival, venue);
CREATE INDEX week_film_by_film ON week_film (festival, film);
CREATE INDEX week_guest_by_guest ON week_guest (festival, guest);

"""#),
    // Screenings and other events as they are wished, and the claims on rooms that they hold.
    Migration(
      number: 3, name: "screenings",
      sql: #"""
-- Screenings and other events as they are wished, and the claims on rooms that they hold.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE screening (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  kind text NOT NULL CHECK (
    kind IN ('screening', 'ceremony', 'panel', 'masterclass', 'workshop', 'reception',
      'exhibition', 'meeting', 'concert', 'press-conference', 'rehearsal', 'interview', 'other')),
  audience text NOT NULL CHECK (
    audience IN ('public', 'press', 'industry', 'jury', 'school', 'invitation')),
  status text NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
  title localized_text,
  day date,
  daypart text CHECK (daypart IN ('morning', 'afternoon', 'evening')),
  start_time time,
  start_zone text,
  start_occurrence text CHECK (start_occurrence IN ('first', 'second')),
  start_at timestamptz,
  end_day date,
  end_time time,
  end_zone text,
  end_occurrence text CHECK (end_occurrence IN ('first', 'second')),
  end_at timestamptz,
  venue item_key,
  auditorium item_key,
  clearance_minutes integer CHECK (clearance_minutes BETWEEN 0 AND 1440),
  audio text,
  subtitles text[] NOT NULL,
  public_note localized_text,
  calendar_uid text,
  sequence integer NOT NULL,
  changed_at timestamptz NOT NULL,
  remarks remarks,
  PRIMARY KEY (festival, week, screening),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, venue) REFERENCES week_venue DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (festival, venue, auditorium) REFERENCES auditorium DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT screening_day_before_time CHECK (
    day IS NOT NULL OR (daypart IS NULL AND start_time IS NULL)),
  CONSTRAINT screening_daypart_or_time CHECK (daypart IS NULL OR start_time IS NULL),
  CONSTRAINT screening_start_whole CHECK (
    num_nulls(start_time, start_zone, start_at) IN (0, 3)
    AND (start_occurrence IS NULL OR start_time IS NOT NULL)),
  CONSTRAINT screening_end_whole CHECK (
    num_nulls(end_day, end_time, end_zone, end_at) IN (0, 4)
    AND (end_occurrence IS NULL OR end_time IS NOT NULL)
    AND (end_time IS NULL OR start_time IS NOT NULL)),
  CONSTRAINT screening_end_after_start CHECK (start_at < end_at),
  CONSTRAINT screening_auditorium_in_venue CHECK (auditorium IS NULL OR venue IS NOT NULL)
);
COMMENT ON TABLE screening IS
  'A screening or another event, as far as it is known; the root of films, parts and appearances.';
COMMENT ON COLUMN screening.day IS 'By the calendar on the wall; null while no day is known.';
COMMENT ON COLUMN screening.daypart IS 'Instead of a time, where only that much is known.';
COMMENT ON COLUMN screening.start_time IS
  'What the clock on the wall shows. It is what was said, and wins when rules of zones change.';
COMMENT ON COLUMN screening.start_occurrence IS
  'Which of two equal wall times is meant, where the clock goes back; else null.';
COMMENT ON COLUMN screening.start_at IS 'The instant that day, time and zone made when written.';
COMMENT ON COLUMN screening.end_at IS 'As the house stated it; null: it follows from the parts.';
COMMENT ON COLUMN screening.clearance_minutes IS
  'After it, where that is not the auditorium''s turnaround.';
COMMENT ON COLUMN screening.calendar_uid IS 'UID in every feed, where it is not made of the code.';
COMMENT ON COLUMN screening.sequence IS 'SEQUENCE of RFC 5545, section 3.8.7.4.';
COMMENT ON COLUMN screening.changed_at IS 'DTSTAMP and LAST-MODIFIED in calendars.';

CREATE TABLE screening_film (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  position integer NOT NULL,
  film item_key NOT NULL,
  PRIMARY KEY (festival, week, screening, position),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE,
  FOREIGN KEY (festival, week, film) REFERENCES week_film
);
COMMENT ON TABLE screening_film IS 'The films that a screening shows, in order.';

CREATE TABLE screening_part (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CHECK (
    kind IN ('doors', 'introduction', 'speeches', 'salute', 'music', 'film', 'intermission', 'qa',
      'discussion', 'other')),
  film item_key,
  minutes integer CHECK (minutes BETWEEN 1 AND 1440),
  title localized_text,
  PRIMARY KEY (festival, week, screening, position),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE,
  FOREIGN KEY (festival, week, film) REFERENCES week_film,
  CONSTRAINT screening_part_film_in_film CHECK (film IS NULL OR kind = 'film')
);
COMMENT ON TABLE screening_part IS 'What a screening is made of, in order; none: just its films.';
COMMENT ON COLUMN screening_part.minutes IS 'Null: not known, or the film''s own running time.';

CREATE TABLE appearance (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  position integer NOT NULL,
  guest item_key NOT NULL,
  role text NOT NULL CHECK (
    role IN ('director', 'cast', 'crew', 'moderator', 'interpreter', 'speaker', 'jury', 'patron',
      'guest-of-honour', 'performer', 'attendee')),
  part text,
  remarks remarks,
  PRIMARY KEY (festival, week, screening, position),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE,
  FOREIGN KEY (festival, week, guest) REFERENCES week_guest
);
COMMENT ON TABLE appearance IS 'Guests who take part in a screening or event, in order.';
COMMENT ON COLUMN appearance.part IS 'The kind of part they are there for; null: the whole.';

-- Screening has no second index that foreign keys could be checked by: while the table has no
-- statistics yet, such an index would be used by the festival alone, and an import would take the
-- square of its time. One over some rows only does no harm.
CREATE UNIQUE INDEX screening_calendar_uid ON screening (festival, week, calendar_uid)
  WHERE calendar_uid IS NOT NULL;
CREATE INDEX screening_film_by_film ON screening_film (festival, week, film);
CREATE INDEX screening_part_by_film ON screening_part (festival, week, film)
  WHERE film IS NOT NULL;
CREATE INDEX appearance_by_guest ON appearance (festival, week, guest);

CREATE TABLE occupancy (
  festival item_key NOT NULL,
  venue item_key NOT NULL,
  auditorium item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code,
  span tstzrange NOT NULL,
  UNIQUE (festival, week, screening, venue, auditorium),
  FOREIGN KEY (festival, venue, auditorium) REFERENCES auditorium DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE,
  CONSTRAINT occupancy_span_half_open CHECK (
    NOT isempty(span) AND NOT lower_inf(span) AND NOT upper_inf(span)
    AND isfinite(lower(span)) AND isfinite(upper(span)) AND lower_inc(span) AND NOT upper_inc(span)
  ),
  CONSTRAINT occupancy_one_at_a_time
    EXCLUDE USING gist (festival WITH =, venue WITH =, auditorium WITH =, span WITH &&)
    DEFERRABLE INITIALLY IMMEDIATE
);
COMMENT ON TABLE occupancy IS
  'Who holds which room when; no two at once. A screening without a row here is contested, or '
  'wants no room.';
COMMENT ON COLUMN occupancy.screening IS 'Null for a room that is kept free for something else.';
COMMENT ON COLUMN occupancy.span IS
  'From the doors to the end of the clearance, as the program worked them out when it was claimed.';

"""#),
    // The ledger of counts, the log of what was done, and the requests that were handled.
    Migration(
      number: 4, name: "ledger",
      sql: #"""
-- The ledger of counts, the log of what was done, and the requests that were handled.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE attendance_count (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  count item_key NOT NULL,
  screening screening_code,
  figure integer NOT NULL CHECK (figure BETWEEN 0 AND 100000000),
  precision text NOT NULL CHECK (precision IN ('exact', 'at-least', 'about', 'at-most')),
  method text NOT NULL CHECK (
    method IN ('ticket-scan', 'clicker', 'stub-count', 'box-office', 'registration', 'survey',
      'estimate', 'reported')),
  subject text NOT NULL CHECK (subject IN ('audience', 'guests', 'volunteers')),
  category text CHECK (
    category IN ('paid', 'complimentary', 'accredited', 'guest', 'jury', 'press', 'school',
      'staff')),
  moment text NOT NULL CHECK (moment IN ('start', 'after-film', 'qa')),
  door text,
  country country_code,
  countries integer CHECK (countries >= 0),
  origin text,
  sample_size integer CHECK (sample_size >= 0),
  counted_at timestamptz,
  counted_by text,
  recorded_at timestamptz NOT NULL,
  supersedes item_key,
  part_of item_key,
  remarks remarks,
  PRIMARY KEY (festival, week, count),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, screening) REFERENCES screening,
  FOREIGN KEY (festival, week, supersedes) REFERENCES attendance_count,
  FOREIGN KEY (festival, week, part_of) REFERENCES attendance_count
);
COMMENT ON TABLE attendance_count IS
  'The ledger: how many, how that is known, who says so. Lines are added, never changed.';
COMMENT ON COLUMN attendance_count.screening IS 'Null: the line is about the week as a whole.';
COMMENT ON COLUMN attendance_count.method IS 'reported: said, not counted, and never summed.';
COMMENT ON COLUMN attendance_count.countries IS 'From how many countries they came.';
COMMENT ON COLUMN attendance_count.supersedes IS 'The line that this one replaces.';
COMMENT ON COLUMN attendance_count.part_of IS 'The line that this one breaks down.';

CREATE TABLE log_entry (
  festival item_key NOT NULL REFERENCES festival,
  number bigint NOT NULL CHECK (number > 0),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  door text NOT NULL CHECK (door IN ('command', 'file', 'web')),
  action text NOT NULL,
  week item_key,
  items text[] NOT NULL,
  size integer NOT NULL CHECK (size >= 0),
  PRIMARY KEY (festival, number)
);
COMMENT ON TABLE log_entry IS 'What was done by whom, numbered without gaps in each festival.';
COMMENT ON COLUMN log_entry.door IS 'Through which door of the program.';
COMMENT ON COLUMN log_entry.action IS 'As a command would say it.';
COMMENT ON COLUMN log_entry.items IS 'The first twenty things that were written.';
COMMENT ON COLUMN log_entry.size IS 'How many things were written.';

CREATE INDEX log_entry_by_week ON log_entry (festival, week, number);

CREATE TABLE handled_request (
  festival item_key NOT NULL,
  request text NOT NULL,
  body text NOT NULL,
  answer bigint NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (festival, request),
  FOREIGN KEY (festival, answer) REFERENCES log_entry
);
COMMENT ON TABLE handled_request IS
  'Requests that were handled, so that one that arrives again does nothing more.';
COMMENT ON COLUMN handled_request.body IS 'What was asked for; another body under it is refused.';
COMMENT ON COLUMN handled_request.answer IS 'The number of its entry in the log.';

-- Two people who log at the same time see the same last number. The second waits for the first,
-- finds the number taken, and takes the next; to start all of its work again would be dear.
CREATE FUNCTION append_log(
  festival item_key, at timestamptz, actor text, door text, action text, week item_key,
  items text[], size integer
) RETURNS bigint LANGUAGE plpgsql SET search_path = filmweek AS $$
DECLARE
  entry_number bigint;
BEGIN
  SELECT coalesce(max(entry.number), 0) INTO entry_number
  FROM log_entry AS entry
  WHERE entry.festival = append_log.festival;
  LOOP
    entry_number := entry_number + 1;
    BEGIN
      INSERT INTO log_entry
      VALUES (festival, entry_number, at, actor, door, action, week, items, size);
      RETURN entry_number;
    EXCEPTION WHEN unique_violation THEN
      NULL;
    END;
  END LOOP;
END
$$;
COMMENT ON FUNCTION append_log IS 'Adds an entry under the next number of the festival.';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = filmweek AS $$
BEGIN
  RAISE EXCEPTION 'lines of % are added, never changed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;
COMMENT ON FUNCTION refuse_change IS 'Keeps a table that only grows as it is.';

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON attendance_count
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

"""#),
    // Who may do what: each session sees one festival, and the program changes rows only.
    Migration(
      number: 5, name: "access",
      sql: #"""
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

"""#),
    // What each entry of the log keeps so that it can be undone.
    Migration(
      number: 6, name: "reversals",
      sql: #"""
-- What each entry of the log keeps so that it can be undone.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE log_reversal (
  festival item_key NOT NULL,
  number bigint NOT NULL,
  things text[] NOT NULL,
  undoes bigint CHECK (undoes < number),
  body json CHECK (json_typeof(body) = 'object'),
  PRIMARY KEY (festival, number),
  FOREIGN KEY (festival, number) REFERENCES log_entry,
  FOREIGN KEY (festival, undoes) REFERENCES log_entry
);
COMMENT ON TABLE log_reversal IS
  'What was before each entry of the log; entries of older programs have none.';
COMMENT ON COLUMN log_reversal.things IS 'Everything that was written: kind, space, key.';
COMMENT ON COLUMN log_reversal.undoes IS 'The entry that this one undid.';
COMMENT ON COLUMN log_reversal.body IS
  'A filmweek-programme/1 with the week as it was and those of the things that were there; '
  'null: the festival or week began.';

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_reversal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE log_reversal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_festival ON log_reversal USING (festival = current_festival());

GRANT SELECT, INSERT ON log_reversal TO filmweek_app;

"""#),
    // Sections, packages, organisations, prints, hires, travel, and what a week says of film and guest.
    Migration(
      number: 7, name: "nouns",
      sql: #"""
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

"""#),
    // What devices at the doors saw: who went in and out, apart from the ledger, and what it adds up to.
    Migration(
      number: 8, name: "doors",
      sql: #"""
-- What devices at the doors saw: who went in and out, apart from the ledger, and what it adds up to.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE door_event (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  device text COLLATE "C" NOT NULL CHECK (length(device) BETWEEN 1 AND 80),
  event text COLLATE "C" NOT NULL CHECK (length(event) BETWEEN 1 AND 80),
  screening screening_code,
  stated text,
  door text NOT NULL,
  movement text NOT NULL CHECK (movement IN ('entry', 'exit')),
  ticket text COLLATE "C",
  clicks integer CHECK (clicks BETWEEN -1000000 AND 1000000),
  category text CHECK (
    category IN ('paid', 'complimentary', 'accredited', 'guest', 'jury', 'press', 'school',
      'staff')),
  refusal text CHECK (
    refusal IN ('already-inside', 'wrong-ticket', 'full', 'cancelled', 'unknown')),
  at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  xact bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  PRIMARY KEY (festival, week, device, event),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, screening) REFERENCES screening,
  CONSTRAINT door_event_ticket_or_clicks CHECK (num_nonnulls(ticket, clicks) = 1),
  CONSTRAINT door_event_known_or_refused CHECK (
    num_nonnulls(screening, stated) = 1 AND (screening IS NOT NULL OR refusal IS NOT NULL))
);
COMMENT ON TABLE door_event IS
  'What a device saw; one row however often it is sent. It may name tickets, so it can be erased.';
COMMENT ON COLUMN door_event.stated IS 'The code as the device said it, where it leads nowhere.';
COMMENT ON COLUMN door_event.at IS 'By the clock of the device, set right where it is known wrong.';
COMMENT ON COLUMN door_event.xact IS
  'The transaction that wrote it: what was committed since the last sums is found by it.';

CREATE INDEX door_event_by_ticket ON door_event (festival, week, screening, ticket);
CREATE INDEX door_event_by_xact ON door_event USING brin (xact)
  WITH (pages_per_range = 16, autosummarize = on);

CREATE TABLE door_total (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  door text NOT NULL,
  category text NOT NULL,
  people integer NOT NULL,
  clicked integer NOT NULL,
  inside integer NOT NULL,
  refused integer NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (festival, week, screening, door, category),
  FOREIGN KEY (festival, week, screening) REFERENCES screening ON DELETE CASCADE
);
COMMENT ON TABLE door_total IS
  'What the door events add up to; made anew from them where they have changed.';
COMMENT ON COLUMN door_total.clicked IS 'How many of the people were clicked, not scanned.';
COMMENT ON COLUMN door_total.category IS 'Empty where it is not known.';

CREATE TABLE door_summary (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  horizon bigint NOT NULL,
  PRIMARY KEY (festival, week),
  FOREIGN KEY (festival, week) REFERENCES film_week
);
COMMENT ON TABLE door_summary IS 'How far the totals of a week reach.';
COMMENT ON COLUMN door_summary.horizon IS
  'Every event of a transaction before this one is in the totals.';

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['door_event', 'door_total', 'door_summary']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_festival ON %I USING (festival = current_festival())', name);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, DELETE ON door_event TO filmweek_app;
GRANT UPDATE (ticket) ON door_event TO filmweek_app;
GRANT SELECT, INSERT, DELETE ON door_total TO filmweek_app;
GRANT SELECT, INSERT, UPDATE ON door_summary TO filmweek_app;

"""#),
    // Releases: programmes as they were made public, frozen for good.
    Migration(
      number: 9, name: "releases",
      sql: #"""
-- Releases: programmes as they were made public, frozen for good.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

CREATE TABLE release (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  previous integer GENERATED ALWAYS AS (nullif(number - 1, 0)) STORED,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  note name_text,
  conflicts text[] NOT NULL,
  screenings integer NOT NULL CHECK (screenings >= 0),
  body json NOT NULL CHECK (json_typeof(body) = 'object'),
  hash text NOT NULL,
  PRIMARY KEY (festival, week, number),
  FOREIGN KEY (festival, week) REFERENCES film_week,
  FOREIGN KEY (festival, week, previous) REFERENCES release,
  CONSTRAINT release_hash_of_body
    CHECK (hash = encode(sha256(convert_to(body::text, 'UTF8')), 'hex'))
);
COMMENT ON TABLE release IS
  'A week as it was made public. Releases are added, numbered without gaps, and never changed.';
COMMENT ON COLUMN release.previous IS 'The one before, which must be there; null for the first.';
COMMENT ON COLUMN release.conflicts IS 'What could not be and was released all the same.';
COMMENT ON COLUMN release.screenings IS 'How many screenings and events it has.';
COMMENT ON COLUMN release.body IS
  'The whole of the week as a filmweek-programme/1, with what calendars know of each screening.';
COMMENT ON COLUMN release.hash IS 'SHA-256 of the body, in hexadecimal.';

CREATE TABLE released_screening (
  festival item_key NOT NULL,
  week item_key NOT NULL,
  screening screening_code NOT NULL,
  release integer NOT NULL,
  calendar_uid text NOT NULL,
  PRIMARY KEY (festival, week, screening),
  UNIQUE (festival, calendar_uid),
  FOREIGN KEY (festival, week, release) REFERENCES release,
  FOREIGN KEY (festival, week, screening) REFERENCES screening
);
COMMENT ON TABLE released_screening IS
  'Screenings that were made public: they are cancelled, never removed, and their codes and UIDs '
  'name nothing else.';
COMMENT ON COLUMN released_screening.release IS 'The first release that it is in.';

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON release
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON released_screening
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE release ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_festival ON release USING (festival = current_festival());
ALTER TABLE released_screening ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_festival ON released_screening USING (festival = current_festival());

GRANT SELECT, INSERT ON release, released_screening TO filmweek_app;

"""#),
    // What a week makes of the rules, which conflicts it waives, and which screenings are premieres.
    Migration(
      number: 10, name: "rules",
      sql: #"""
-- What a week makes of the rules, which conflicts it waives, and which screenings are premieres.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

ALTER TABLE film_week
  ADD COLUMN rules jsonb CHECK (jsonb_typeof(rules) = 'object'),
  ADD COLUMN waivers json_list NOT NULL DEFAULT '[]';
COMMENT ON COLUMN film_week.rules IS
  'How grave each kind of conflict is to the week, and its own limits; null: the usual.';
COMMENT ON COLUMN film_week.waivers IS
  'Conflicts that are taken as they are: conflict, reason, and the minutes it was short by.';

ALTER TABLE screening ADD COLUMN is_premiere boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN screening.is_premiere IS 'Whether it is billed as the premiere of its films.';

"""#),
    // Groups of guests and when they are away, the protocol of kept seats, photocalls and dinners.
    Migration(
      number: 11, name: "hospitality",
      sql: #"""
-- Groups of guests and when they are away, the protocol of kept seats, photocalls and dinners.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

ALTER TABLE week_guest
  ADD COLUMN groups text[] NOT NULL DEFAULT '{}',
  ADD COLUMN away json_list NOT NULL DEFAULT '[]';
COMMENT ON COLUMN week_guest.groups IS 'Labels that they go by together: "Crew of Red Rain".';
COMMENT ON COLUMN week_guest.away IS
  'When they are not to be had during their stay: from, to (wall time, zone, instant) and note.';

ALTER TABLE screening_hold
  ADD COLUMN protocol_order integer CHECK (protocol_order >= 0),
  ADD COLUMN seat text;
COMMENT ON COLUMN screening_hold.protocol_order IS
  'The rank of those who sit there, the first one lowest; null: after those with one.';
COMMENT ON COLUMN screening_hold.seat IS 'Which seats they are, as the house numbers them.';

ALTER TABLE screening
  DROP CONSTRAINT screening_kind_check,
  ADD CONSTRAINT screening_kind_check CHECK (
    kind IN ('screening', 'ceremony', 'panel', 'masterclass', 'workshop', 'reception',
      'exhibition', 'meeting', 'concert', 'press-conference', 'rehearsal', 'interview',
      'photocall', 'dinner', 'other'));

"""#),
    // What is kept of a person can be taken out for good, also where lines are added and never changed.
    Migration(
      number: 12, name: "withdrawals",
      sql: #"""
-- What is kept of a person can be taken out for good, also where lines are added and never changed.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

ALTER TABLE release
  ADD COLUMN first_hash text,
  ADD COLUMN withdrawn_at timestamptz,
  ADD CONSTRAINT release_withdrawal_whole CHECK (num_nulls(first_hash, withdrawn_at) IN (0, 2));
COMMENT ON COLUMN release.first_hash IS
  'SHA-256 of the body as it was released, where a person was taken out of it since.';
COMMENT ON COLUMN release.withdrawn_at IS 'When that was done last.';

-- Only withdraw_guest says that it is at work while it acts for the owner.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = filmweek AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('filmweek.withdrawing', true) = 'on'
    AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID)
  THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'lines of % are added, never changed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;

-- Words as a pattern that finds them where they stand by themselves, in whatever case.
CREATE FUNCTION words_pattern(words text[]) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = filmweek
RETURN (
  SELECT '(?<![[:alnum:]])(' || string_agg(
    regexp_replace(word, '([\\.*+?^${}()|\[\]/-])', '\\\1', 'g'), '|'
    ORDER BY length(word) DESC, word
  ) || ')(?![[:alnum:]])'
  FROM unnest(words) AS word
);
COMMENT ON FUNCTION words_pattern IS 'A regular expression for any of the words; null for none.';

-- What bodies kept of a guest: every name, address and number, of whatever time.
CREATE FUNCTION guest_words(wanted item_key) RETURNS text[]
LANGUAGE sql STABLE SET search_path = filmweek
RETURN (
  WITH kept (said) AS (
    SELECT to_json(known) FROM guest AS known WHERE known.guest = wanted
    UNION ALL
    SELECT element FROM release, json_array_elements(release.body -> 'guests') AS element
    WHERE strpos(release.body::text, '"' || wanted || '"') > 0 AND element ->> 'key' = wanted
    UNION ALL
    SELECT element FROM log_reversal, json_array_elements(log_reversal.body -> 'guests') AS element
    WHERE strpos(log_reversal.body::text, '"' || wanted || '"') > 0 AND element ->> 'key' = wanted
  )
  SELECT coalesce(array_agg(DISTINCT word), '{}')
  FROM kept, unnest(ARRAY[
    kept.said ->> 'name', kept.said ->> 'sort_name', kept.said ->> 'email', kept.said ->> 'phone'
  ]) AS word
  WHERE word <> ''
);
COMMENT ON FUNCTION guest_words IS 'What a guest of the festival is or was called and reached by.';

-- A filmweek-programme/1 in which a guest is another, of whom nothing is known. The objects of an
-- array of type json keep their text, so the guest's own is found again to the letter.
CREATE FUNCTION without_guest(body json, gone item_key, stand_in item_key, pattern text)
RETURNS json LANGUAGE plpgsql IMMUTABLE SET search_path = filmweek AS $$
DECLARE
  written text := body::text;
  said json;
BEGIN
  FOR said IN
    SELECT element FROM json_array_elements(body -> 'guests') AS element
    WHERE element ->> 'key' = gone
  LOOP
    written := replace(
      written, said::text,
      '{"key":' || to_json(stand_in::text) || ',"name":"withdrawn guest"'
        || coalesce(',"country":' || (said -> 'country')::text, '') || ',"public":false'
        || coalesce(',"visit":{"status":' || (said #> '{visit,status}')::text || '}', '') || '}');
  END LOOP;
  written := regexp_replace(
    written, '("(?:guest|companion_of)"\s*:\s*)"' || gone || '"', '\1"' || stand_in || '"', 'g');
  written := regexp_replace(
    written, '"((?:guest-absent:[^:"]*|not-confirmed:guest):)' || gone || '"',
    '"\1' || stand_in || '"', 'g');
  IF pattern IS NOT NULL THEN
    -- Keys are compared by bytes, and so would be what stands beside them; names know no case.
    written := regexp_replace(written COLLATE "default", pattern, 'withdrawn guest', 'gi');
  END IF;
  RETURN written::json;
END
$$;
COMMENT ON FUNCTION without_guest IS 'A kept programme without what it says of a guest.';

-- Puts the words of a pattern out of every text of the festival but keys, codes and kept bodies.
CREATE FUNCTION put_out_words(pattern text, pattern_in_json text) RETURNS text[]
LANGUAGE plpgsql SET search_path = filmweek AS $$
DECLARE
  place record;
  changed bigint;
  found_in text[] := '{}';
BEGIN
  FOR place IN
    SELECT
      class.relname AS name, string_agg(
        format(
          CASE shape WHEN 'plain' THEN '%1$I = regexp_replace(%1$I, $1, %2$L, ''gi'')'
            ELSE '%1$I = regexp_replace(%1$I::text, $2, %2$L, ''gi'')::%3$s' END,
          column_name, 'withdrawn guest', type_name), ', ') AS settings,
      string_agg(
        format('%I::text ~* ' || CASE shape WHEN 'plain' THEN '$1' ELSE '$2' END, column_name),
        ' OR ') AS condition
    FROM pg_class AS class
    JOIN LATERAL (
      SELECT
        attribute.attname AS column_name, format_type(attribute.atttypid, NULL) AS type_name,
        CASE base.typname WHEN 'text' THEN 'plain' ELSE 'structured' END AS shape
      FROM pg_attribute AS attribute
      JOIN pg_type AS kind ON kind.oid = attribute.atttypid
      JOIN pg_type AS base ON base.oid = coalesce(nullif(kind.typbasetype, 0), kind.oid)
      WHERE attribute.attrelid = class.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped
        AND attribute.attgenerated = '' AND base.typname IN ('text', '_text', 'json', 'jsonb')
        AND kind.typname NOT IN ('item_key', 'screening_code')
        AND (class.relname, attribute.attname) NOT IN (
          ('release', 'body'), ('release', 'hash'), ('log_reversal', 'body'))
    ) AS texts ON true
    WHERE class.relnamespace = 'filmweek'::regnamespace AND class.relkind = 'r'
      AND EXISTS (
        SELECT FROM pg_attribute
        WHERE attrelid = class.oid AND attname = 'festival' AND NOT attisdropped)
    GROUP BY class.relname
    ORDER BY class.relname
  LOOP
    EXECUTE format('UPDATE %I SET %s WHERE %s', place.name, place.settings, place.condition)
      USING pattern, pattern_in_json;
    GET DIAGNOSTICS changed = ROW_COUNT;
    IF changed > 0 THEN
      found_in := found_in || format('%s %s', place.name, changed);
    END IF;
  END LOOP;
  RETURN found_in;
END
$$;
COMMENT ON FUNCTION put_out_words IS 'Says of which tables how many rows had them.';

CREATE FUNCTION withdraw_guest(
  gone item_key, at timestamptz, actor text, door text,
  OUT stand_in text, OUT number bigint, OUT releases integer, OUT entries integer,
  OUT places text[], OUT kept_words text[]
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = filmweek, pg_temp AS $$
DECLARE
  wanted text[] := guest_words(gone);
  pattern text;
  pattern_in_json text;
  tried integer := 1;
BEGIN
  IF wanted = '{}' THEN
    RAISE EXCEPTION 'there is no guest %', gone USING ERRCODE = 'no_data_found';
  END IF;
  stand_in := 'withdrawn-guest';
  WHILE EXISTS (SELECT FROM log_entry WHERE 'guest ' || stand_in = ANY (items))
    OR EXISTS (SELECT FROM guest WHERE guest.guest = stand_in)
  LOOP
    tried := tried + 1;
    stand_in := 'withdrawn-guest-' || tried;
  END LOOP;

  -- A single word, or what somebody else is called too, may mean somebody else where it stands.
  SELECT
    array_agg(word) FILTER (WHERE is_clear),
    coalesce(array_agg(word) FILTER (WHERE NOT is_clear), '{}')
  INTO wanted, kept_words
  FROM (
    SELECT word, word ~ '[[:space:]@]|[0-9]{5}' AND NOT EXISTS (
      SELECT FROM guest AS other
      WHERE other.guest <> gone
        AND concat_ws(' / ', other.name, other.sort_name, other.email, other.phone)
          ~* words_pattern(ARRAY[word])
    ) AS is_clear
    FROM unnest(wanted) AS word
  ) AS judged;
  pattern := words_pattern(wanted);
  pattern_in_json := words_pattern(
    ARRAY(SELECT btrim(to_json(word)::text, '"') FROM unnest(wanted) AS word));
  PERFORM set_config('filmweek.withdrawing', 'on', true);

  INSERT INTO guest (festival, guest, name, country, languages, is_public)
  SELECT festival, stand_in, 'withdrawn guest', country, '{}', false
  FROM guest WHERE guest.guest = gone;
  INSERT INTO week_guest (festival, week, guest, status)
  SELECT festival, week, stand_in, status FROM week_guest WHERE week_guest.guest = gone;
  UPDATE appearance SET guest = stand_in, remarks = NULL WHERE guest = gone;
  UPDATE week_guest SET companion_of = stand_in WHERE companion_of = gone;
  DELETE FROM week_guest WHERE guest = gone;
  DELETE FROM guest WHERE guest.guest = gone;

  UPDATE handled_request SET body = 'withdrawn'
  WHERE EXISTS (
    SELECT FROM log_reversal
    WHERE log_reversal.number = handled_request.answer
      AND 'guest ' || gone = ANY (log_reversal.things));
  WITH changed AS (
    UPDATE log_reversal SET
      things = array_replace(things, 'guest ' || gone, 'guest ' || stand_in), body = next.body
    FROM (
      SELECT
        known.festival, known.number,
        without_guest(known.body, gone, stand_in, pattern_in_json) AS body
      FROM log_reversal AS known
    ) AS next
    WHERE (log_reversal.festival, log_reversal.number) = (next.festival, next.number)
      AND ('guest ' || gone = ANY (log_reversal.things)
        OR log_reversal.body::text <> next.body::text)
    RETURNING log_reversal.number
  )
  SELECT count(*) INTO entries FROM changed;
  UPDATE log_entry SET items = array_replace(items, 'guest ' || gone, 'guest ' || stand_in)
  WHERE 'guest ' || gone = ANY (items);
  UPDATE film_week
  SET waivers = regexp_replace(
    waivers::text, '"((?:guest-absent:[^:"]*|not-confirmed:guest):)' || gone || '"',
    '"\1' || stand_in || '"', 'g')::jsonb
  WHERE waivers::text ~ (':' || gone || '"');
  WITH changed AS (
    UPDATE release SET
      body = next.body, hash = encode(sha256(convert_to(next.body::text, 'UTF8')), 'hex'),
      first_hash = coalesce(first_hash, hash), withdrawn_at = withdraw_guest.at,
      conflicts = ARRAY(
        SELECT regexp_replace(
          conflict, '^(guest-absent:[^:]*:|not-confirmed:guest:)' || gone || '$', '\1' || stand_in)
        FROM unnest(conflicts) WITH ORDINALITY AS old (conflict, place) ORDER BY place)
    FROM (
      SELECT
        known.festival, known.week, known.number,
        without_guest(known.body, gone, stand_in, pattern_in_json) AS body
      FROM release AS known
    ) AS next
    WHERE (release.festival, release.week, release.number)
        = (next.festival, next.week, next.number)
      AND release.body::text <> next.body::text
    RETURNING release.number
  )
  SELECT count(*) INTO releases FROM changed;
  places := CASE WHEN pattern IS NULL THEN '{}' ELSE put_out_words(pattern, pattern_in_json) END;
  PERFORM set_config('filmweek.withdrawing', 'off', true);
  number := append_log(
    current_festival(), withdraw_guest.at, withdraw_guest.actor, withdraw_guest.door, 'guest erase',
    NULL, ARRAY['guest ' || stand_in], entries + releases + 1);
END
$$;
COMMENT ON FUNCTION withdraw_guest IS
  'Takes a guest of the festival out of all that is kept, for good, and says so in the log.';

REVOKE ALL ON FUNCTION words_pattern, guest_words, without_guest, put_out_words, withdraw_guest
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION withdraw_guest TO filmweek_app;

"""#),
    // What people paid, on the lines of the ledger; one correction of each line, and no more.
    Migration(
      number: 13, name: "money",
      sql: #"""
-- What people paid, on the lines of the ledger; one correction of each line, and no more.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

ALTER TABLE attendance_count
  ADD COLUMN gross bigint CHECK (gross BETWEEN 0 AND 1000000000000000),
  ADD COLUMN currency text CHECK (currency ~ '^[A-Z]{3}$'),
  ADD COLUMN overruled boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT attendance_count_gross_whole CHECK ((gross IS NULL) = (currency IS NULL));
COMMENT ON COLUMN attendance_count.gross IS
  'What these people paid in all, in minor units of the currency; null: not stated.';
COMMENT ON COLUMN attendance_count.currency IS 'ISO 4217.';
COMMENT ON COLUMN attendance_count.overruled IS
  'True only of a correction older than this column, where a later one corrects the same line.';

-- Two people who corrected one line at one moment were both kept. Neither line goes: all but the
-- later are marked, as the ledger reads them, and the index leaves them out.
ALTER TABLE attendance_count DISABLE TRIGGER only_grows;
DO $$
DECLARE
  tenant text;
BEGIN
  FOR tenant IN SELECT festival FROM festival LOOP
    PERFORM set_config('filmweek.festival', tenant, true);
    UPDATE attendance_count AS line SET overruled = true
    WHERE line.supersedes IS NOT NULL AND EXISTS (
      SELECT FROM attendance_count AS later
      WHERE later.festival = line.festival AND later.week = line.week
        AND later.supersedes = line.supersedes
        AND (coalesce(later.counted_at, later.recorded_at), later.count COLLATE "C")
          > (coalesce(line.counted_at, line.recorded_at), line.count COLLATE "C"));
  END LOOP;
  PERFORM set_config('filmweek.festival', '', true);
END
$$;
ALTER TABLE attendance_count ENABLE TRIGGER only_grows;

CREATE UNIQUE INDEX attendance_count_corrected_once
  ON attendance_count (festival, week, supersedes)
  WHERE supersedes IS NOT NULL AND NOT overruled;

"""#),
    // Shifts at the doors, one scan in one call, and when people came, minute by minute.
    Migration(
      number: 14, name: "shifts",
      sql: #"""
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

"""#),
    // What a server's numbers mean elsewhere, what tickets may be, and requests that changed nothing.
    Migration(
      number: 15, name: "servers",
      sql: #"""
-- What a server's numbers mean elsewhere, what tickets may be, and requests that changed nothing.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

-- Numbers of transactions are a server's own. No week knows its server yet, so each is summed up
-- anew, with its minutes.
ALTER TABLE door_summary ADD server bigint;
COMMENT ON COLUMN door_summary.horizon IS
  'Every event of a transaction of that server before this one is in the totals.';
COMMENT ON COLUMN door_summary.server IS 'Whose transactions are meant: its system identifier.';
GRANT UPDATE (xact) ON door_event TO filmweek_app;

-- A ticket is indexed, so it has to be short. What is longer gets a word of its own, which adds up
-- to the same.
DO $$
DECLARE
  tenant text;
BEGIN
  FOR tenant IN SELECT festival FROM festival LOOP
    PERFORM set_config('filmweek.festival', tenant, true);
    UPDATE door_event
    SET ticket = 'digest:' || encode(sha256(convert_to(ticket, 'UTF8')), 'hex')
    WHERE octet_length(ticket) NOT BETWEEN 1 AND 256;
  END LOOP;
  PERFORM set_config('filmweek.festival', '', true);
END
$$;
ALTER TABLE door_event ADD CONSTRAINT door_event_ticket_short
  CHECK (octet_length(ticket) BETWEEN 1 AND 256);

-- A request after which nothing was different has no entry in the log.
ALTER TABLE handled_request ALTER answer DROP NOT NULL;
COMMENT ON COLUMN handled_request.answer IS
  'The number of its entry in the log; null: nothing was different.';

CREATE FUNCTION is_in_form_c(texts jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE
RETURN NOT EXISTS (
  SELECT FROM jsonb_each_text(CASE jsonb_typeof(texts) WHEN 'object' THEN texts END)
  WHERE key IS NOT NFC NORMALIZED OR value IS NOT NFC NORMALIZED
);
COMMENT ON FUNCTION is_in_form_c IS 'Whether every text of an object is in normalization form C.';
REVOKE ALL ON FUNCTION is_in_form_c FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_in_form_c TO filmweek_app;

-- Each text is looked at by itself: within the whole, a mark after a line break follows the letter
-- that the break is written with.
ALTER DOMAIN localized_text DROP CONSTRAINT localized_text_check;
ALTER DOMAIN localized_text ADD CONSTRAINT localized_text_check
  CHECK (
    jsonb_typeof(VALUE) = 'object' AND VALUE <> '{}'
    AND NOT jsonb_path_exists(VALUE, 'strict $.* ? (@.type() <> "string" || @ == "")')
    AND is_in_form_c(VALUE)
  );

-- As it was, but for words that end in a quotation mark and for requests without an entry.
CREATE OR REPLACE FUNCTION withdraw_guest(
  gone item_key, at timestamptz, actor text, door text,
  OUT stand_in text, OUT number bigint, OUT releases integer, OUT entries integer,
  OUT places text[], OUT kept_words text[]
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = filmweek, pg_temp AS $$
DECLARE
  wanted text[] := guest_words(gone);
  pattern text;
  pattern_in_json text;
  tried integer := 1;
BEGIN
  IF wanted = '{}' THEN
    RAISE EXCEPTION 'there is no guest %', gone USING ERRCODE = 'no_data_found';
  END IF;
  stand_in := 'withdrawn-guest';
  WHILE EXISTS (SELECT FROM log_entry WHERE 'guest ' || stand_in = ANY (items))
    OR EXISTS (SELECT FROM guest WHERE guest.guest = stand_in)
  LOOP
    tried := tried + 1;
    stand_in := 'withdrawn-guest-' || tried;
  END LOOP;

  -- A single word, or what somebody else is called too, may mean somebody else where it stands.
  SELECT
    array_agg(word) FILTER (WHERE is_clear),
    coalesce(array_agg(word) FILTER (WHERE NOT is_clear), '{}')
  INTO wanted, kept_words
  FROM (
    SELECT word, word ~ '[[:space:]@]|[0-9]{5}' AND NOT EXISTS (
      SELECT FROM guest AS other
      WHERE other.guest <> gone
        AND concat_ws(' / ', other.name, other.sort_name, other.email, other.phone)
          ~* words_pattern(ARRAY[word])
    ) AS is_clear
    FROM unnest(wanted) AS word
  ) AS judged;
  pattern := words_pattern(wanted);
  pattern_in_json := words_pattern(
    ARRAY(
      SELECT substr(quoted, 2, length(quoted) - 2)
      FROM (SELECT to_json(word)::text AS quoted FROM unnest(wanted) AS word) AS written));
  PERFORM set_config('filmweek.withdrawing', 'on', true);

  INSERT INTO guest (festival, guest, name, country, languages, is_public)
  SELECT festival, stand_in, 'withdrawn guest', country, '{}', false
  FROM guest WHERE guest.guest = gone;
  INSERT INTO week_guest (festival, week, guest, status)
  SELECT festival, week, stand_in, status FROM week_guest WHERE week_guest.guest = gone;
  UPDATE appearance SET guest = stand_in, remarks = NULL WHERE guest = gone;
  UPDATE week_guest SET companion_of = stand_in WHERE companion_of = gone;
  DELETE FROM week_guest WHERE guest = gone;
  DELETE FROM guest WHERE guest.guest = gone;

  UPDATE handled_request SET body = 'withdrawn'
  WHERE EXISTS (
    SELECT FROM log_reversal
    WHERE log_reversal.number = handled_request.answer
      AND 'guest ' || gone = ANY (log_reversal.things))
    -- Where nothing was different there is no entry that says whom it was about.
    OR (answer IS NULL AND body ~ words_pattern(ARRAY[gone::text]));
  WITH changed AS (
    UPDATE log_reversal SET
      things = array_replace(things, 'guest ' || gone, 'guest ' || stand_in), body = next.body
    FROM (
      SELECT
        known.festival, known.number,
        without_guest(known.body, gone, stand_in, pattern_in_json) AS body
      FROM log_reversal AS known
    ) AS next
    WHERE (log_reversal.festival, log_reversal.number) = (next.festival, next.number)
      AND ('guest ' || gone = ANY (log_reversal.things)
        OR log_reversal.body::text <> next.body::text)
    RETURNING log_reversal.number
  )
  SELECT count(*) INTO entries FROM changed;
  UPDATE log_entry SET items = array_replace(items, 'guest ' || gone, 'guest ' || stand_in)
  WHERE 'guest ' || gone = ANY (items);
  UPDATE film_week
  SET waivers = regexp_replace(
    waivers::text, '"((?:guest-absent:[^:"]*|not-confirmed:guest):)' || gone || '"',
    '"\1' || stand_in || '"', 'g')::jsonb
  WHERE waivers::text ~ (':' || gone || '"');
  WITH changed AS (
    UPDATE release SET
      body = next.body, hash = encode(sha256(convert_to(next.body::text, 'UTF8')), 'hex'),
      first_hash = coalesce(first_hash, hash), withdrawn_at = withdraw_guest.at,
      conflicts = ARRAY(
        SELECT regexp_replace(
          conflict, '^(guest-absent:[^:]*:|not-confirmed:guest:)' || gone || '$', '\1' || stand_in)
        FROM unnest(conflicts) WITH ORDINALITY AS old (conflict, place) ORDER BY place)
    FROM (
      SELECT
        known.festival, known.week, known.number,
        without_guest(known.body, gone, stand_in, pattern_in_json) AS body
      FROM release AS known
    ) AS next
    WHERE (release.festival, release.week, release.number)
        = (next.festival, next.week, next.number)
      AND release.body::text <> next.body::text
    RETURNING release.number
  )
  SELECT count(*) INTO releases FROM changed;
  places := CASE WHEN pattern IS NULL THEN '{}' ELSE put_out_words(pattern, pattern_in_json) END;
  PERFORM set_config('filmweek.withdrawing', 'off', true);
  number := append_log(
    current_festival(), withdraw_guest.at, withdraw_guest.actor, withdraw_guest.door, 'guest erase',
    NULL, ARRAY['guest ' || stand_in], entries + releases + 1);
END
$$;

"""#),
  ]
}

/// What the program asks the database, by the name of its file.
package enum Queries {
  /// Adds appearances to screenings.
  package static let addAppearances = #"""
-- Adds appearances to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 guest, $6 role, $7 part, $8 languages, $9 status, $10 remarks.
-- Lists (languages) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.appearance (
  festival, week, screening, position, guest, role, part, languages, status, remarks
)
SELECT
  $1, $2, given.screening, given.position, given.guest, given.role, given.part,
  given.languages::text[], given.status, given.remarks
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::jsonb[]
) AS given (
  screening, position, guest, role, part, languages, status, remarks
);

"""#

  /// Adds lines to the ledger.
  package static let addCounts = #"""
-- Adds lines to the ledger.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 count,
-- $4 screening, $5 figure, $6 precision, $7 method, $8 subject, $9 category, $10 moment,
-- $11 door, $12 country, $13 countries, $14 origin, $15 sample_size, $16 counted_at,
-- $17 counted_by, $18 recorded_at, $19 supersedes, $20 part_of, $21 remarks, $22 gross,
-- $23 currency.
-- No columns.

INSERT INTO filmweek.attendance_count (
  festival, week, count, screening, figure, precision, method, subject, category, moment, door,
  country, countries, origin, sample_size, counted_at, counted_by, recorded_at, supersedes,
  part_of, remarks, gross, currency
)
SELECT
  $1, $2, given.count, given.screening, given.figure, given.precision, given.method,
  given.subject, given.category, given.moment, given.door, given.country, given.countries,
  given.origin, given.sample_size, given.counted_at, given.counted_by, given.recorded_at,
  given.supersedes, given.part_of, given.remarks, given.gross, given.currency
FROM unnest(
  $3::text[], $4::text[], $5::int4[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::text[], $12::text[], $13::int4[], $14::text[], $15::int4[],
  $16::timestamptz[], $17::text[], $18::timestamptz[], $19::text[], $20::text[], $21::jsonb[],
  $22::int8[], $23::text[]
) AS given (
  count, screening, figure, precision, method, subject, category, moment, door, country,
  countries, origin, sample_size, counted_at, counted_by, recorded_at, supersedes, part_of,
  remarks, gross, currency
);

"""#

  /// Writes what devices saw; says how many of it was new, and how many let nobody pass.
  package static let addDoorEvents = #"""
-- Writes what devices saw; says how many of it was new, and how many let nobody pass.
--
-- $1 festival, $2 week, $3 received_at. Then one array for each column, an element a row:
-- $4 device, $5 event, $6 screening as stated, $7 door, $8 movement, $9 ticket, $10 clicks,
-- $11 category, $12 refusal, $13 at.
-- What was sent before is left as it is. Columns: new, refused.

WITH written AS (
  INSERT INTO filmweek.door_event (
    festival, week, device, event, screening, stated, door, movement, ticket, clicks, category,
    refusal, at, received_at
  )
  SELECT
    $1, $2, given.device, given.event, known.screening,
    CASE WHEN known.screening IS NULL THEN given.screening END, given.door, given.movement,
    given.ticket, given.clicks, given.category,
    coalesce(
      given.refusal,
      CASE
        WHEN known.screening IS NULL THEN 'unknown'
        WHEN known.status = 'cancelled' THEN 'cancelled'
      END),
    given.at, $3
  FROM unnest(
    $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int4[],
    $11::text[], $12::text[], $13::timestamptz[]
  ) AS given (
    device, event, screening, door, movement, ticket, clicks, category, refusal, at
  )
  LEFT JOIN filmweek.screening AS known
    ON known.festival = $1 AND known.week = $2 AND known.screening = given.screening
  ON CONFLICT DO NOTHING
  RETURNING refusal
)
SELECT count(*), count(refusal) FROM written;

"""#

  /// Sums up the events of screenings with events that may not be in the totals yet.
  package static let addDoorTotals = #"""
-- Sums up the events of screenings with events that may not be in the totals yet.
--
-- $1 festival, $2 week, $3 horizon. Columns: lines, how many were written.
-- A ticket counts once, at the door, on the terms and in the minute of its earliest entry; its bearer
-- is inside if the last movement was in. Clicks add up. Refused events count nobody.

WITH stale AS MATERIALIZED (
  SELECT DISTINCT screening FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND xact >= $3 AND screening IS NOT NULL
),
-- One sort serves both: which entry was a ticket's first, and what came last.
movement AS (
  SELECT
    screening, door, category, movement, at,
    count(*) FILTER (WHERE movement = 'entry') OVER so_far AS entries,
    last_value(movement) OVER whole AS last, last_value(at) OVER whole AS last_at
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale)
    AND ticket IS NOT NULL AND refusal IS NULL
  WINDOW so_far AS (
      PARTITION BY screening, ticket ORDER BY at, device, event ROWS UNBOUNDED PRECEDING),
    whole AS (
      PARTITION BY screening, ticket ORDER BY at, device, event
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
),
line AS (
  SELECT
    screening, door, coalesce(category, '') AS category, at AS came_at, 1 AS people, 0 AS clicked,
    CASE last WHEN 'entry' THEN 1 ELSE 0 END AS inside, 0 AS refused, last_at AS at
  FROM movement
  WHERE movement = 'entry' AND entries = 1
  UNION ALL
  SELECT
    screening, door, coalesce(category, ''), at,
    CASE WHEN refusal IS NULL AND movement = 'entry' THEN clicks ELSE 0 END,
    CASE WHEN refusal IS NULL AND movement = 'entry' THEN clicks ELSE 0 END,
    CASE WHEN refusal IS NOT NULL THEN 0 WHEN movement = 'entry' THEN clicks ELSE -clicks END,
    CASE WHEN refusal IS NULL THEN 0 ELSE 1 END, at
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale)
    AND (ticket IS NULL OR refusal IS NOT NULL)
),
-- Few lines, from which both sums are made.
part AS MATERIALIZED (
  SELECT
    screening, door, category, date_trunc('minute', came_at) AS minute, sum(people) AS people,
    sum(clicked) AS clicked, sum(inside) AS inside, sum(refused) AS refused, max(at) AS at
  FROM line
  GROUP BY screening, door, category, date_trunc('minute', came_at)
),
minute AS (
  INSERT INTO filmweek.door_minute (festival, week, screening, minute, people)
  SELECT $1, $2, screening, minute, sum(people)
  FROM part
  GROUP BY screening, minute
  HAVING sum(people) <> 0
),
written AS (
  INSERT INTO filmweek.door_total (
    festival, week, screening, door, category, people, clicked, inside, refused, last_at
  )
  SELECT
    $1, $2, screening, door, category, sum(people), sum(clicked), sum(inside), sum(refused),
    max(at)
  FROM part
  GROUP BY screening, door, category
  RETURNING 1
)
SELECT count(*) FROM written;

"""#

  /// Adds films to packages.
  package static let addPackageFilms = #"""
-- Adds films to packages.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 package,
-- $4 position, $5 film, $6 break_minutes. No columns.

INSERT INTO filmweek.package_film (
  festival, week, package, position, film, break_minutes
)
SELECT
  $1, $2, given.package, given.position, given.film, given.break_minutes
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::int4[]
) AS given (
  package, position, film, break_minutes
);

"""#

  /// Freezes a week as its next release.
  package static let addRelease = #"""
-- Freezes a week as its next release.
--
-- $1 festival, $2 week, $3 at, $4 actor, $5 note, null for none, $6 conflicts, $7 how many
-- screenings it has, $8 body.
-- Columns: number, the release's in its week; hash, of the body.

INSERT INTO filmweek.release (
  festival, week, number, at, actor, note, conflicts, screenings, body, hash
)
SELECT $1::text, $2::text, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8,
  encode(sha256(convert_to($8::json::text, 'UTF8')), 'hex')
FROM filmweek.release
WHERE festival = $1 AND week = $2
RETURNING number, hash;

"""#

  /// Remembers screenings as public, each with the first release that it is in.
  package static let addReleasedScreenings = #"""
-- Remembers screenings as public, each with the first release that it is in.
--
-- $1 festival, $2 week, $3 release. Then one array for each column, an element a row:
-- $4 screening, $5 calendar_uid.
-- No columns.

INSERT INTO filmweek.released_screening (festival, week, screening, release, calendar_uid)
SELECT $1, $2, given.screening, $3, given.calendar_uid
FROM unnest($4::text[], $5::text[]) AS given (screening, calendar_uid)
ON CONFLICT (festival, week, screening) DO NOTHING;

"""#

  /// Keeps what is needed to undo an entry of the log.
  package static let addReversal = #"""
-- Keeps what is needed to undo an entry of the log.
--
-- $1 festival, $2 number, $3 things, $4 undoes, null for none, $5 body, null where a week began or
-- nothing is kept.
-- No columns.

INSERT INTO filmweek.log_reversal (festival, number, things, undoes, body)
VALUES ($1, $2, $3, $4, $5);

"""#

  /// Adds films to screenings.
  package static let addScreeningFilms = #"""
-- Adds films to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 film.
-- No columns.

INSERT INTO filmweek.screening_film (
  festival, week, screening, position, film
)
SELECT
  $1, $2, given.screening, given.position, given.film
FROM unnest(
  $3::text[], $4::int4[], $5::text[]
) AS given (
  screening, position, film
);

"""#

  /// Adds kept seats to screenings.
  package static let addScreeningHolds = #"""
-- Adds kept seats to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 holder, $6 seats, $7 release_minutes, $8 protocol_order, $9 seat, $10 note. No
-- columns.

INSERT INTO filmweek.screening_hold (
  festival, week, screening, position, holder, seats, release_minutes, protocol_order, seat,
  note
)
SELECT
  $1, $2, given.screening, given.position, given.holder, given.seats, given.release_minutes,
  given.protocol_order, given.seat, given.note
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::int4[], $7::int4[], $8::int4[], $9::text[],
  $10::text[]
) AS given (
  screening, position, holder, seats, release_minutes, protocol_order, seat, note
);

"""#

  /// Adds parts to screenings.
  package static let addScreeningParts = #"""
-- Adds parts to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 kind, $6 film, $7 minutes, $8 title.
-- No columns.

INSERT INTO filmweek.screening_part (
  festival, week, screening, position, kind, film, minutes, title
)
SELECT
  $1, $2, given.screening, given.position, given.kind, given.film, given.minutes, given.title
FROM unnest(
  $3::text[], $4::int4[], $5::text[], $6::text[], $7::int4[], $8::jsonb[]
) AS given (
  screening, position, kind, film, minutes, title
);

"""#

  /// Adds prints to screenings.
  package static let addScreeningPrints = #"""
-- Adds prints to screenings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 position, $5 print. No columns.

INSERT INTO filmweek.screening_print (
  festival, week, screening, position, print
)
SELECT
  $1, $2, given.screening, given.position, given.print
FROM unnest(
  $3::text[], $4::int4[], $5::text[]
) AS given (
  screening, position, print
);

"""#

  /// Writes a shift down, unless its code opens another one meanwhile.
  package static let addShift = #"""
-- Writes a shift down, unless its code opens another one meanwhile.
--
-- $1 festival, $2 week, $3 shift, $4 screening, $5 day, $6 door, $7 name, $8 salt, $9 code,
-- $10 starts_at, $11 ends_at, $12 made_at, $13 made_by. Columns: shift; no row where the code is
-- taken.

INSERT INTO filmweek.shift (
  festival, week, shift, screening, day, door, name, salt, hash, starts_at, ends_at, made_at, made_by
)
SELECT
  $1::text, $2, $3, $4, $5, $6, $7, $8::bytea, sha256($8::bytea || convert_to($9::text, 'UTF8')),
  $10::timestamptz, $11::timestamptz, $12, $13
WHERE NOT EXISTS (
  SELECT FROM filmweek.shift AS other
  WHERE other.festival = $1::text AND other.ended_at IS NULL AND other.ends_at > $10::timestamptz
    AND other.starts_at < $11::timestamptz AND other.hash = sha256(other.salt || convert_to($9::text, 'UTF8')))
RETURNING shift;

"""#

  /// The appearances at a week's screenings, in order.
  package static let appearancesOfWeek = #"""
-- The appearances at a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, guest, role, part, languages, status, remarks.

SELECT screening, guest, role, part, languages, status, remarks
FROM filmweek.appearance
WHERE festival = $1 AND week = $2
ORDER BY screening, position;

"""#

  /// Adds an entry to the log.
  package static let appendLog = #"""
-- Adds an entry to the log.
--
-- $1 festival, $2 at, $3 actor, $4 door, $5 action, $6 week, $7 items, $8 size.
-- Column: number, the entry's in the festival.

SELECT filmweek.append_log($1, $2, $3, $4, $5, $6, $7, $8) AS number;

"""#

  /// The migrations that were applied, in order.
  package static let appliedMigrations = #"""
-- The migrations that were applied, in order.
--
-- No parameters. Columns: number, name, checksum, applied_at.

SELECT number, name, checksum, applied_at
FROM filmweek.schema_migration
ORDER BY number;

"""#

  /// The auditoria of a week's venues, in the order in which each house counts them.
  package static let auditoriaOfWeek = #"""
-- The auditoria of a week's venues, in the order in which each house counts them.
--
-- $1 festival, $2 week. Columns: as in auditorium, without festival and position.

SELECT
  venue, auditorium, name, seats, wheelchair_places, turnaround_minutes, opening_hours, formats,
  subtitle_equipment, server, remarks
FROM filmweek.week_venue
JOIN filmweek.auditorium USING (festival, venue)
WHERE festival = $1 AND week = $2
ORDER BY venue, position;

"""#

  /// Begins to sum up the events at the doors of a week; who comes at once with another waits here.
  package static let beginDoorSums = #"""
-- Begins to sum up the events at the doors of a week; who comes at once with another waits here.
--
-- $1 festival, $2 week, $3 milliseconds that have to lie between two sums. Columns: horizon.
-- Events of transactions from the horizon on may not be in the totals yet; 0 where the last sum was
-- made on another server, whose transactions have other numbers. No row where the last sum is too
-- young, or others are about it.

WITH here AS MATERIALIZED (
  SELECT system_identifier AS server, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next
  FROM pg_control_system()
),
begun AS (
  INSERT INTO filmweek.door_summary AS known (festival, week, horizon, summed_at)
  SELECT $1::text, $2::text, 0, clock_timestamp()
  WHERE $3::int4 = 0
    OR pg_try_advisory_xact_lock(
      hashtextextended(concat_ws(' ', 'door_summary', $1::text, $2::text), 0))
  ON CONFLICT (festival, week) DO UPDATE SET summed_at = clock_timestamp()
    WHERE known.summed_at <= clock_timestamp() - $3::int4 * interval '1 millisecond'
  RETURNING horizon, server
)
SELECT
  CASE WHEN begun.server = here.server AND begun.horizon <= here.next THEN begun.horizon ELSE 0 END
    AS horizon
FROM begun, here;

"""#

  /// Makes the transaction one of the program's, and says which schema it finds.
  package static let beginWork = #"""
-- Makes the transaction one of the program's, and says which schema it finds.
--
-- No parameters. Columns: role, which is filmweek_app from here to the end of the transaction;
-- number of the newest migration, 0 where there is none.

SELECT
  set_config('role', 'filmweek_app', true) AS role,
  (SELECT coalesce(max(number), 0) FROM filmweek.schema_migration) AS number;

"""#

  /// Takes events of another server over: numbers that this one has not come to would be summed up again
  package static let bringDoorEvents = #"""
-- Takes events of another server over: numbers that this one has not come to would be summed up again
-- at each sum until it has.
--
-- $1 festival, $2 week. No columns.

UPDATE filmweek.door_event SET xact = 0
WHERE festival = $1 AND week = $2
  AND xact > pg_snapshot_xmax(pg_current_snapshot())::text::bigint;

"""#

  /// The checksums of texts: SHA-256 in hexadecimal.
  package static let checksums = #"""
-- The checksums of texts: SHA-256 in hexadecimal.
--
-- $1 texts. Column: checksum; rows in the order of the texts.

SELECT encode(sha256(convert_to(given.words, 'UTF8')), 'hex') AS checksum
FROM unnest($1::text[]) WITH ORDINALITY AS given (words, position)
ORDER BY given.position;

"""#

  /// The first claim that stands in the way of those wanted, and the first wanted that it stops.
  package static let claimsInTheWay = #"""
-- The first claim that stands in the way of those wanted, and the first wanted that it stops.
--
-- $1 festival, $2 week. Then an element for each wanted claim: $3 venue, $4 auditorium,
-- $5 screening, $6 span. Columns: wanted, the screening that loses; venue, auditorium, week,
-- screening and span of the claim in its way; zone of the house.

SELECT
  given.screening AS wanted, held.venue, held.auditorium, held.week, held.screening, held.span,
  coalesce(house.zone, holder.zone) AS zone
FROM unnest($3::text[], $4::text[], $5::text[], $6::tstzrange[]) WITH ORDINALITY
  AS given (venue, auditorium, screening, span, position)
JOIN filmweek.occupancy AS held
  ON held.festival = $1 AND held.venue = given.venue AND held.auditorium = given.auditorium
  AND held.span && given.span
JOIN filmweek.venue AS house ON house.festival = $1 AND house.venue = held.venue
JOIN filmweek.film_week AS holder ON holder.festival = $1 AND holder.week = held.week
WHERE held.screening IS NOT NULL AND (held.week, held.screening) <> ($2, given.screening)
ORDER BY given.position, held.span
LIMIT 1;

"""#

  /// Who holds which rooms in a festival, in order of room and time.
  package static let claimsOfFestival = #"""
-- Who holds which rooms in a festival, in order of room and time.
--
-- $1 festival. Columns: venue, auditorium, week, screening, span.

SELECT venue, auditorium, week, screening, span
FROM filmweek.occupancy
WHERE festival = $1 AND screening IS NOT NULL
ORDER BY venue, auditorium, span;

"""#

  /// Takes away the totals of screenings with events that may not be in them yet.
  package static let clearDoorTotals = #"""
-- Takes away the totals of screenings with events that may not be in them yet.
--
-- $1 festival, $2 week, $3 horizon. No columns.

WITH stale AS MATERIALIZED (
  SELECT DISTINCT screening FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND xact >= $3
),
minute AS (
  DELETE FROM filmweek.door_minute
  WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale)
)
DELETE FROM filmweek.door_total
WHERE festival = $1 AND week = $2 AND screening IN (SELECT screening FROM stale);

"""#

  /// Takes films from packages, which are then given them anew.
  package static let clearPackages = #"""
-- Takes films from packages, which are then given them anew.
--
-- $1 festival, $2 week, $3 packages. No columns.

DELETE FROM filmweek.package_film
WHERE festival = $1 AND week = $2 AND package = ANY ($3::text[]);

"""#

  /// Takes from screenings all that belongs to them, which they are then given anew.
  package static let clearScreenings = #"""
-- Takes from screenings all that belongs to them, which they are then given anew.
--
-- $1 festival, $2 week, $3 screenings. No columns.

WITH films AS (
  DELETE FROM filmweek.screening_film
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), prints AS (
  DELETE FROM filmweek.screening_print
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), holds AS (
  DELETE FROM filmweek.screening_hold
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
), parts AS (
  DELETE FROM filmweek.screening_part
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
)
DELETE FROM filmweek.appearance
WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[]);

"""#

  /// The ledger of a week.
  package static let countsOfWeek = #"""
-- The ledger of a week.
--
-- $1 festival, $2 week. Columns: as in attendance_count, without festival and week.

SELECT
  count, screening, figure, precision, method, subject, category, moment, door, country,
  countries, origin, sample_size, counted_at, counted_by, recorded_at, supersedes, part_of,
  remarks, gross, currency
FROM filmweek.attendance_count
WHERE festival = $1 AND week = $2;

"""#

  /// Creates the roles of filmweek where they are missing, and opens this database to them.
  package static let createRoles = #"""
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

"""#

  /// The events of a batch under whose names something else was written down before; when it was is not
  package static let differingEvents = #"""
-- The events of a batch under whose names something else was written down before; when it was is not
-- compared, since the clock of a device may be set right between two sendings.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 device, $4 event,
-- $5 screening as stated, $6 door, $7 movement, $8 ticket, $9 clicks, $10 category.
-- Columns: device, event.

SELECT given.device, given.event
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int4[], $10::text[]
) AS given (device, event, screening, door, movement, ticket, clicks, category)
JOIN filmweek.door_event AS kept
  ON kept.festival = $1 AND kept.week = $2 AND kept.device = given.device
  AND kept.event = given.event
WHERE coalesce(kept.screening::text, kept.stated) <> given.screening OR kept.door <> given.door
  OR kept.movement <> given.movement OR kept.category IS DISTINCT FROM given.category
  OR kept.clicks IS DISTINCT FROM given.clicks
  OR (kept.ticket IS DISTINCT FROM given.ticket
    AND coalesce(kept.ticket NOT LIKE 'forgotten:%', true));

"""#

  /// How many people came in which minute to the screenings of a week, as far as it was summed up.
  package static let doorMinutes = #"""
-- How many people came in which minute to the screenings of a week, as far as it was summed up.
--
-- $1 festival, $2 week. Columns: screening, minute, people.

SELECT screening, minute, people
FROM filmweek.door_minute
WHERE festival = $1 AND week = $2
ORDER BY screening, minute;

"""#

  /// What the events at the doors of a week add up to, as far as it was summed up.
  package static let doorTotals = #"""
-- What the events at the doors of a week add up to, as far as it was summed up.
--
-- $1 festival, $2 week. Columns: screening, door, category (empty: not known), people,
-- clicked (of the people), inside, refused, last_at.

SELECT screening, door, category, people, clicked, inside, refused, last_at
FROM filmweek.door_total
WHERE festival = $1 AND week = $2
ORDER BY screening, door, category;

"""#

  /// Tickets that came in while their bearers were inside, as devices that did not know of each other
  package static let doubleEntries = #"""
-- Tickets that came in while their bearers were inside, as devices that did not know of each other
-- saw it: the first time of each, and of all only the first few.
--
-- $1 festival, $2 week, $3 screenings. Columns: tickets, how many in all; screening, ticket;
-- first_door, first_at, where and when the bearer had come in; door, at, where and when again.

WITH movement AS (
  SELECT
    screening, ticket, movement, door, at, lag(movement) OVER bearer AS last,
    lag(door) OVER bearer AS first_door, lag(at) OVER bearer AS first_at
  FROM filmweek.door_event
  WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[])
    AND ticket IS NOT NULL AND refusal IS NULL
  WINDOW bearer AS (PARTITION BY screening, ticket ORDER BY at, device, event)
),
twice AS (
  SELECT DISTINCT ON (screening, ticket) screening, ticket, first_door, first_at, door, at
  FROM movement
  WHERE movement = 'entry' AND last = 'entry'
  ORDER BY screening, ticket, at
)
SELECT count(*) OVER (), screening, ticket, first_door, first_at, door, at
FROM twice
ORDER BY at, screening, ticket
LIMIT 5;

"""#

  /// Ends a shift before its time.
  package static let endShift = #"""
-- Ends a shift before its time.
--
-- $1 festival, $2 week, $3 shift, $4 at. Columns: shift; no row where it had ended.

UPDATE filmweek.shift SET ended_at = $4
WHERE festival = $1 AND week = $2 AND shift = $3 AND ended_at IS NULL AND ends_at > $4
RETURNING shift;

"""#

  /// Makes the transaction one about a festival: it sees the rows of no other.
  package static let enterFestival = #"""
-- Makes the transaction one about a festival: it sees the rows of no other.
--
-- $1 festival. Column: festival.

SELECT set_config('filmweek.festival', $1, true) AS festival;

"""#

  /// Makes the transaction one about the festival whose week has this address.
  package static let enterWeek = #"""
-- Makes the transaction one about the festival whose week has this address.
--
-- $1 slug. Column: festival; no row where there is no such week.

SELECT set_config('filmweek.festival', festival, true) AS festival
FROM filmweek.week_address
WHERE slug = $1;

"""#

  /// Festivals by key.
  package static let festivals = #"""
-- Festivals by key.
--
-- $1 festival, null for all. Columns: festival, version, name, remarks.

SELECT festival, version, name, remarks
FROM filmweek.festival
WHERE $1::text IS NULL OR festival = $1
ORDER BY festival;

"""#

  /// The films that are part of a week.
  package static let filmsOfWeek = #"""
-- The films that are part of a week.
--
-- $1 festival, $2 week. Columns: as in film, without the festival.

SELECT
  film, version, original_title, original_language, titles, other_titles, sort_title, directors,
  credits, countries, year, running_minutes, category, length, languages, premiere,
  premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
FROM filmweek.week_film
JOIN filmweek.film USING (festival, film)
WHERE festival = $1 AND week = $2;

"""#

  /// Puts a word that leads to nobody in the place of each ticket of a week, the same one for the same
  package static let forgetTickets = #"""
-- Puts a word that leads to nobody in the place of each ticket of a week, the same one for the same
-- ticket, so that all that was summed up stays as it is; says how many events there were.
--
-- $1 festival, $2 week, $3 salt, which is kept nowhere. Columns: events.

WITH forgotten AS (
  UPDATE filmweek.door_event
  SET ticket = 'forgotten:' || encode(sha256(convert_to($3 || ticket, 'UTF8')), 'hex')
  WHERE festival = $1 AND week = $2 AND ticket IS NOT NULL AND ticket NOT LIKE 'forgotten:%'
  RETURNING 1
)
SELECT count(*) FROM forgotten;

"""#

  /// Takes back a try whose code was right.
  package static let forgiveShiftTry = #"""
-- Takes back a try whose code was right.
--
-- $1 festival, $2 origin. No columns.

UPDATE filmweek.shift_try SET tries = tries - 1 WHERE festival = $1 AND origin = $2;

"""#

  /// Gives up claims of a week.
  package static let giveUpClaims = #"""
-- Gives up claims of a week.
--
-- $1 festival, $2 week. Then an element for each claim: $3 venue, $4 auditorium, $5 screening.
-- No columns.

DELETE FROM filmweek.occupancy AS held
USING unnest($3::text[], $4::text[], $5::text[]) AS given (venue, auditorium, screening)
WHERE held.festival = $1 AND held.week = $2 AND held.screening = given.screening
  AND held.venue = given.venue AND held.auditorium = given.auditorium;

"""#

  /// The guests who are part of a week.
  package static let guestsOfWeek = #"""
-- The guests who are part of a week.
--
-- $1 festival, $2 week. Columns: as in guest, without the festival.

SELECT
  guest, version, name, sort_name, family_name, given_name, public_role, organisation, country,
  languages, email, phone, diet, access_needs, is_public, remarks
FROM filmweek.week_guest
JOIN filmweek.guest USING (festival, guest)
WHERE festival = $1 AND week = $2;

"""#

  /// What was answered to a request before.
  package static let handledRequest = #"""
-- What was answered to a request before.
--
-- $1 festival, $2 request. Columns: body, answer, null where nothing was different; no row where the request is new.

SELECT body, answer
FROM filmweek.handled_request
WHERE festival = $1 AND request = $2;

"""#

  /// Whether any migration has been applied to this database.
  package static let hasSchema = #"""
-- Whether any migration has been applied to this database.
--
-- No parameters. Column: has_schema.

SELECT to_regclass('filmweek.schema_migration') IS NOT NULL AS has_schema;

"""#

  /// The times for which houses are a week's.
  package static let hiresOfWeek = #"""
-- The times for which houses are a week's.
--
-- $1 festival, $2 week. Columns: as in hire, without festival and week.

SELECT
  hire, version, venue, auditorium, day, start_time, start_zone, start_occurrence, start_at,
  end_day, end_time, end_zone, end_occurrence, end_at, use, remarks
FROM filmweek.hire
WHERE festival = $1 AND week = $2;

"""#

  /// The seats that are kept at a week's screenings, in order.
  package static let holdsOfWeek = #"""
-- The seats that are kept at a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, holder, seats, release_minutes, protocol_order, seat,
-- note.

SELECT
  screening, holder, seats, release_minutes, protocol_order, seat, note
FROM filmweek.screening_hold
WHERE festival = $1 AND week = $2
ORDER BY screening, position;

"""#

  /// Keeps the answer to a request.
  package static let keepAnswer = #"""
-- Keeps the answer to a request.
--
-- $1 festival, $2 request, $3 body, $4 answer, null where nothing was different. No columns.

INSERT INTO filmweek.handled_request (festival, request, body, answer)
VALUES ($1, $2, $3, $4);

"""#

  /// Says how far the totals of a week reach now, to the oldest transaction of this server that was
  package static let keepDoorHorizon = #"""
-- Says how far the totals of a week reach now, to the oldest transaction of this server that was
-- still open, and wakes those who wait for it.
--
-- $1 festival, $2 week. No columns that are read.

WITH kept AS (
  UPDATE filmweek.door_summary
  SET horizon = pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
    server = (SELECT system_identifier FROM pg_control_system())
  WHERE festival = $1 AND week = $2
  RETURNING festival, week
)
SELECT pg_notify('filmweek_doors', festival || ' ' || week) FROM kept;

"""#

  /// Entries of a festival's log with what they keep, oldest first.
  package static let keptEntries = #"""
-- Entries of a festival's log with what they keep, oldest first.
--
-- $1 festival, $2 the first number, $3 the last, null for no end, $4 things of which an entry wrote
-- one, null for all.
-- Columns: number, at, actor, door, action, week, items, size, things, undoes, body; the last three
-- are null where an older program wrote the entry.

SELECT entry.number, entry.at, entry.actor, entry.door, entry.action, entry.week, entry.items,
  entry.size, kept.things, kept.undoes, kept.body
FROM filmweek.log_entry AS entry
LEFT JOIN filmweek.log_reversal AS kept USING (festival, number)
WHERE festival = $1 AND entry.number >= $2 AND ($3::bigint IS NULL OR entry.number <= $3)
  AND ($4::text[] IS NULL OR kept.things && $4)
ORDER BY entry.number;

"""#

  /// Why an event that was kept let nobody pass.
  package static let keptRefusal = #"""
-- Why an event that was kept let nobody pass.
--
-- $1 festival, $2 week, $3 device, $4 event. Columns: refusal, null where somebody passed.

SELECT refusal
FROM filmweek.door_event
WHERE festival = $1 AND week = $2 AND device = $3 AND event = $4;

"""#

  /// What the bearer of a ticket did last at a screening; no row where the ticket was never seen.
  package static let lastMovement = #"""
-- What the bearer of a ticket did last at a screening; no row where the ticket was never seen.
--
-- $1 festival, $2 week, $3 screening, $4 ticket. Columns: movement, door, at.

SELECT movement, door, at
FROM filmweek.door_event
WHERE festival = $1 AND week = $2 AND screening = $3 AND ticket = $4 AND refusal IS NULL
ORDER BY at DESC, device DESC, event DESC
LIMIT 1;

"""#

  /// Waits until no other migration runs on this database; held to the end of the transaction.
  package static let lockMigrations = #"""
-- Waits until no other migration runs on this database; held to the end of the transaction.
--
-- No parameters. Column: locked, of no meaning.

SELECT pg_advisory_xact_lock(46023) IS NULL AS locked;

"""#

  /// The last entries of a festival's log, newest first.
  package static let logEntries = #"""
-- The last entries of a festival's log, newest first.
--
-- $1 festival, $2 week, null for all, $3 how many at most.
-- Columns: number, at, actor, door, action, week, items, size, undoes, is_reversible: whether it
-- keeps a way back, which lines of the ledger never have, keeps_nothing: whether it is about nothing
-- in a programme.

SELECT entry.number, entry.at, entry.actor, entry.door, entry.action, entry.week, entry.items,
  entry.size, kept.undoes,
  kept.body IS NOT NULL AND kept.things <> '{}' AND NOT EXISTS (
    SELECT FROM unnest(kept.things) AS thing WHERE thing LIKE 'count %'
  ) AS is_reversible,
  coalesce(kept.things = '{}' AND kept.body IS NULL, false) AS keeps_nothing
FROM filmweek.log_entry AS entry
LEFT JOIN filmweek.log_reversal AS kept USING (festival, number)
WHERE festival = $1 AND ($2::text IS NULL OR entry.week = $2)
ORDER BY entry.number DESC
LIMIT $3;

"""#

  /// The shift that a code opens; no row where it opens none now.
  package static let openShift = #"""
-- The shift that a code opens; no row where it opens none now.
--
-- $1 festival, $2 code, $3 at. Columns: week, shift, screening, day, door, name, starts_at, ends_at,
-- ended_at.

SELECT week, shift, screening, day, door, name, starts_at, ends_at, ended_at
FROM filmweek.shift
WHERE festival = $1 AND ended_at IS NULL AND starts_at <= $3 AND ends_at > $3
  AND hash = sha256(salt || convert_to($2, 'UTF8'));

"""#

  /// The organisations that a week deals with.
  package static let organisationsOfWeek = #"""
-- The organisations that a week deals with.
--
-- $1 festival, $2 week. Columns: as in organisation, without festival and week.

SELECT
  organisation, version, name, role, country, contact, email, phone, website, remarks
FROM filmweek.organisation
WHERE festival = $1 AND week = $2;

"""#

  /// The films of a week's packages, in order.
  package static let packageFilmsOfWeek = #"""
-- The films of a week's packages, in order.
--
-- $1 festival, $2 week. Columns: package, film, break_minutes.

SELECT
  package, film, break_minutes
FROM filmweek.package_film
WHERE festival = $1 AND week = $2
ORDER BY package, position;

"""#

  /// The packages of a week, without their films.
  package static let packagesOfWeek = #"""
-- The packages of a week, without their films.
--
-- $1 festival, $2 week. Columns: as in package, without festival and week.

SELECT
  package, version, title, remarks
FROM filmweek.package
WHERE festival = $1 AND week = $2;

"""#

  /// The parts of a week's screenings, in order.
  package static let partsOfWeek = #"""
-- The parts of a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, kind, film, minutes, title.

SELECT screening, kind, film, minutes, title
FROM filmweek.screening_part
WHERE festival = $1 AND week = $2
ORDER BY screening, position;

"""#

  /// The prints of a week.
  package static let printsOfWeek = #"""
-- The prints of a week.
--
-- $1 festival, $2 week. Columns: as in print, without festival and week.

SELECT
  print, version, film, format, audio, subtitles, subtitle_method, running_minutes, legs, keys,
  checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
FROM filmweek.print
WHERE festival = $1 AND week = $2;

"""#

  /// Writes auditoria.
  package static let putAuditoria = #"""
-- Writes auditoria.
--
-- $1 festival. Then one array for each column, an element a row: $2 venue, $3 auditorium,
-- $4 position, $5 name, $6 seats, $7 wheelchair_places, $8 turnaround_minutes, $9 opening_hours,
-- $10 formats, $11 subtitle_equipment, $12 server, $13 remarks.
-- Lists (formats) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.auditorium AS known (
  festival, venue, auditorium, position, name, seats, wheelchair_places, turnaround_minutes,
  opening_hours, formats, subtitle_equipment, server, remarks
)
SELECT
  $1, given.venue, given.auditorium, given.position, given.name, given.seats,
  given.wheelchair_places, given.turnaround_minutes, given.opening_hours, given.formats::text[],
  given.subtitle_equipment, given.server, given.remarks
FROM unnest(
  $2::text[], $3::text[], $4::int4[], $5::jsonb[], $6::int4[], $7::int4[], $8::int4[],
  $9::jsonb[], $10::text[], $11::text[], $12::text[], $13::jsonb[]
) AS given (
  venue, auditorium, position, name, seats, wheelchair_places, turnaround_minutes,
  opening_hours, formats, subtitle_equipment, server, remarks
)
ON CONFLICT (festival, venue, auditorium) DO UPDATE SET (
  position, name, seats, wheelchair_places, turnaround_minutes, opening_hours, formats,
  subtitle_equipment, server, remarks
) = (
  excluded.position, excluded.name, excluded.seats, excluded.wheelchair_places,
  excluded.turnaround_minutes, excluded.opening_hours, excluded.formats,
  excluded.subtitle_equipment, excluded.server, excluded.remarks
);

"""#

  /// Writes a festival.
  package static let putFestival = #"""
-- Writes a festival.
--
-- $1 festival, $2 name, $3 remarks. No columns.

INSERT INTO filmweek.festival AS known (festival, name, remarks)
VALUES ($1, $2, $3)
ON CONFLICT (festival) DO UPDATE
SET (version, name, remarks) = (known.version + 1, excluded.name, excluded.remarks);

"""#

  /// Writes films and says that they are part of a week.
  package static let putFilms = #"""
-- Writes films and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 film,
-- $4 original_title, $5 original_language, $6 titles, $7 other_titles, $8 sort_title,
-- $9 directors, $10 credits, $11 countries, $12 year, $13 running_minutes, $14 category,
-- $15 length, $16 languages, $17 premiere, $18 premiere_note, $19 rating, $20 colour, $21 ratio,
-- $22 sound, $23 formats, $24 synopsis, $25 awards, $26 isan, $27 eidr, $28 remarks.
-- Lists (other_titles, directors, countries, languages, formats, awards) come as array literals,
-- because unnest takes arrays of arrays apart. No columns.

WITH written AS (
  INSERT INTO filmweek.film AS known (
    festival, film, original_title, original_language, titles, other_titles, sort_title,
    directors, credits, countries, year, running_minutes, category, length, languages, premiere,
    premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
  )
  SELECT
    $1, given.film, given.original_title, given.original_language, given.titles,
    given.other_titles::text[], given.sort_title, given.directors::text[], given.credits,
    given.countries::text[], given.year, given.running_minutes, given.category, given.length,
    given.languages::text[], given.premiere, given.premiere_note, given.rating, given.colour,
    given.ratio, given.sound, given.formats::text[], given.synopsis, given.awards::text[],
    given.isan, given.eidr, given.remarks
  FROM unnest(
    $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::text[], $8::text[], $9::text[],
    $10::jsonb[], $11::text[], $12::int4[], $13::int4[], $14::text[], $15::text[], $16::text[],
    $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[], $23::text[],
    $24::jsonb[], $25::text[], $26::text[], $27::text[], $28::jsonb[]
  ) AS given (
    film, original_title, original_language, titles, other_titles, sort_title, directors,
    credits, countries, year, running_minutes, category, length, languages, premiere,
    premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
  )
  ON CONFLICT (festival, film) DO UPDATE SET (
    version, original_title, original_language, titles, other_titles, sort_title, directors,
    credits, countries, year, running_minutes, category, length, languages, premiere,
    premiere_note, rating, colour, ratio, sound, formats, synopsis, awards, isan, eidr, remarks
  ) = (
    known.version + 1, excluded.original_title, excluded.original_language, excluded.titles,
    excluded.other_titles, excluded.sort_title, excluded.directors, excluded.credits,
    excluded.countries, excluded.year, excluded.running_minutes, excluded.category,
    excluded.length, excluded.languages, excluded.premiere, excluded.premiere_note,
    excluded.rating, excluded.colour, excluded.ratio, excluded.sound, excluded.formats,
    excluded.synopsis, excluded.awards, excluded.isan, excluded.eidr, excluded.remarks
  )
)
INSERT INTO filmweek.week_film (festival, week, film)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;

"""#

  /// Writes guests and says that they are part of a week.
  package static let putGuests = #"""
-- Writes guests and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 guest, $4 name,
-- $5 sort_name, $6 family_name, $7 given_name, $8 public_role, $9 organisation, $10 country,
-- $11 languages, $12 email, $13 phone, $14 diet, $15 access_needs, $16 is_public, $17 remarks.
-- Lists (languages) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

WITH written AS (
  INSERT INTO filmweek.guest AS known (
    festival, guest, name, sort_name, family_name, given_name, public_role, organisation,
    country, languages, email, phone, diet, access_needs, is_public, remarks
  )
  SELECT
    $1, given.guest, given.name, given.sort_name, given.family_name, given.given_name,
    given.public_role, given.organisation, given.country, given.languages::text[], given.email,
    given.phone, given.diet, given.access_needs, given.is_public, given.remarks
  FROM unnest(
    $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::text[],
    $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::bool[],
    $17::jsonb[]
  ) AS given (
    guest, name, sort_name, family_name, given_name, public_role, organisation, country,
    languages, email, phone, diet, access_needs, is_public, remarks
  )
  ON CONFLICT (festival, guest) DO UPDATE SET (
    version, name, sort_name, family_name, given_name, public_role, organisation, country,
    languages, email, phone, diet, access_needs, is_public, remarks
  ) = (
    known.version + 1, excluded.name, excluded.sort_name, excluded.family_name,
    excluded.given_name, excluded.public_role, excluded.organisation, excluded.country,
    excluded.languages, excluded.email, excluded.phone, excluded.diet, excluded.access_needs,
    excluded.is_public, excluded.remarks
  )
)
INSERT INTO filmweek.week_guest (festival, week, guest)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;

"""#

  /// Writes hires.
  package static let putHires = #"""
-- Writes hires.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 hire, $4 venue,
-- $5 auditorium, $6 day, $7 start_time, $8 start_zone, $9 start_occurrence, $10 start_at,
-- $11 end_day, $12 end_time, $13 end_zone, $14 end_occurrence, $15 end_at, $16 use, $17 remarks.
-- No columns.

INSERT INTO filmweek.hire AS known (
  festival, week, hire, venue, auditorium, day, start_time, start_zone, start_occurrence,
  start_at, end_day, end_time, end_zone, end_occurrence, end_at, use, remarks
)
SELECT
  $1, $2, given.hire, given.venue, given.auditorium, given.day, given.start_time,
  given.start_zone, given.start_occurrence, given.start_at, given.end_day, given.end_time,
  given.end_zone, given.end_occurrence, given.end_at, given.use, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::date[], $7::time[], $8::text[], $9::text[],
  $10::timestamptz[], $11::date[], $12::time[], $13::text[], $14::text[], $15::timestamptz[],
  $16::text[], $17::jsonb[]
) AS given (
  hire, venue, auditorium, day, start_time, start_zone, start_occurrence, start_at, end_day,
  end_time, end_zone, end_occurrence, end_at, use, remarks
)
ON CONFLICT (festival, week, hire) DO UPDATE SET (
  version, venue, auditorium, day, start_time, start_zone, start_occurrence, start_at, end_day,
  end_time, end_zone, end_occurrence, end_at, use, remarks
) = (
  known.version + 1, excluded.venue, excluded.auditorium, excluded.day, excluded.start_time,
  excluded.start_zone, excluded.start_occurrence, excluded.start_at, excluded.end_day,
  excluded.end_time, excluded.end_zone, excluded.end_occurrence, excluded.end_at, excluded.use,
  excluded.remarks
);

"""#

  /// Writes organisations.
  package static let putOrganisations = #"""
-- Writes organisations.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 organisation,
-- $4 name, $5 role, $6 country, $7 contact, $8 email, $9 phone, $10 website, $11 remarks. No
-- columns.

INSERT INTO filmweek.organisation AS known (
  festival, week, organisation, name, role, country, contact, email, phone, website, remarks
)
SELECT
  $1, $2, given.organisation, given.name, given.role, given.country, given.contact, given.email,
  given.phone, given.website, given.remarks
FROM unnest(
  $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::jsonb[]
) AS given (
  organisation, name, role, country, contact, email, phone, website, remarks
)
ON CONFLICT (festival, week, organisation) DO UPDATE SET (
  version, name, role, country, contact, email, phone, website, remarks
) = (
  known.version + 1, excluded.name, excluded.role, excluded.country, excluded.contact,
  excluded.email, excluded.phone, excluded.website, excluded.remarks
);

"""#

  /// Writes packages, without their films.
  package static let putPackages = #"""
-- Writes packages, without their films.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 package, $4 title,
-- $5 remarks. No columns.

INSERT INTO filmweek.package AS known (
  festival, week, package, title, remarks
)
SELECT
  $1, $2, given.package, given.title, given.remarks
FROM unnest(
  $3::text[], $4::jsonb[], $5::jsonb[]
) AS given (
  package, title, remarks
)
ON CONFLICT (festival, week, package) DO UPDATE SET (
  version, title, remarks
) = (
  known.version + 1, excluded.title, excluded.remarks
);

"""#

  /// Writes prints.
  package static let putPrints = #"""
-- Writes prints.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 print, $4 film,
-- $5 format, $6 audio, $7 subtitles, $8 subtitle_method, $9 running_minutes, $10 legs, $11 keys,
-- $12 checked_day, $13 checked_time, $14 checked_zone, $15 checked_occurrence, $16 checked_at,
-- $17 remarks.
-- Lists (subtitles) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.print AS known (
  festival, week, print, film, format, audio, subtitles, subtitle_method, running_minutes, legs,
  keys, checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
)
SELECT
  $1, $2, given.print, given.film, given.format, given.audio, given.subtitles::text[],
  given.subtitle_method, given.running_minutes, given.legs, given.keys, given.checked_day,
  given.checked_time, given.checked_zone, given.checked_occurrence, given.checked_at,
  given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int4[],
  $10::jsonb[], $11::jsonb[], $12::date[], $13::time[], $14::text[], $15::text[],
  $16::timestamptz[], $17::jsonb[]
) AS given (
  print, film, format, audio, subtitles, subtitle_method, running_minutes, legs, keys,
  checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
)
ON CONFLICT (festival, week, print) DO UPDATE SET (
  version, film, format, audio, subtitles, subtitle_method, running_minutes, legs, keys,
  checked_day, checked_time, checked_zone, checked_occurrence, checked_at, remarks
) = (
  known.version + 1, excluded.film, excluded.format, excluded.audio, excluded.subtitles,
  excluded.subtitle_method, excluded.running_minutes, excluded.legs, excluded.keys,
  excluded.checked_day, excluded.checked_time, excluded.checked_zone,
  excluded.checked_occurrence, excluded.checked_at, excluded.remarks
);

"""#

  /// Writes screenings, without what belongs to them.
  package static let putScreenings = #"""
-- Writes screenings, without what belongs to them.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening, $4 kind,
-- $5 audience, $6 status, $7 title, $8 package, $9 day, $10 daypart, $11 start_time,
-- $12 start_zone, $13 start_occurrence, $14 start_at, $15 end_day, $16 end_time, $17 end_zone,
-- $18 end_occurrence, $19 end_at, $20 venue, $21 auditorium, $22 clearance_minutes, $23 audio,
-- $24 subtitles, $25 is_premiere, $26 admission, $27 availability, $28 ticket_address,
-- $29 actual_start_at, $30 actual_end_at, $31 turned_away, $32 public_note, $33 calendar_uid,
-- $34 sequence, $35 changed_at, $36 remarks.
-- Lists (subtitles) come as array literals, because unnest takes arrays of arrays apart. No
-- columns.

INSERT INTO filmweek.screening AS known (
  festival, week, screening, kind, audience, status, title, package, day, daypart, start_time,
  start_zone, start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at,
  venue, auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability,
  ticket_address, actual_start_at, actual_end_at, turned_away, public_note, calendar_uid,
  sequence, changed_at, remarks
)
SELECT
  $1, $2, given.screening, given.kind, given.audience, given.status, given.title, given.package,
  given.day, given.daypart, given.start_time, given.start_zone, given.start_occurrence,
  given.start_at, given.end_day, given.end_time, given.end_zone, given.end_occurrence,
  given.end_at, given.venue, given.auditorium, given.clearance_minutes, given.audio,
  given.subtitles::text[], given.is_premiere, given.admission, given.availability, given.ticket_address,
  given.actual_start_at, given.actual_end_at, given.turned_away, given.public_note,
  given.calendar_uid, given.sequence, given.changed_at, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[], $9::date[],
  $10::text[], $11::time[], $12::text[], $13::text[], $14::timestamptz[], $15::date[],
  $16::time[], $17::text[], $18::text[], $19::timestamptz[], $20::text[], $21::text[],
  $22::int4[], $23::text[], $24::text[], $25::bool[], $26::text[], $27::text[],
  $28::text[], $29::timestamptz[], $30::timestamptz[], $31::int4[], $32::jsonb[], $33::text[],
  $34::int4[], $35::timestamptz[], $36::jsonb[]
) AS given (
  screening, kind, audience, status, title, package, day, daypart, start_time, start_zone,
  start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at, venue,
  auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability, ticket_address,
  actual_start_at, actual_end_at, turned_away, public_note, calendar_uid, sequence, changed_at,
  remarks
)
ON CONFLICT (festival, week, screening) DO UPDATE SET (
  version, kind, audience, status, title, package, day, daypart, start_time, start_zone,
  start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at, venue,
  auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability, ticket_address,
  actual_start_at, actual_end_at, turned_away, public_note, calendar_uid, sequence, changed_at,
  remarks
) = (
  known.version + 1, excluded.kind, excluded.audience, excluded.status, excluded.title,
  excluded.package, excluded.day, excluded.daypart, excluded.start_time, excluded.start_zone,
  excluded.start_occurrence, excluded.start_at, excluded.end_day, excluded.end_time,
  excluded.end_zone, excluded.end_occurrence, excluded.end_at, excluded.venue,
  excluded.auditorium, excluded.clearance_minutes, excluded.audio, excluded.subtitles,
  excluded.is_premiere, excluded.admission, excluded.availability, excluded.ticket_address, excluded.actual_start_at,
  excluded.actual_end_at, excluded.turned_away, excluded.public_note, excluded.calendar_uid,
  excluded.sequence, excluded.changed_at, excluded.remarks
);

"""#

  /// Writes sections.
  package static let putSections = #"""
-- Writes sections.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 section, $4 name,
-- $5 description, $6 position, $7 remarks. No columns.

INSERT INTO filmweek.section AS known (
  festival, week, section, name, description, position, remarks
)
SELECT
  $1, $2, given.section, given.name, given.description, given.position, given.remarks
FROM unnest(
  $3::text[], $4::jsonb[], $5::jsonb[], $6::int4[], $7::jsonb[]
) AS given (
  section, name, description, position, remarks
)
ON CONFLICT (festival, week, section) DO UPDATE SET (
  version, name, description, position, remarks
) = (
  known.version + 1, excluded.name, excluded.description, excluded.position, excluded.remarks
);

"""#

  /// Writes what a week says of its films.
  package static let putSelections = #"""
-- Writes what a week says of its films.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 film, $4 section,
-- $5 status, $6 rights, $7 rights_note, $8 rights_holder, $9 permit, $10 permit_note,
-- $11 embargo_day, $12 embargo_time, $13 embargo_zone, $14 embargo_occurrence, $15 embargo_at.
-- No columns.

UPDATE filmweek.week_film AS said SET (
  section, status, rights, rights_note, rights_holder, permit, permit_note, embargo_day,
  embargo_time, embargo_zone, embargo_occurrence, embargo_at
) = (
  given.section, given.status, given.rights, given.rights_note, given.rights_holder,
  given.permit, given.permit_note, given.embargo_day, given.embargo_time, given.embargo_zone,
  given.embargo_occurrence, given.embargo_at
)
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::date[], $12::time[], $13::text[], $14::text[], $15::timestamptz[]
) AS given (
  film, section, status, rights, rights_note, rights_holder, permit, permit_note, embargo_day,
  embargo_time, embargo_zone, embargo_occurrence, embargo_at
)
WHERE said.festival = $1 AND said.week = $2 AND said.film = given.film;

"""#

  /// Writes travel times between houses.
  package static let putTravels = #"""
-- Writes travel times between houses.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 from_venue,
-- $4 to_venue, $5 minutes, $6 remarks. No columns.

INSERT INTO filmweek.travel AS known (
  festival, week, from_venue, to_venue, minutes, remarks
)
SELECT
  $1, $2, given.from_venue, given.to_venue, given.minutes, given.remarks
FROM unnest(
  $3::text[], $4::text[], $5::int4[], $6::jsonb[]
) AS given (
  from_venue, to_venue, minutes, remarks
)
ON CONFLICT (festival, week, from_venue, to_venue) DO UPDATE SET (
  version, minutes, remarks
) = (
  known.version + 1, excluded.minutes, excluded.remarks
);

"""#

  /// Writes venues and says that they are part of a week.
  package static let putVenues = #"""
-- Writes venues and says that they are part of a week.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 venue, $4 name,
-- $5 address, $6 city, $7 country, $8 latitude, $9 longitude, $10 zone, $11 seats, $12 contact,
-- $13 remarks. No columns.

WITH written AS (
  INSERT INTO filmweek.venue AS known (
    festival, venue, name, address, city, country, latitude, longitude, zone, seats, contact,
    remarks
  )
  SELECT
    $1, given.venue, given.name, given.address, given.city, given.country, given.latitude,
    given.longitude, given.zone, given.seats, given.contact, given.remarks
  FROM unnest(
    $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::float8[], $9::float8[],
    $10::text[], $11::int4[], $12::text[], $13::jsonb[]
  ) AS given (
    venue, name, address, city, country, latitude, longitude, zone, seats, contact, remarks
  )
  ON CONFLICT (festival, venue) DO UPDATE SET (
    version, name, address, city, country, latitude, longitude, zone, seats, contact, remarks
  ) = (
    known.version + 1, excluded.name, excluded.address, excluded.city, excluded.country,
    excluded.latitude, excluded.longitude, excluded.zone, excluded.seats, excluded.contact,
    excluded.remarks
  )
)
INSERT INTO filmweek.week_venue (festival, week, venue)
SELECT $1, $2, key FROM unnest($3::text[]) AS given (key)
ON CONFLICT DO NOTHING;

"""#

  /// Writes what a week says of its guests.
  package static let putVisits = #"""
-- Writes what a week says of its guests.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 guest, $4 status,
-- $5 arrival_day, $6 arrival_time, $7 arrival_zone, $8 arrival_occurrence, $9 arrival_at,
-- $10 departure_day, $11 departure_time, $12 departure_zone, $13 departure_occurrence,
-- $14 departure_at, $15 transport, $16 hotel, $17 nights, $18 paid, $19 visa, $20 visa_note,
-- $21 companion_of, $22 handler, $23 groups, $24 away. No columns.

UPDATE filmweek.week_guest AS said SET (
  status, arrival_day, arrival_time, arrival_zone, arrival_occurrence, arrival_at,
  departure_day, departure_time, departure_zone, departure_occurrence, departure_at, transport,
  hotel, nights, paid, visa, visa_note, companion_of, handler, groups, away
) = (
  given.status, given.arrival_day, given.arrival_time, given.arrival_zone,
  given.arrival_occurrence, given.arrival_at, given.departure_day, given.departure_time,
  given.departure_zone, given.departure_occurrence, given.departure_at, given.transport,
  given.hotel, given.nights, given.paid, given.visa, given.visa_note, given.companion_of,
  given.handler, given.groups::text[], given.away
)
FROM unnest(
  $3::text[], $4::text[], $5::date[], $6::time[], $7::text[], $8::text[], $9::timestamptz[],
  $10::date[], $11::time[], $12::text[], $13::text[], $14::timestamptz[], $15::text[],
  $16::text[], $17::int4[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[],
  $23::text[], $24::jsonb[]
) AS given (
  guest, status, arrival_day, arrival_time, arrival_zone, arrival_occurrence, arrival_at,
  departure_day, departure_time, departure_zone, departure_occurrence, departure_at, transport,
  hotel, nights, paid, visa, visa_note, companion_of, handler, groups, away
)
WHERE said.festival = $1 AND said.week = $2 AND said.guest = given.guest;

"""#

  /// Writes a week, and its address where that is new.
  package static let putWeek = #"""
-- Writes a week, and its address where that is new.
--
-- $1 festival, $2 week, $3 name, $4 theme, $5 first_day, $6 last_day, $7 zone, $8 day_starts,
-- $9 city, $10 country, $11 part_of, $12 involvements, $13 turnaround_minutes,
-- $14 assumed_minutes, $15 rules, $16 waivers, $17 remarks. No columns.

WITH address AS (
  INSERT INTO filmweek.week_address (slug, festival)
  SELECT $2::text, $1::text
  WHERE NOT EXISTS (SELECT FROM filmweek.week_address WHERE slug = $2 AND festival = $1)
)
INSERT INTO filmweek.film_week AS known (
  festival, week, name, theme, first_day, last_day, zone, day_starts, city, country, part_of,
  involvements, turnaround_minutes, assumed_minutes, rules, waivers, remarks
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
ON CONFLICT (festival, week) DO UPDATE SET (
  version, name, theme, first_day, last_day, zone, day_starts, city, country, part_of,
  involvements, turnaround_minutes, assumed_minutes, rules, waivers, remarks
) = (
  known.version + 1, excluded.name, excluded.theme, excluded.first_day, excluded.last_day,
  excluded.zone, excluded.day_starts, excluded.city, excluded.country, excluded.part_of,
  excluded.involvements, excluded.turnaround_minutes, excluded.assumed_minutes, excluded.rules,
  excluded.waivers, excluded.remarks
);

"""#

  /// Remembers that a migration was applied.
  package static let recordMigration = #"""
-- Remembers that a migration was applied.
--
-- $1 number, $2 name, $3 its text. No columns.

INSERT INTO filmweek.schema_migration (number, name, checksum)
VALUES ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'));

"""#

  /// What a release froze.
  package static let releaseBody = #"""
-- What a release froze.
--
-- $1 festival, $2 week, $3 number.
-- Columns: body; is_whole, whether it is what was hashed.

SELECT body, hash = encode(sha256(convert_to(body::text, 'UTF8')), 'hex') AS is_whole
FROM filmweek.release
WHERE festival = $1 AND week = $2 AND number = $3;

"""#

  /// The screenings of a week that were made public.
  package static let releasedScreenings = #"""
-- The screenings of a week that were made public.
--
-- $1 festival, $2 week.
-- Column: screening.

SELECT screening
FROM filmweek.released_screening
WHERE festival = $1 AND week = $2
ORDER BY screening;

"""#

  /// The releases of a week, the first one first.
  package static let releasesOfWeek = #"""
-- The releases of a week, the first one first.
--
-- $1 festival, $2 week.
-- Columns: number, at, actor, note, conflicts, screenings, hash, first_hash, withdrawn_at.

SELECT number, at, actor, note, conflicts, screenings, hash, first_hash, withdrawn_at
FROM filmweek.release
WHERE festival = $1 AND week = $2
ORDER BY number;

"""#

  /// Removes the auditoria that venues no longer have.
  package static let removeAuditoria = #"""
-- Removes the auditoria that venues no longer have.
--
-- $1 festival, $2 venues. Then an element for each auditorium that stays: $3 venue,
-- $4 auditorium. No columns.

DELETE FROM filmweek.auditorium AS room
WHERE festival = $1 AND venue = ANY ($2::text[])
  AND NOT EXISTS (
    SELECT FROM unnest($3::text[], $4::text[]) AS given (venue, auditorium)
    WHERE given.venue = room.venue AND given.auditorium = room.auditorium
  );

"""#

  /// Takes films out of a week, and removes those that are then part of none.
  package static let removeFilms = #"""
-- Takes films out of a week, and removes those that are then part of none.
--
-- $1 festival, $2 week, $3 films. No columns.

WITH taken AS (
  DELETE FROM filmweek.week_film
  WHERE festival = $1 AND week = $2 AND film = ANY ($3::text[])
)
DELETE FROM filmweek.film AS known
WHERE festival = $1 AND film = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT FROM filmweek.week_film AS other
    WHERE other.festival = $1 AND other.film = known.film AND other.week <> $2
  );

"""#

  /// Takes guests out of a week, and removes those that are then part of none.
  package static let removeGuests = #"""
-- Takes guests out of a week, and removes those that are then part of none.
--
-- $1 festival, $2 week, $3 guests. No columns.

WITH taken AS (
  DELETE FROM filmweek.week_guest
  WHERE festival = $1 AND week = $2 AND guest = ANY ($3::text[])
)
DELETE FROM filmweek.guest AS known
WHERE festival = $1 AND guest = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT FROM filmweek.week_guest AS other
    WHERE other.festival = $1 AND other.guest = known.guest AND other.week <> $2
  );

"""#

  /// Removes hires.
  package static let removeHires = #"""
-- Removes hires.
--
-- $1 festival, $2 week, $3 hires. No columns.

DELETE FROM filmweek.hire
WHERE festival = $1 AND week = $2 AND hire = ANY ($3::text[]);

"""#

  /// Removes organisations.
  package static let removeOrganisations = #"""
-- Removes organisations.
--
-- $1 festival, $2 week, $3 organisations. No columns.

DELETE FROM filmweek.organisation
WHERE festival = $1 AND week = $2 AND organisation = ANY ($3::text[]);

"""#

  /// Removes packages with their lists of films.
  package static let removePackages = #"""
-- Removes packages with their lists of films.
--
-- $1 festival, $2 week, $3 packages. No columns.

DELETE FROM filmweek.package
WHERE festival = $1 AND week = $2 AND package = ANY ($3::text[]);

"""#

  /// Removes prints.
  package static let removePrints = #"""
-- Removes prints.
--
-- $1 festival, $2 week, $3 prints. No columns.

DELETE FROM filmweek.print
WHERE festival = $1 AND week = $2 AND print = ANY ($3::text[]);

"""#

  /// Removes screenings with all that belongs to them, their claims too.
  package static let removeScreenings = #"""
-- Removes screenings with all that belongs to them, their claims too.
--
-- $1 festival, $2 week, $3 screenings. No columns.

DELETE FROM filmweek.screening
WHERE festival = $1 AND week = $2 AND screening = ANY ($3::text[]);

"""#

  /// Removes sections.
  package static let removeSections = #"""
-- Removes sections.
--
-- $1 festival, $2 week, $3 sections. No columns.

DELETE FROM filmweek.section
WHERE festival = $1 AND week = $2 AND section = ANY ($3::text[]);

"""#

  /// Removes travel times between houses.
  package static let removeTravels = #"""
-- Removes travel times between houses.
--
-- $1 festival, $2 week. Then an element for each: $3 from_venue, $4 to_venue. No columns.

DELETE FROM filmweek.travel AS way
USING unnest($3::text[], $4::text[]) AS given (from_venue, to_venue)
WHERE way.festival = $1 AND way.week = $2 AND way.from_venue = given.from_venue
  AND way.to_venue = given.to_venue;

"""#

  /// Takes venues out of a week, and removes those that are then part of none.
  package static let removeVenues = #"""
-- Takes venues out of a week, and removes those that are then part of none.
--
-- $1 festival, $2 week, $3 venues. No columns.

WITH taken AS (
  DELETE FROM filmweek.week_venue
  WHERE festival = $1 AND week = $2 AND venue = ANY ($3::text[])
)
DELETE FROM filmweek.venue AS known
WHERE festival = $1 AND venue = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT FROM filmweek.week_venue AS other
    WHERE other.festival = $1 AND other.venue = known.venue AND other.week <> $2
  );

"""#

  /// Takes away events that were kept as of a screening that there was not, and are now said to be of
  package static let retakeUnknownEvents = #"""
-- Takes away events that were kept as of a screening that there was not, and are now said to be of
-- one that there is, so that they can be taken in; says how many.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 device, $4 event,
-- $5 screening as stated. Columns: events.

WITH gone AS (
  DELETE FROM filmweek.door_event AS kept
  USING
    unnest($3::text[], $4::text[], $5::text[]) AS given (device, event, screening),
    filmweek.screening AS known
  WHERE kept.festival = $1 AND kept.week = $2 AND kept.device = given.device
    AND kept.event = given.event AND kept.screening IS NULL
    AND known.festival = $1 AND known.week = $2 AND known.screening = given.screening
  RETURNING 1
)
SELECT count(*) FROM gone;

"""#

  /// The prints that are played at a week's screenings, in order.
  package static let screeningPrintsOfWeek = #"""
-- The prints that are played at a week's screenings, in order.
--
-- $1 festival, $2 week. Columns: screening, print.

SELECT
  screening, print
FROM filmweek.screening_print
WHERE festival = $1 AND week = $2
ORDER BY screening, position;

"""#

  /// The screenings of a week that doors know: a device saw something there, or somebody was given the
  package static let screeningsAtDoors = #"""
-- The screenings of a week that doors know: a device saw something there, or somebody was given the
-- door.
--
-- $1 festival, $2 week.
-- Column: screening.

SELECT screening
FROM filmweek.screening AS known
WHERE festival = $1 AND week = $2
  AND (
    EXISTS (
      SELECT FROM filmweek.door_event AS seen
      WHERE (seen.festival, seen.week, seen.screening)
        = (known.festival, known.week, known.screening))
    OR EXISTS (
      SELECT FROM filmweek.shift
      WHERE (shift.festival, shift.week, shift.screening)
        = (known.festival, known.week, known.screening)))
ORDER BY screening;

"""#

  /// The screenings of a week, each with its films in order, without what else belongs to it.
  package static let screeningsOfWeek = #"""
-- The screenings of a week, each with its films in order, without what else belongs to it.
--
-- $1 festival, $2 week. Columns: as in screening, without festival and week; then films.

SELECT
  screening, version, kind, audience, status, title, package, day, daypart, start_time,
  start_zone, start_occurrence, start_at, end_day, end_time, end_zone, end_occurrence, end_at,
  venue, auditorium, clearance_minutes, audio, subtitles, is_premiere, admission, availability,
  ticket_address, actual_start_at, actual_end_at, turned_away, public_note, calendar_uid,
  sequence, changed_at, remarks,
  ARRAY(
    SELECT film::text
    FROM filmweek.screening_film AS shown
    WHERE shown.festival = $1 AND shown.week = $2 AND shown.screening = wished.screening
    ORDER BY position
  ) AS films
FROM filmweek.screening AS wished
WHERE festival = $1 AND week = $2;

"""#

  /// The sections of a week.
  package static let sectionsOfWeek = #"""
-- The sections of a week.
--
-- $1 festival, $2 week. Columns: as in section, without festival and week.

SELECT
  section, version, name, description, position, remarks
FROM filmweek.section
WHERE festival = $1 AND week = $2;

"""#

  /// What a week says of those films of which it says something.
  package static let selectionsOfWeek = #"""
-- What a week says of those films of which it says something.
--
-- $1 festival, $2 week. Columns: as in week_film, without festival and week.

SELECT
  film, section, status, rights, rights_note, rights_holder, permit, permit_note, embargo_day,
  embargo_time, embargo_zone, embargo_occurrence, embargo_at
FROM filmweek.week_film
WHERE festival = $1 AND week = $2
  AND num_nonnulls(
    section, status, rights, rights_holder, permit, embargo_day
  ) > 0;

"""#

  /// The shifts of a week in their order, without what opens them.
  package static let shiftsOfWeek = #"""
-- The shifts of a week in their order, without what opens them.
--
-- $1 festival, $2 week. Columns: week, shift, screening, day, door, name, starts_at, ends_at,
-- ended_at.

SELECT week, shift, screening, day, door, name, starts_at, ends_at, ended_at
FROM filmweek.shift
WHERE festival = $1 AND week = $2
ORDER BY starts_at, shift;

"""#

  /// Writes what calendars know of screenings; how often these were written is not counted by it.
  package static let stampScreenings = #"""
-- Writes what calendars know of screenings; how often these were written is not counted by it.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 screening,
-- $4 calendar_uid, $5 sequence, $6 changed_at.
-- No columns.

UPDATE filmweek.screening AS known
SET calendar_uid = given.calendar_uid, sequence = given.sequence, changed_at = given.changed_at
FROM unnest($3::text[], $4::text[], $5::int4[], $6::timestamptz[]) AS given (
  screening, calendar_uid, sequence, changed_at
)
WHERE known.festival = $1 AND known.week = $2 AND known.screening = given.screening;

"""#

  /// Takes claims on rooms; an overlap is refused.
  package static let takeClaims = #"""
-- Takes claims on rooms; an overlap is refused.
--
-- $1 festival, $2 week. Then one array for each column, an element a row: $3 venue,
-- $4 auditorium, $5 screening, $6 span.
-- No columns.

INSERT INTO filmweek.occupancy (
  festival, week, venue, auditorium, screening, span
)
SELECT
  $1, $2, given.venue, given.auditorium, given.screening, given.span
FROM unnest(
  $3::text[], $4::text[], $5::text[], $6::tstzrange[]
) AS given (
  venue, auditorium, screening, span
);

"""#

  /// Keeps what one device saw, as a transaction of its own.
  package static let takeScan = #"""
-- Keeps what one device saw, as a transaction of its own.
--
-- $1 number of the newest migration known, $2 festival, $3 week, $4 received_at, $5 device,
-- $6 event, $7 screening as stated, $8 door, $9 movement, $10 ticket, $11 clicks, $12 category,
-- $13 refusal, $14 at.
-- Columns: is_new; refused, why nobody passed; last_movement, last_door and last_at, what the bearer
-- of the ticket did before.

SELECT is_new, refused, last_movement, last_door, last_at
FROM filmweek.take_scan($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

"""#

  /// How long people take between a week's houses.
  package static let travelsOfWeek = #"""
-- How long people take between a week's houses.
--
-- $1 festival, $2 week. Columns: as in travel, without festival and week.

SELECT
  from_venue, to_venue, version, minutes, remarks
FROM filmweek.travel
WHERE festival = $1 AND week = $2;

"""#

  /// Counts that a code is tried, before it is looked up, so that nobody tries many at once.
  package static let tryShift = #"""
-- Counts that a code is tried, before it is looked up, so that nobody tries many at once.
--
-- $1 festival, $2 origin, from where; $3 at. Columns: tries, in the last quarter of an hour, this one
-- included.

INSERT INTO filmweek.shift_try AS known (festival, origin, since, tries)
VALUES ($1, $2, $3, 1)
ON CONFLICT (festival, origin) DO UPDATE SET (since, tries) = (
  CASE WHEN known.since > $3 - interval '15 minutes' THEN known.since ELSE $3 END,
  CASE WHEN known.since > $3 - interval '15 minutes' THEN known.tries + 1 ELSE 1 END)
RETURNING tries;

"""#

  /// The venues that a week makes use of, without their auditoria.
  package static let venuesOfWeek = #"""
-- The venues that a week makes use of, without their auditoria.
--
-- $1 festival, $2 week. Columns: as in venue, without the festival.

SELECT
  venue, version, name, address, city, country, latitude, longitude, zone, seats, contact, remarks
FROM filmweek.week_venue
JOIN filmweek.venue USING (festival, venue)
WHERE festival = $1 AND week = $2;

"""#

  /// What a week says of those guests of whom it says something.
  package static let visitsOfWeek = #"""
-- What a week says of those guests of whom it says something.
--
-- $1 festival, $2 week. Columns: as in week_guest, without festival and week.

SELECT
  guest, status, arrival_day, arrival_time, arrival_zone, arrival_occurrence, arrival_at,
  departure_day, departure_time, departure_zone, departure_occurrence, departure_at, transport,
  hotel, nights, paid, visa, visa_note, companion_of, handler, groups, away
FROM filmweek.week_guest
WHERE festival = $1 AND week = $2
  AND (
    num_nonnulls(
      status, arrival_day, departure_day, transport, hotel, nights, paid, visa, companion_of,
      handler
    ) > 0
    OR groups <> '{}' OR away <> '[]'
  );

"""#

  /// Weeks of a festival by first day, then key.
  package static let weeks = #"""
-- Weeks of a festival by first day, then key.
--
-- $1 festival, $2 week, null for all. Columns: as in film_week, without the festival.

SELECT
  week, version, name, theme, first_day, last_day, zone, day_starts, city, country, part_of,
  involvements, turnaround_minutes, assumed_minutes, rules, waivers, remarks
FROM filmweek.film_week
WHERE festival = $1 AND ($2::text IS NULL OR week = $2)
ORDER BY first_day, week;

"""#

  /// Takes a guest out of everything that is kept of the festival's weeks, for good.
  package static let withdrawGuest = #"""
-- Takes a guest out of everything that is kept of the festival's weeks, for good.
--
-- $1 guest, $2 at, $3 actor, $4 door.
-- Columns: stand_in, the key of the guest who stands there now; number, the entry's in the log;
-- releases and entries, how many were changed; places, other tables with rows that named them, each
-- with their count; kept_words, names that may be somebody else's and were left in texts.

SELECT stand_in, number, releases, entries, places, kept_words
FROM filmweek.withdraw_guest($1, $2, $3, $4);

"""#

}
