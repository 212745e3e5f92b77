-- Keeps the answer to a request.
--
-- $1 festival, $2 request, $3 body, $4 answer, null where nothing was different. No columns.

INSERT INTO filmweek.handled_request (festival, request, body, answer)
VALUES ($1, $2, $3, $4);
