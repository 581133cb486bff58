package org.entente.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.event.Decision;
import org.entente.event.Event;
import org.entente.event.Likeness;
import org.entente.event.Member;
import org.entente.event.Reason;
import org.entente.event.ReportKey;

/** Writes events as a whole, and decisions one by one. Used by one thread. */
public final class EventWriter implements AutoCloseable {
  private final Store store;
  private final DuckDBConnection connection;

  private EventWriter(Store store, DuckDBConnection connection) {
    this.store = store;
    this.connection = connection;
  }

  static EventWriter open(Store store) {
    try {
      return new EventWriter(store, store.root().duplicate());
    } catch (SQLException e) {
      throw Failures.of(e, store.folder());
    }
  }

  /** Puts these in the place of all events, in one transaction. */
  public void replace(List<Event> events) {
    inTransaction(() -> {
      Query.named("events/forget").update(connection);
      Query.named("events/forget-events").update(connection);
      try (DuckDBAppender rows = connection.createAppender("events");
          DuckDBAppender members = connection.createAppender("event_reports")) {
        long number = 0;
        for (Event event : events) {
          rows.beginRow().append(++number).append(event.id()).append(event.voices()).endRow();
          for (int i = 0; i < event.members().size(); i++) {
            add(members, event.id(), i, event.members().get(i));
          }
        }
      }
    });
  }

  private static void add(DuckDBAppender rows, String event, int ordinal, Member member)
      throws SQLException {
    rows.beginRow().append(event).append(ordinal).append(member.report()).append(member.voice());
    Tables.text(rows, member.copyOf());
    rows.append(member.counted());
    switch (member.reason()) {
      case Reason.First _ -> blank(rows.append(MemberReader.FIRST), 9);
      case Reason.SameWords(String report) ->
          blank(rows.append(MemberReader.SAME_WORDS).append(report), 8);
      case Reason.Decided(long decision) ->
          blank(rows.append(MemberReader.DECIDED).appendNull().append(decision), 7);
      case Reason.Alike(String report, Likeness likeness) ->
          rows.append(MemberReader.ALIKE)
              .append(report)
              .appendNull()
              .append(likeness.act())
              .append(likeness.parties())
              .append(likeness.dates())
              .append(likeness.place())
              .append(likeness.words())
              .append(likeness.context())
              .append(likeness.total());
    }
    rows.endRow();
  }

  private static void blank(DuckDBAppender rows, int columns) throws SQLException {
    for (int i = 0; i < columns; i++) {
      rows.appendNull();
    }
  }

  /**
   * Keeps a decision; events change with the next joining.
   *
   * @return its number
   */
  public long decide(Decision.Kind kind, List<ReportKey> reports, Decision.Made made) {
    long[] number = new long[1];
    inTransaction(() -> {
      number[0] =
          Query.named("archive/last-numbers").one(connection, row -> row.number("decisions")) + 1;
      with(Query.named("events/add-decision"), made)
          .with("number", number[0])
          .with("kind", Tables.word(kind))
          .update(connection);
      for (int i = 0; i < reports.size(); i++) {
        ReportKey key = reports.get(i);
        with(Query.named("events/add-decision-report"), key)
            .with("decision", number[0])
            .with("ordinal", i)
            .update(connection);
      }
    });
    return number[0];
  }

  /** Keeps that a decision is no longer in force; it stays listed. */
  public void undo(long decision, Decision.Made made) {
    inTransaction(() ->
        with(Query.named("events/undo-decision"), made)
            .with("decision", decision)
            .update(connection));
  }

  static Query with(Query query, Decision.Made made) {
    return query.with("by", made.by()).with("at", utc(made.at())).with("why", made.why());
  }

  static Query with(Query query, ReportKey key) {
    return query
        .with("report", key.report())
        .with("document", key.document().value())
        .with("sentence_start", key.sentence().start())
        .with("sentence_end", key.sentence().end())
        .with("event_type", key.type().name())
        .with("source_start", key.source())
        .with("target_start", key.target());
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private void inTransaction(Transaction.Work work) {
    Transaction.run(connection, store.folder(), work);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.of(e, store.folder());
    }
  }
}
