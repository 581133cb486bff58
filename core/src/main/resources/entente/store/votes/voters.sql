-- Each code once, with the name that it bore last.
SELECT
  iso3,
  arg_max(name, (session, name)) AS name,
  min(session) AS first,
  max(session) AS last
FROM ideal_points
JOIN voters ON voters.number = ideal_points.voter
GROUP BY iso3
ORDER BY iso3;
