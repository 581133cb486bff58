-- Every grade, those that a later one has replaced too.
SELECT grades.*, grade_reports.* EXCLUDE (grade)
FROM grades
LEFT JOIN grade_reports ON grade_reports.grade = grades.number
ORDER BY number;
