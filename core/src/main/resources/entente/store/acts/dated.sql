-- What principals did to others, by day; reports dated more coarsely than :longest_days are left out.
WITH chosen AS (
@chosen
)
SELECT date_from AS day, dyads.source, dyads.target, goldstein, count(*) AS count
FROM chosen
JOIN dyads ON dyads.report = chosen.id
WHERE date_from IS NOT NULL
  AND dyads.source <> dyads.target
  AND coalesce(date_until - date_from, 1) <= :longest_days
GROUP BY date_from, dyads.source, dyads.target, goldstein
ORDER BY date_from, dyads.source, dyads.target, goldstein;
