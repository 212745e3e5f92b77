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
