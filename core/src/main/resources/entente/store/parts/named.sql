-- Ordered pairs of different principals of each report, former actors under the names of their heirs.
SELECT DISTINCT report, source, target
FROM (
  SELECT
    report,
    coalesce(list_extract(:heirs, list_position(:former, source)), source) AS source,
    coalesce(list_extract(:heirs, list_position(:former, target)), target) AS target
  FROM dyads
)
WHERE source <> target
