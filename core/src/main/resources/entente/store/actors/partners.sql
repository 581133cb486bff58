WITH chosen AS (
@chosen
), directed AS (
  SELECT target AS partner, TRUE AS given, report FROM dyads WHERE source = :principal AND target <> :principal
  UNION ALL
  SELECT source AS partner, FALSE AS given, report FROM dyads WHERE target = :principal AND source <> :principal
), rows AS (
  SELECT
    partner AS id,
    coalesce(any_value(actors.name), partner) AS name,
    count(*) FILTER (given AND quad <= 2) AS given_cooperation,
    count(*) FILTER (given AND quad > 2) AS given_conflict,
    coalesce(sum(goldstein ORDER BY number) FILTER (given), 0) AS given_sum,
    count(*) FILTER (NOT given AND quad <= 2) AS received_cooperation,
    count(*) FILTER (NOT given AND quad > 2) AS received_conflict,
    coalesce(sum(goldstein ORDER BY number) FILTER (NOT given), 0) AS received_sum,
    count(*) AS reports,
    max(date_from) AS last
  FROM directed
  JOIN chosen ON chosen.id = directed.report
  LEFT JOIN actors ON actors.id = partner
  GROUP BY partner
)
SELECT *, count(*) OVER () AS total
FROM rows
ORDER BY reports DESC, id
LIMIT :limit OFFSET :offset;
