-- Events by their first telling; those that at least so many documents tell.
SELECT events.id, count(*) OVER () AS total
FROM events
WHERE :fewest <= 1 OR id IN (
  SELECT event
  FROM event_reports JOIN reports ON reports.id = event_reports.report
  GROUP BY event
  HAVING count(DISTINCT reports.document) >= :fewest)
ORDER BY number
LIMIT :limit OFFSET :offset;
