SELECT
  roll_calls.session,
  count(*) AS roll_calls,
  min(day) AS first_day,
  max(day) AS last_day,
  (SELECT count(*) FROM ideal_points WHERE ideal_points.session = roll_calls.session) AS voters
FROM roll_calls
GROUP BY roll_calls.session
ORDER BY roll_calls.session;
