SELECT
  participants.text,
  candidates,
  count(DISTINCT report) AS reports,
  arg_min(report, number) AS example,
  count(*) OVER () AS total
FROM participants
JOIN reports ON reports.id = participants.report
WHERE identity = 'ambiguous'
GROUP BY participants.text, candidates
ORDER BY reports DESC, participants.text, candidates
LIMIT :limit OFFSET :offset;
