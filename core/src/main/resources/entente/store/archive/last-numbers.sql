SELECT
  (SELECT coalesce(max(number), 0) FROM documents) AS documents,
  (SELECT coalesce(max(number), 0) FROM reports) AS reports,
  (SELECT coalesce(max(number), 0) FROM problems) AS problems,
  (SELECT coalesce(max(number), 0) FROM join_decisions) AS decisions,
  (SELECT coalesce(max(id), 0) FROM runs) AS runs;
