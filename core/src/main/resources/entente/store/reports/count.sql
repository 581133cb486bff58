WITH chosen AS (
@chosen
)
SELECT count(*) AS total FROM chosen;
