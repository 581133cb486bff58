SELECT event_reports.*, reports.number
FROM event_reports
JOIN reports ON reports.id = event_reports.report
WHERE event = :id
ORDER BY ordinal, reports.number;
