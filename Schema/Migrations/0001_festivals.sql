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
