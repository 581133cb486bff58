SELECT text, coalesce(actor = :id, FALSE) AS itself, count(DISTINCT report) AS reports
FROM participants
WHERE actor = :id OR principal = :id
GROUP BY text, itself
ORDER BY reports DESC, text, itself
LIMIT :limit;
