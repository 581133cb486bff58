INSERT INTO grades VALUES (:number, :kind, :subject, :grade, :by, :at, :why);
