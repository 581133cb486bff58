-- What no frame found enters no figure; org.entente.event.Standing says the same when reports are joined anew.
UPDATE event_reports SET counted = false
WHERE report IN (SELECT id FROM reports WHERE rule LIKE 'learned %');

CREATE OR REPLACE VIEW counted_reports AS
SELECT reports.id AS report
FROM reports
LEFT JOIN event_reports ON event_reports.report = reports.id
LEFT JOIN (
  SELECT report, bool_or(kind NOT LIKE 'unnamed %' AND kind <> 'crowd') AS named FROM voices GROUP BY report
) AS chains ON chains.report = reports.id
WHERE coalesce(
  event_reports.counted,
  rule NOT LIKE 'learned %' AND polarity = 'affirmed' AND tense <> 'hypothetical' AND certainty <> 'possible'
    AND coalesce(chains.named, certainty = 'stated'));
