-- Makes the transaction one about the festival whose week has this address.
--
-- $1 slug. Column: festival; no row where there is no such week.

SELECT set_config('filmweek.festival', festival, true) AS festival
FROM filmweek.week_address
WHERE slug = $1;
