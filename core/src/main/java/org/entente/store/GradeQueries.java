package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.document.DocumentId;
import org.entente.event.grade.Credibility;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.event.grade.Reliability;
import org.entente.report.Report;

/** Grades that people gave. Safe for several threads. */
public final class GradeQueries {
  static final String PUBLISHER = "publisher";
  static final String VOICE = "voice";
  static final String EVENT = "event";

  private final Store store;

  GradeQueries(Store store) {
    this.store = store;
  }

  /** Those of this moment, with what they were given on. */
  public Grades read(Directory directory) {
    return new Grades(directory, list(), this::reports);
  }

  private Collection<Report> reports(DocumentId document) {
    var reports = new ArrayList<Report>();
    new ReportQueries(store)
        .forEach(ReportFilter.EVERY.document(document), stored -> reports.add(stored.report()));
    return reports;
  }

  /** In the order of their numbers. */
  private List<Grade> list() {
    return store.list(Query.named("grades/list"), GradeQueries::grade);
  }

  private static Grade grade(Columns row) throws SQLException {
    long number = row.number("number");
    String subject = row.text("subject");
    Optional<String> grade = row.findText("grade");
    var made = EventQueries.made(row);
    return switch (row.text("kind")) {
      case EVENT ->
          new Grade.OfEvent(
              number,
              EventQueries.key(row),
              grade.map(digit -> Credibility.of(Integer.parseInt(digit))),
              made);
      case PUBLISHER ->
          new Grade.OfSource(
              number, new Grade.Source.Publisher(subject), grade.map(Reliability::valueOf), made);
      case VOICE ->
          new Grade.OfSource(
              number,
              new Grade.Source.Speaker(new ActorId(subject)),
              grade.map(Reliability::valueOf),
              made);
      default -> throw new IllegalStateException("no kind of grade: " + row.text("kind"));
    };
  }
}
