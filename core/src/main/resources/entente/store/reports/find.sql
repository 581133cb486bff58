SELECT number FROM reports WHERE id = :id ORDER BY number LIMIT 1;
