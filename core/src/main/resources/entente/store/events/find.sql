-- The event of this id, or the one that the report with the same digits is in now.
SELECT events.id, events.voices
FROM events
WHERE events.id = :id
   OR events.id = (SELECT event FROM event_reports WHERE report = 'r-' || substr(:id, 3) LIMIT 1)
ORDER BY events.id = :id DESC
LIMIT 1;
