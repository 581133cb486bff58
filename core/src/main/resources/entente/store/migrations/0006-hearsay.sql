-- A report in no event counts as if it were one by itself, and then only when somebody vouches for it: the author, or a
-- named voice, and not for what is merely possible. org.entente.event.Standing says the same of reports in events.
CREATE OR REPLACE VIEW counted_reports AS
SELECT reports.id AS report
FROM reports
LEFT JOIN event_reports ON event_reports.report = reports.id
LEFT JOIN (
  SELECT report, bool_or(kind NOT LIKE 'unnamed %' AND kind <> 'crowd') AS named FROM voices GROUP BY report
) AS chains ON chains.report = reports.id
WHERE coalesce(
  event_reports.counted,
  polarity = 'affirmed' AND tense <> 'hypothetical' AND certainty <> 'possible'
    AND coalesce(chains.named, certainty = 'stated'));
