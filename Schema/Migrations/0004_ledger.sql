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
