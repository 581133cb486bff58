-- Where reports stand in their events.
SELECT event_reports.*, events.voices, sizes.reports, sizes.documents
FROM event_reports
JOIN events ON events.id = event_reports.event
JOIN (
  SELECT event, count(*) AS reports, count(DISTINCT reports.document) AS documents
  FROM event_reports JOIN reports ON reports.id = event_reports.report
  WHERE event IN (SELECT event FROM event_reports WHERE report IN (SELECT unnest(:reports)))
  GROUP BY event
) AS sizes ON sizes.event = event_reports.event
WHERE report IN (SELECT unnest(:reports));
