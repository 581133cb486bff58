INSERT INTO runs VALUES (:id, :started, NULL, :settings, :coder, :parser, 0, 0, 0, 0, 0);
