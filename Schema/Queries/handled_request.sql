-- What was answered to a request before.
--
-- $1 festival, $2 request. Columns: body, answer, null where nothing was different; no row where the request is new.

SELECT body, answer
FROM filmweek.handled_request
WHERE festival = $1 AND request = $2;
