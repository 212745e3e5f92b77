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
