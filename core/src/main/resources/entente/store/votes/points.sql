-- Of the voters with one of :codes, or of all when it is empty; in :session, or in all when it is null.
SELECT session, iso3, name, votes, mean, deviation
FROM ideal_points
JOIN voters ON voters.number = ideal_points.voter
WHERE (len(:codes) = 0 OR list_contains(:codes, iso3))
  AND (:session IS NULL OR session = :session)
ORDER BY session, iso3, name;
