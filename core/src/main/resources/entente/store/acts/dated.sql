-- What principals did to others, by day; reports dated more coarsely than :longest_days are left out.
WITH chosen AS (
@chosen
), named AS (
@named
)
SELECT date_from AS day, named.source, named.target, goldstein, count(*) AS count
FROM named
JOIN chosen ON chosen.id = named.report
WHERE date_from IS NOT NULL
  AND coalesce(date_until - date_from, 1) <= :longest_days
GROUP BY date_from, named.source, named.target, goldstein
ORDER BY date_from, named.source, named.target, goldstein;
