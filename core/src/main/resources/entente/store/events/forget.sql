DELETE FROM event_reports;
