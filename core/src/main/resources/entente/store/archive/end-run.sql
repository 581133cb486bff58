UPDATE runs
SET finished = :finished, documents = :documents, same = :same, sentences = :sentences, reports = :reports,
  problems = :problems
WHERE id = :id;
