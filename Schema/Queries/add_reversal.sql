-- Keeps what is needed to undo an entry of the log.
--
-- $1 festival, $2 number, $3 things, $4 undoes, null for none, $5 body, null where a week began or
-- nothing is kept.
-- No columns.

INSERT INTO filmweek.log_reversal (festival, number, things, undoes, body)
VALUES ($1, $2, $3, $4, $5);
