-- Every decision, undone ones too.
SELECT
  join_decisions.*,
  undone_decisions.made_by AS undone_by, undone_decisions.made_at AS undone_at, undone_decisions.why AS undone_why
FROM join_decisions
LEFT JOIN undone_decisions ON undone_decisions.decision = join_decisions.number
ORDER BY number;
