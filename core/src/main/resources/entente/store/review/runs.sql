SELECT *, count(*) OVER () AS total FROM runs ORDER BY id DESC LIMIT :limit OFFSET :offset;
