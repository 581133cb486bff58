package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.document.DocumentId;
import org.entente.event.Article;
import org.entente.event.Decision;
import org.entente.event.Event;
import org.entente.event.Member;
import org.entente.event.ReportKey;
import org.entente.report.EventType;

/** Events, the decisions over them, and what joining reads. Safe for several threads. */
public final class EventQueries {
  private static final int AT_ONCE = 500;

  private final Store store;

  EventQueries(Store store) {
    this.store = store;
  }

  /**
   * The event of this id; or the one that the report with the same digits is in now, so that an
   * address goes on leading to its event when an earlier report has been found.
   */
  public Optional<StoredEvent> find(String id) {
    return store.ask(connection -> {
      List<Head> found =
          Query.named("events/find")
              .with("id", id)
              .list(connection, row -> new Head(row.text("id"), row.whole("voices")));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Head head = found.getFirst();
      var members = new ArrayList<Member>();
      var numbers = new ArrayList<Long>();
      Query.named("events/members")
          .with("id", head.id())
          .list(
              connection,
              row -> {
                numbers.add(row.number("number"));
                return members.add(MemberReader.member(row));
              });
      return Optional.of(
          new StoredEvent(
              new Event(head.id(), members, head.voices()),
              ReportReader.read(connection, numbers)));
    });
  }

  private record Head(String id, int voices) {}

  /**
   * Ids of events by their first telling.
   *
   * @param fewestDocuments that must tell an event
   */
  public Page<String> page(int fewestDocuments, Slice slice) {
    return store.page(
        Query.named("events/page").with("fewest", fewestDocuments), slice, row -> row.text("id"));
  }

  /** How far joining has come. */
  public Joined joined() {
    return store.one(
        Query.named("events/joined"),
        row -> new Joined(row.number("events"), row.number("joined"), row.number("reports")));
  }

  /** Every document with reports, some held at a time. */
  public void forEachArticle(Consumer<Article> consumer) {
    long[] after = new long[1];
    List<Article> some;
    do {
      some =
          store.list(
              Query.named("events/articles").with("after", after[0]).with("limit", AT_ONCE),
              row -> {
                after[0] = row.number("number");
                return new Article(row.head(), row.text("text"));
              });
      some.forEach(consumer);
    } while (!some.isEmpty());
  }

  /** All decisions in the order in which they were made, undone ones too. */
  public List<StoredDecision> decisions() {
    return store.ask(connection -> {
      Map<Long, List<ReportKey>> keys = new HashMap<>();
      Query.named("events/decision-reports")
          .list(
              connection,
              row ->
                  keys.computeIfAbsent(row.number("decision"), _ -> new ArrayList<>())
                      .add(key(row)));
      return Query.named("events/decisions")
          .list(
              connection, row -> decision(row, keys.getOrDefault(row.number("number"), List.of())));
    });
  }

  static ReportKey key(Columns row) throws SQLException {
    return new ReportKey(
        row.text("report"),
        new DocumentId(row.text("document")),
        row.span("sentence_start", "sentence_end"),
        EventType.valueOf(row.text("event_type")),
        row.whole("source_start"),
        row.whole("target_start"));
  }

  static Decision.Made made(Columns row) throws SQLException {
    return new Decision.Made(
        row.text("made_by"), row.findInstant("made_at").orElseThrow(), row.text("why"));
  }

  private static StoredDecision decision(Columns row, List<ReportKey> reports) throws SQLException {
    Decision.Made made = made(row);
    Optional<String> by = row.findText("undone_by");
    Optional<Decision.Made> undone =
        by.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Decision.Made(
                    by.get(), row.findInstant("undone_at").orElseThrow(), row.text("undone_why")));
    var kind = ReportReader.value(Decision.Kind.class, row.text("kind"));
    return new StoredDecision(new Decision(row.number("number"), kind, reports, made), undone);
  }

  /**
   * How far joining has come.
   *
   * @param joined reports in an event
   * @param reports in the archive
   */
  public record Joined(long events, long joined, long reports) {
    /** Whether there are reports that no event has. */
    public boolean isBehind() {
      return joined < reports;
    }
  }
}
