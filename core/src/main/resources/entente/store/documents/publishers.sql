WITH report_counts AS (
  SELECT document, count(*) AS reports FROM reports GROUP BY document
)
SELECT
  publisher AS name,
  count(*) AS documents,
  CAST(coalesce(sum(reports), 0) AS BIGINT) AS reports,
  min(published) AS first,
  max(published) AS last
FROM documents
LEFT JOIN report_counts ON report_counts.document = documents.id
WHERE publisher IS NOT NULL
GROUP BY publisher
ORDER BY documents DESC, name;
