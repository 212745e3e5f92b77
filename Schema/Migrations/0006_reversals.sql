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
