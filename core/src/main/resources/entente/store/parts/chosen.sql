-- The reports that a ReportFilter lets through.
SELECT reports.*
FROM reports
WHERE (:counting = 'all'
    OR (:counting = 'affirmed' AND polarity = 'affirmed' AND tense <> 'hypothetical')
    OR (:counting = 'per_event' AND id IN (SELECT report FROM counted_reports)))
  AND (:actor IS NULL OR id IN (
    SELECT report FROM actor_reports WHERE actor = :actor AND (:role = 'either' OR role = :role)))
  AND (:source IS NULL OR id IN (
    SELECT report
    FROM (
      SELECT
        report,
        coalesce(list_extract(:dyad_heirs, list_position(:dyad_former, source)), source) AS source,
        coalesce(list_extract(:dyad_heirs, list_position(:dyad_former, target)), target) AS target
      FROM dyads
    )
    WHERE (source = :source AND target = :target)
       OR (:both_ways AND source = :target AND target = :source)))
  AND (:event_type IS NULL OR event_type = :event_type)
  AND (:sign IS NULL OR (quad <= 2) = (:sign = 'cooperation'))
  AND (:polarity IS NULL OR polarity = :polarity)
  AND (:certainty IS NULL OR certainty = :certainty)
  AND (:tense IS NULL OR tense = :tense)
  AND (:from IS NULL OR date_from >= :from)
  AND (:until IS NULL OR date_from < :until)
  AND (:document IS NULL OR document = :document)
  AND (:publisher IS NULL OR document IN (SELECT id FROM documents WHERE publisher = :publisher))
