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
