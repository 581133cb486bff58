WITH chosen AS (
@chosen
)
SELECT min(date_from) AS first, max(date_from) AS last FROM chosen;
