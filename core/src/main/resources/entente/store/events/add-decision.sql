INSERT INTO join_decisions VALUES (:number, :kind, :by, :at, :why);
