package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventPlace;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.report.Voice;

/** Puts reports together again from the tables. */
final class ReportReader {
  private static final Map<String, Voice.Kind> KINDS = new HashMap<>();

  static {
    for (Voice.Kind kind : Voice.Kind.values()) {
      KINDS.put(kind.words(), kind);
    }
  }

  private ReportReader() {}

  /** The reports of these numbers, in the order of {@code numbers}. */
  static List<StoredReport> read(DuckDBConnection connection, List<Long> numbers)
      throws SQLException {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Line> lines =
        Query.named("reports/rows")
            .withNumbers("numbers", numbers)
            .list(connection, row -> line(row));
    var ids = new LinkedHashSet<String>();
    var documents = new LinkedHashSet<String>();
    for (Line line : lines) {
      ids.add(line.id());
      documents.add(line.document().value());
    }
    var sources = new HashMap<String, List<Participant>>();
    var targets = new HashMap<String, List<Participant>>();
    Query.named("reports/participants")
        .withWords("reports", ids)
        .list(
            connection,
            row ->
                (row.text("role").equals("source") ? sources : targets)
                    .computeIfAbsent(row.text("report"), _ -> new ArrayList<>())
                    .add(participant(row)));
    var voices = new HashMap<String, List<Voice>>();
    Query.named("reports/voices")
        .withWords("reports", ids)
        .list(
            connection,
            row ->
                voices.computeIfAbsent(row.text("report"), _ -> new ArrayList<>()).add(voice(row)));
    var placings = new HashMap<String, Placing>();
    Query.named("reports/events")
        .withWords("reports", ids)
        .list(connection, row -> placings.put(row.text("report"), MemberReader.placing(row)));
    Map<DocumentId, Cited> cited = cited(connection, documents);
    var found = new HashMap<Long, StoredReport>();
    for (Line line : lines) {
      Cited document = cited.get(line.document());
      if (document == null) {
        throw new IllegalStateException("a report without its document: " + line.id());
      }
      Report report =
          line.completion()
              .complete(
                  sources.getOrDefault(line.id(), List.of()),
                  targets.getOrDefault(line.id(), List.of()),
                  voices.getOrDefault(line.id(), List.of()));
      found.put(
          line.number(),
          new StoredReport(
              report,
              document.head(),
              report.sentenceSpan().in(document.text()),
              Optional.ofNullable(placings.get(line.id()))));
    }
    var ordered = new ArrayList<StoredReport>();
    for (Long number : numbers) {
      StoredReport report = found.get(number);
      if (report != null) {
        ordered.add(report);
      }
    }
    return ordered;
  }

  private record Cited(DocumentHead head, String text) {}

  private static Map<DocumentId, Cited> cited(DuckDBConnection connection, Collection<String> ids)
      throws SQLException {
    var found = new HashMap<DocumentId, Cited>();
    Query.named("documents/by-id")
        .withWords("ids", ids)
        .list(
            connection,
            row -> {
              DocumentHead head = row.head();
              return found.put(head.id(), new Cited(head, row.text("text")));
            });
    return found;
  }

  /** A row of the table of reports, without what other tables hold. */
  private record Line(long number, String id, DocumentId document, Completion completion) {}

  /** Completes a report with what the other tables hold. */
  @FunctionalInterface
  private interface Completion {
    Report complete(List<Participant> sources, List<Participant> targets, List<Voice> voices);
  }

  private static Line line(Columns row) throws SQLException {
    String id = row.text("id");
    var document = new DocumentId(row.text("document"));
    int sentence = row.whole("sentence");
    var sentenceSpan = row.span("sentence_start", "sentence_end");
    var act =
        new Act(
            EventType.valueOf(row.text("event_type")),
            row.findText("mode"),
            row.texts("context"),
            row.text("cameo"),
            row.real("goldstein"));
    var trigger = row.span("trigger_start", "trigger_end");
    String triggerText = row.text("trigger_text");
    EventDate date = date(row);
    Optional<EventPlace> place = place(row);
    var polarity = value(Polarity.class, row.text("polarity"));
    var certainty = value(Certainty.class, row.text("certainty"));
    var tense = value(Tense.class, row.text("tense"));
    String rule = row.text("rule");
    String coder = row.text("coder");
    return new Line(
        row.number("number"),
        id,
        document,
        (sources, targets, voices) ->
            new Report(
                id,
                document,
                sentence,
                sentenceSpan,
                act,
                sources,
                targets,
                trigger,
                triggerText,
                date,
                place,
                polarity,
                certainty,
                tense,
                voices,
                rule,
                coder));
  }

  private static EventDate date(Columns row) throws SQLException {
    String precision = row.text("date_precision");
    return switch (precision) {
      case "unknown" -> new EventDate.Unknown();
      case "publication" -> new EventDate.Publication(row.day("date_from"));
      default ->
          new EventDate.Stated(
              row.day("date_from"),
              row.day("date_until"),
              value(EventDate.Precision.class, precision),
              row.span("date_start", "date_end"),
              row.text("date_text"));
    };
  }

  private static Optional<EventPlace> place(Columns row) throws SQLException {
    Optional<String> text = row.findText("place_text");
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EventPlace(
                row.span("place_start", "place_end"), text.get(), row.findActor("place_country")));
  }

  private static Participant participant(Columns row) throws SQLException {
    String text = row.text("text");
    String identity = row.text("identity");
    return new Participant(
        row.span("start", "end"),
        text,
        switch (identity) {
          case "known" -> new Identity.Known(new ActorId(row.text("actor")));
          case "ambiguous" ->
              new Identity.Ambiguous(row.texts("candidates").stream().map(ActorId::new).toList());
          case "unknown" -> new Identity.Unknown(text);
          default -> throw new IllegalStateException("no identity: " + identity);
        },
        row.findText("name"),
        row.findActor("country"),
        row.sectors(),
        row.findActor("principal"));
  }

  private static Voice voice(Columns row) throws SQLException {
    String kind = row.text("kind");
    return new Voice(
        row.span("start", "end"),
        row.text("text"),
        row.findActor("actor"),
        row.findActor("country"),
        row.sectors(),
        Optional.ofNullable(KINDS.get(kind))
            .orElseThrow(() -> new IllegalStateException("no kind of voice: " + kind)),
        row.span("cue_start", "cue_end"),
        row.text("cue"));
  }

  static <E extends Enum<E>> E value(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
