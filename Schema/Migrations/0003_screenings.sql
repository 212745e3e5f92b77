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
