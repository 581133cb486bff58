SELECT *
FROM voices
WHERE report IN (SELECT unnest(:reports))
ORDER BY report, ordinal;
