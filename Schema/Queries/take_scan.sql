-- Keeps what one device saw, as a transaction of its own.
--
-- $1 number of the newest migration known, $2 festival, $3 week, $4 received_at, $5 device,
-- $6 event, $7 screening as stated, $8 door, $9 movement, $10 ticket, $11 clicks, $12 category,
-- $13 refusal, $14 at.
-- Columns: is_new; refused, why nobody passed; last_movement, last_door and last_at, what the bearer
-- of the ticket did before.

SELECT is_new, refused, last_movement, last_door, last_at
FROM filmweek.take_scan($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
