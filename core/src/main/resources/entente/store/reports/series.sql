-- Counts by window and type; reports without a date, and those dated more coarsely than the unit, apart.
WITH chosen AS (
@chosen
), placed AS (
  SELECT
    number, event_type, goldstein,
    date_from IS NULL AS undated,
    coalesce(date_until - date_from > CASE WHEN :unit = 'month' THEN 31 ELSE 366 END, FALSE) AS too_coarse,
    CAST(date_trunc(:unit, date_from) AS DATE) AS window_start
  FROM chosen
)
SELECT
  undated, too_coarse, window_start, event_type,
  count(*) AS reports, sum(goldstein ORDER BY number) AS goldstein_sum
FROM placed
GROUP BY undated, too_coarse, window_start, event_type
ORDER BY undated, too_coarse, window_start, event_type;
