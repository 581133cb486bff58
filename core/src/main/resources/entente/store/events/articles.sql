-- Documents with reports, some at a time.
SELECT *
FROM documents
WHERE number > :after AND id IN (SELECT document FROM reports)
ORDER BY number
LIMIT :limit;
