-- What the events at the doors of a week add up to, as far as it was summed up.
--
-- $1 festival, $2 week. Columns: screening, door, category (empty: not known), people,
-- clicked (of the people), inside, refused, last_at.

SELECT screening, door, category, people, clicked, inside, refused, last_at
FROM filmweek.door_total
WHERE festival = $1 AND week = $2
ORDER BY screening, door, category;
