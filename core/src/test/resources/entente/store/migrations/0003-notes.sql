CREATE TABLE notes AS SELECT count(*) || ' document' AS note FROM documents;
