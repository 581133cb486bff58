WITH sentence_counts AS (
  SELECT document, count(*) AS sentences FROM sentences GROUP BY document
), report_counts AS (
  SELECT document, count(*) AS reports FROM reports GROUP BY document
)
SELECT
  id, title, publisher, author, published, url, language, origin,
  coalesce(sentences, 0) AS sentences,
  coalesce(reports, 0) AS reports,
  count(*) OVER () AS total
FROM documents
LEFT JOIN sentence_counts ON sentence_counts.document = documents.id
LEFT JOIN report_counts ON report_counts.document = documents.id
WHERE (:words IS NULL OR contains(lower(title), lower(:words)))
  AND (:publisher IS NULL OR publisher = :publisher)
  AND (:language IS NULL OR language = :language)
  AND (:from IS NULL OR published >= :from)
  AND (:until IS NULL OR published < :until)
ORDER BY
  CASE WHEN :order = 'newest' THEN published END DESC NULLS LAST,
  CASE WHEN :order = 'oldest' THEN published END ASC NULLS LAST,
  CASE WHEN :order = 'read' THEN number END DESC,
  CASE WHEN :order = 'reports' THEN reports END DESC NULLS LAST,
  id
LIMIT :limit OFFSET :offset;
