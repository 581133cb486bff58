INSERT OR IGNORE INTO problems VALUES (:mark, :number, :code, :origin, :message, :run);
