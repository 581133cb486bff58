INSERT INTO undone_decisions VALUES (:decision, :by, :at, :why);
