-- Of one voter with all others, or with :other alone; in :session, or in all when it is null.
SELECT session, first, second, votes, agreement
FROM agreements
WHERE (first = :voter OR second = :voter)
  AND (:other IS NULL OR first = :other OR second = :other)
  AND (:session IS NULL OR session = :session)
ORDER BY session, first, second;
