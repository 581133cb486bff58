WITH chosen AS (
  SELECT * FROM reports
  WHERE :counting = 'all'
    OR (:counting = 'affirmed' AND polarity = 'affirmed' AND tense <> 'hypothetical')
    OR (:counting = 'per_event' AND id IN (SELECT report FROM counted_reports))
), sides AS (
  SELECT actor, report, bool_or(role = 'source') AS as_source, bool_or(role = 'target') AS as_target
  FROM actor_reports
  GROUP BY actor, report
), rows AS (
  SELECT
    sides.actor AS id,
    coalesce(any_value(actors.name), sides.actor) AS name,
    count(chosen.id) AS reports,
    count(*) FILTER (as_source AND chosen.id IS NOT NULL) AS as_source,
    count(*) FILTER (as_target AND chosen.id IS NOT NULL) AS as_target,
    count(*) FILTER (chosen.quad <= 2) AS cooperation,
    count(*) FILTER (chosen.quad > 2) AS conflict,
    min(chosen.date_from) AS first,
    max(chosen.date_from) AS last
  FROM sides
  LEFT JOIN chosen ON chosen.id = sides.report
  LEFT JOIN actors ON actors.id = sides.actor
  WHERE :id IS NULL OR sides.actor = :id
  GROUP BY sides.actor
)
SELECT *, count(*) OVER () AS total
FROM rows
WHERE :words IS NULL OR contains(lower(name), lower(:words)) OR contains(lower(id), lower(:words))
ORDER BY reports DESC, id
LIMIT :limit OFFSET :offset;
