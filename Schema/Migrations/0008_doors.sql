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
