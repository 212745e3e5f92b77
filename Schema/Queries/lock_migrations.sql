-- Waits until no other migration runs on this database; held to the end of the transaction.
--
-- No parameters. Column: locked, of no meaning.

SELECT pg_advisory_xact_lock(46023) IS NULL AS locked;
