SELECT code, origin, message, run, count(*) OVER () AS total
FROM problems
WHERE origin IS NOT NULL AND (:code IS NULL OR code = :code)
ORDER BY number
LIMIT :limit OFFSET :offset;
