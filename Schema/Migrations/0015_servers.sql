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
