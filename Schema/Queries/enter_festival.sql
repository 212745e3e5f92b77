-- Makes the transaction one about a festival: it sees the rows of no other.
--
-- $1 festival. Column: festival.

SELECT set_config('filmweek.festival', $1, true) AS festival;
