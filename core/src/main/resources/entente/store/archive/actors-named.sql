SELECT id FROM actors;
