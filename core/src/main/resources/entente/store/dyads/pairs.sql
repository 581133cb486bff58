-- With :first and :second, that pair alone and in that order.
WITH chosen AS (
@chosen
), named AS (
  SELECT DISTINCT
    report,
    coalesce(list_extract(:dyad_heirs, list_position(:dyad_former, source)), source) AS source,
    coalesce(list_extract(:dyad_heirs, list_position(:dyad_former, target)), target) AS target
  FROM dyads
), directed AS (
  SELECT
    coalesce(:first, least(source, target)) AS first,
    coalesce(:second, greatest(source, target)) AS second,
    source = coalesce(:first, least(source, target)) AS forward,
    report
  FROM named
  WHERE source <> target
    AND (:first IS NULL
      OR (source = :first AND target = :second)
      OR (source = :second AND target = :first))
), rows AS (
  SELECT
    first, second,
    count(*) AS reports,
    count(*) FILTER (forward AND quad <= 2) AS forward_cooperation,
    count(*) FILTER (forward AND quad > 2) AS forward_conflict,
    coalesce(sum(goldstein ORDER BY number) FILTER (forward), 0) AS forward_sum,
    count(*) FILTER (NOT forward AND quad <= 2) AS backward_cooperation,
    count(*) FILTER (NOT forward AND quad > 2) AS backward_conflict,
    coalesce(sum(goldstein ORDER BY number) FILTER (NOT forward), 0) AS backward_sum,
    count(DISTINCT document) AS documents,
    min(date_from) AS first_day,
    max(date_from) AS last_day
  FROM directed
  JOIN chosen ON chosen.id = directed.report
  GROUP BY first, second
)
SELECT
  rows.*,
  coalesce(first_actor.name, rows.first) AS first_name,
  coalesce(second_actor.name, rows.second) AS second_name,
  count(*) OVER () AS total
FROM rows
LEFT JOIN actors AS first_actor ON first_actor.id = rows.first
LEFT JOIN actors AS second_actor ON second_actor.id = rows.second
ORDER BY rows.reports DESC, rows.first, rows.second
LIMIT :limit OFFSET :offset;
