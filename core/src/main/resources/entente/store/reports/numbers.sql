-- Which reports a page shows, in its order.
WITH chosen AS (
@chosen
)
SELECT number
FROM chosen
WHERE number > :after
ORDER BY
  CASE WHEN :order = 'newest' THEN date_from END DESC NULLS LAST,
  CASE WHEN :order = 'oldest' THEN date_from END ASC NULLS LAST,
  number
LIMIT :limit OFFSET :offset;
