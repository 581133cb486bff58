package org.entente.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.DocumentHead;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;

/** The chronicle, its pairs of dispatches, and one report a dispatch as a person coded it. */
final class ToldPairs {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path CHRONICLE = SAMPLES.resolve("chronicle");

  /** Two dispatches; {@code row} counts from 1. */
  record Pair(int row, String first, String second, boolean same) {}

  final Directory directory = Directory.bundled();
  final Map<String, Article> articles = new LinkedHashMap<>();
  final Map<String, Told> told = new LinkedHashMap<>();
  final List<Pair> pairs = new ArrayList<>();

  ToldPairs() {
    try (Stream<Path> files = Files.walk(CHRONICLE)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file ->
              articles.put(
                  CHRONICLE.relativize(file).toString().replace('\\', '/'), article(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String[] cells : rows("pairs-told.tsv")) {
      told.put(cells[0], told(require(articles, cells[0]), cells));
    }
    for (String[] cells : rows("pairs.tsv")) {
      pairs.add(new Pair(pairs.size() + 1, cells[0], cells[1], cells[2].equals("yes")));
    }
  }

  static <T> T require(Map<String, T> all, String dispatch) {
    return Objects.requireNonNull(all.get(dispatch), dispatch);
  }

  private static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(SAMPLES.resolve(file), StandardCharsets.UTF_8).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Path file) {
    try {
      String[] parts = Files.readString(file).split("\n\n", 2);
      var head = new LinkedHashMap<String, String>();
      for (String line : parts[0].split("\n")) {
        int colon = line.indexOf(':');
        head.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
      Optional<LocalDate> published =
          Optional.ofNullable(head.get("published")).map(LocalDate::parse);
      String title = head.getOrDefault("title", "");
      String text = parts[1].strip();
      return new Article(
          new DocumentHead(
              Document.idOf(title, text, published),
              title,
              Optional.ofNullable(head.get("publisher")),
              Optional.ofNullable(head.get("author")),
              published,
              Optional.empty(),
              "en",
              file.toString()),
          text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Told told(Article article, String[] cells) {
    String text = article.text().replace('\n', ' ');
    int at = text.indexOf(cells[1]);
    if (at < 0) {
      throw new IllegalStateException(cells[0] + " does not say “" + cells[1] + "”");
    }
    var trigger = new Span(at, at + cells[1].length());
    int before = text.lastIndexOf(". ", at);
    int after = text.indexOf(". ", trigger.end());
    var sentence = new Span(before < 0 ? 0 : before + 2, after < 0 ? text.length() : after + 1);
    LocalDate published = article.head().published().orElseThrow();
    EventDate date =
        cells[6].isEmpty()
            ? new EventDate.Publication(published)
            : new EventDate.Stated(
                LocalDate.parse(cells[6]),
                LocalDate.parse(cells[6]).plusDays(1),
                EventDate.Precision.DAY,
                trigger,
                cells[1]);
    var report =
        new Report(
            "r-" + article.head().id().value().substring(2),
            article.head().id(),
            0,
            sentence,
            new Act(EventType.valueOf(cells[2]), Optional.empty(), List.of(), cells[3], 0),
            List.of(participant(cells[4], trigger)),
            cells[5].isEmpty() ? List.of() : List.of(participant(cells[5], trigger)),
            trigger,
            cells[1],
            date,
            Optional.empty(),
            cells[7].equals("denied") ? Polarity.DENIED : Polarity.AFFIRMED,
            Certainty.STATED,
            Tense.PAST,
            List.of(),
            "hand/coded",
            "a person");
    return new Told(report, article.head(), sentence.in(text));
  }

  private Participant participant(String cell, Span span) {
    if (cell.startsWith("~")) {
      return new Participant(
          span,
          cell.substring(1),
          new Identity.Unknown(cell.substring(1)),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    }
    var id = new ActorId(cell);
    var actor = directory.actor(id);
    return new Participant(
        span,
        actor.name(),
        new Identity.Known(id),
        Optional.of(actor.name()),
        actor.country(),
        List.of(),
        Optional.of(id));
  }

  /** The events of the hand-coded reports; every article of the chronicle weighs the words. */
  List<Event> events() {
    var joiner = new Joiner(directory);
    articles.values().forEach(joiner::add);
    return joiner.join(told.values(), List.of());
  }
}
