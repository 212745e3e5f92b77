-- The checksums of texts: SHA-256 in hexadecimal.
--
-- $1 texts. Column: checksum; rows in the order of the texts.

SELECT encode(sha256(convert_to(given.words, 'UTF8')), 'hex') AS checksum
FROM unnest($1::text[]) WITH ORDINALITY AS given (words, position)
ORDER BY given.position;
