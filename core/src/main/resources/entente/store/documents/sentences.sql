SELECT *
FROM sentences
WHERE document IN (SELECT unnest(:documents))
ORDER BY document, index;
