SELECT
  vote_fits.*,
  (SELECT count(*) FROM roll_calls) AS roll_calls,
  (SELECT count(*) FROM votes) AS votes,
  (SELECT count(*) FROM voters) AS voters,
  (SELECT min(session) FROM roll_calls) AS first,
  (SELECT max(session) FROM ideal_points) AS last
FROM vote_fits;
