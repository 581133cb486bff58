SELECT
  (SELECT count(*) FROM documents) AS documents,
  (SELECT count(*) FROM documents WHERE language = :coded_language) AS coded,
  (SELECT min(published) FROM documents) AS first_published,
  (SELECT max(published) FROM documents) AS last_published,
  (SELECT count(*) FROM sentences) AS sentences,
  (SELECT count(*) FROM sentences WHERE parsed) AS parsed,
  (SELECT count(*) FROM reports) AS reports,
  (SELECT count(*) FROM counted_reports) AS counted,
  (SELECT count(*) FROM events) AS events,
  (SELECT min(date_from) FROM reports) AS first_event,
  (SELECT max(date_from) FROM reports) AS last_event,
  (SELECT count(DISTINCT publisher) FROM documents) AS publishers,
  (SELECT count(DISTINCT actor) FROM actor_reports) AS actors,
  (SELECT count(*) FROM (
    SELECT DISTINCT source, target
    FROM dyads JOIN counted_reports ON counted_reports.report = dyads.report)) AS dyads,
  (SELECT count(DISTINCT text) FROM participants WHERE identity = 'unknown') AS unknown_names;
