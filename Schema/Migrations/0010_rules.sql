-- What a week makes of the rules, which conflicts it waives, and which screenings are premieres.

SET LOCAL ROLE filmweek_owner;
SET LOCAL search_path = filmweek;

ALTER TABLE film_week
  ADD COLUMN rules jsonb CHECK (jsonb_typeof(rules) = 'object'),
  ADD COLUMN waivers json_list NOT NULL DEFAULT '[]';
COMMENT ON COLUMN film_week.rules IS
  'How grave each kind of conflict is to the week, and its own limits; null: the usual.';
COMMENT ON COLUMN film_week.waivers IS
  'Conflicts that are taken as they are: conflict, reason, and the minutes it was short by.';

ALTER TABLE screening ADD COLUMN is_premiere boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN screening.is_premiere IS 'Whether it is billed as the premiere of its films.';
