WITH chosen AS (
@chosen
), rows AS (
  SELECT
    dyads.source, dyads.target,
    count(*) AS reports,
    count(*) FILTER (quad <= 2) AS dyad_cooperation,
    count(*) FILTER (quad > 2) AS dyad_conflict,
    sum(goldstein ORDER BY number) AS dyad_sum,
    min(date_from) AS first,
    max(date_from) AS last
  FROM dyads
  JOIN chosen ON chosen.id = dyads.report
  GROUP BY dyads.source, dyads.target
)
SELECT
  rows.*,
  coalesce(source_actor.name, rows.source) AS source_name,
  coalesce(target_actor.name, rows.target) AS target_name,
  count(*) OVER () AS total
FROM rows
LEFT JOIN actors AS source_actor ON source_actor.id = rows.source
LEFT JOIN actors AS target_actor ON target_actor.id = rows.target
ORDER BY rows.reports DESC, rows.source, rows.target
LIMIT :limit OFFSET :offset;
