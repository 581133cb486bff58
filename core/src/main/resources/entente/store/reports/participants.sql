SELECT *
FROM participants
WHERE report IN (SELECT unnest(:reports))
ORDER BY report, role, ordinal;
