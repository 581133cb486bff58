INSERT INTO vote_fits VALUES (:above, :iterations, :settled, :coder);
