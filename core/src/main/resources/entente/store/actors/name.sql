SELECT name FROM actors WHERE id = :id;
