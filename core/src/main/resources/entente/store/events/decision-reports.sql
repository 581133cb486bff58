SELECT * FROM join_decision_reports ORDER BY decision, ordinal;
