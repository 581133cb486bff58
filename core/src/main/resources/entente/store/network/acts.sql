-- What one did toward another, report by report; with :one and :other, of that dyad alone.
WITH chosen AS (
@chosen
), named AS (
@named
)
SELECT named.source, named.target, chosen.id AS report, date_from, date_until, event_type, goldstein
FROM named
JOIN chosen ON chosen.id = named.report
WHERE :one IS NULL OR (named.source = :one AND named.target = :other)
ORDER BY named.source, named.target, date_from NULLS LAST, number;
