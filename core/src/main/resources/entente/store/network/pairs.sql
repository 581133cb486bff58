-- What two did toward each other, both ways together; former actors under the names of their heirs.
WITH chosen AS (
@chosen
), named AS (
@named
), paired AS (
  SELECT least(source, target) AS one, greatest(source, target) AS other, source <= target AS forward, report
  FROM named
)
SELECT
  one, other,
  count(*) AS reports,
  count(*) FILTER (forward) AS forward,
  count(*) FILTER (quad <= 2) AS cooperation,
  sum(goldstein ORDER BY number, forward) AS weights,
  sum(goldstein * goldstein ORDER BY number, forward) AS squares
FROM paired
JOIN chosen ON chosen.id = paired.report
GROUP BY one, other
ORDER BY one, other;
