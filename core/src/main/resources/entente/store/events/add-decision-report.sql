INSERT INTO join_decision_reports
VALUES (:decision, :ordinal, :report, :document, :sentence_start, :sentence_end, :event_type, :source_start, :target_start);
