SELECT EXISTS (SELECT 1 FROM documents WHERE id = :id) AS holds;
