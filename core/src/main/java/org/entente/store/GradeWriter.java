package org.entente.store;

import java.sql.SQLException;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.event.Decision;
import org.entente.event.ReportKey;
import org.entente.event.grade.Credibility;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Reliability;

/** Keeps grades, each in one transaction. Used by one thread. */
public final class GradeWriter {
  private final Store store;

  GradeWriter(Store store) {
    this.store = store;
  }

  /**
   * @param reliability empty to take earlier grades back
   * @return the grade's number
   */
  public long grade(Grade.Source source, Optional<Reliability> reliability, Decision.Made made) {
    Query add = Query.named("grades/add").with("grade", reliability.map(Enum::name));
    switch (source) {
      case Grade.Source.Publisher(String name) ->
          add.with("kind", GradeQueries.PUBLISHER).with("subject", name);
      case Grade.Source.Speaker(var actor) ->
          add.with("kind", GradeQueries.VOICE).with("subject", actor.value());
    }
    return add(add, made, Optional.empty());
  }

  /**
   * @param report one of the event
   * @param credibility empty to take earlier grades back
   * @return the grade's number
   */
  public long grade(ReportKey report, Optional<Credibility> credibility, Decision.Made made) {
    Query add =
        Query.named("grades/add")
            .with("kind", GradeQueries.EVENT)
            .with("subject", report.report())
            .with("grade", credibility.map(each -> String.valueOf(each.digit())));
    return add(add, made, Optional.of(report));
  }

  private long add(Query add, Decision.Made made, Optional<ReportKey> report) {
    long[] number = new long[1];
    try (DuckDBConnection connection = store.root().duplicate()) {
      Transaction.run(
          connection,
          store.folder(),
          () -> {
            number[0] =
                Query.named("grades/last-number").one(connection, row -> row.number("number")) + 1;
            EventWriter.with(add, made).with("number", number[0]).update(connection);
            if (report.isPresent()) {
              EventWriter.with(Query.named("grades/add-report"), report.get())
                  .with("grade", number[0])
                  .update(connection);
            }
          });
    } catch (SQLException e) {
      throw Failures.of(e, store.folder());
    }
    return number[0];
  }
}
