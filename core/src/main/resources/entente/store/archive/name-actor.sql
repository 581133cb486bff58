INSERT OR IGNORE INTO actors VALUES (:id, :name);
