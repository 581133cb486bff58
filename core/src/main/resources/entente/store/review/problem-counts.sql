SELECT code, count(*) AS count FROM problems GROUP BY code ORDER BY count DESC, code;
