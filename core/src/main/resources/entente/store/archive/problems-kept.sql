SELECT code, count(*) AS kept FROM problems WHERE origin IS NOT NULL GROUP BY code;
