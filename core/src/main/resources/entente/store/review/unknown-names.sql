SELECT
  participants.text,
  count(DISTINCT report) AS reports,
  count(DISTINCT report) FILTER (role = 'source') AS as_source,
  count(DISTINCT report) FILTER (role = 'target') AS as_target,
  count(DISTINCT document) AS documents,
  arg_min(report, number) AS example,
  count(*) OVER () AS total
FROM participants
JOIN reports ON reports.id = participants.report
WHERE identity = 'unknown'
GROUP BY participants.text
ORDER BY reports DESC, participants.text
LIMIT :limit OFFSET :offset;
