-- Whole documents in the order of reading.
SELECT * FROM documents WHERE number > :after ORDER BY number LIMIT :limit;
