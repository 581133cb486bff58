SELECT * FROM documents WHERE id IN (SELECT unnest(:ids)) ORDER BY number;
