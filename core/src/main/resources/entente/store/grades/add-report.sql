INSERT INTO grade_reports
VALUES (:grade, :report, :document, :sentence_start, :sentence_end, :event_type, :source_start, :target_start);
