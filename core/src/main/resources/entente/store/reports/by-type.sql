WITH chosen AS (
@chosen
)
SELECT event_type, count(*) AS reports, sum(goldstein ORDER BY number) AS goldstein_sum
FROM chosen
GROUP BY event_type;
