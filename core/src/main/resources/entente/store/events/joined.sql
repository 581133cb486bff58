-- How many reports are in an event, and how many wait for one.
SELECT
  (SELECT count(*) FROM events) AS events,
  (SELECT count(*) FROM event_reports) AS joined,
  (SELECT count(*) FROM reports) AS reports;
