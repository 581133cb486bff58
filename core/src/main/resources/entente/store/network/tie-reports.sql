-- Numbers of the reports that can bear on a tie: by their frame, the last part of the rule, or by their CAMEO code.
WITH chosen AS (
@chosen
), named AS (
@named
)
SELECT number
FROM chosen
WHERE number > :after
  AND (list_contains(:frames, list_extract(string_split(rule, '>'), -1))
    OR len(list_filter(:cameo, lambda code: starts_with(chosen.cameo, code))) > 0)
  AND id IN (
    SELECT report FROM named
    WHERE (:one IS NULL OR source = :one OR target = :one)
      AND (:other IS NULL OR source = :other OR target = :other))
ORDER BY number
LIMIT :limit;
