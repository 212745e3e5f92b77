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
