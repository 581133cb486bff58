package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Directory;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.ReadOptions;
import org.entente.document.Reading;
import org.entente.event.Article;
import org.entente.event.Event;
import org.entente.event.Joiner;
import org.entente.event.Told;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.report.Coder;
import org.entente.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Joining over the chronicle's pairs of dispatches with the program's own reports (decision 0110).
 * {@code JoinedPairsTest} holds the same for reports written by hand. The dispatches of the pairs
 * alone are coded; the words of all others weigh the words.
 */
class OwnPairsTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  private record Pair(String first, String second, boolean same) {}

  private static final List<Pair> PAIRS = new ArrayList<>();

  /** The events in which each dispatch has a report. */
  private static final Map<String, Set<String>> EVENTS = new HashMap<>();

  @BeforeAll
  static void join() throws IOException {
    var paired = new HashSet<String>();
    for (String line : Files.readAllLines(SAMPLES.resolve("pairs.tsv")).stream().skip(1).toList()) {
      String[] cells = line.split("\t");
      PAIRS.add(new Pair(cells[0], cells[1], cells[2].equals("yes")));
      paired.addAll(List.of(cells[0], cells[1]));
    }
    var joiner = new Joiner(Directory.bundled());
    var told = new ArrayList<Told>();
    var dispatchOf = new HashMap<String, String>();
    Coder coder = Coder.with(SharedParser.PARSER);
    String chronicle = SAMPLES.resolve("chronicle").toString();
    try (var readings =
        new DocumentReader(ReadOptions.standard(Clock.systemUTC()))
            .read(List.of(chronicle), System.in)) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Article(Document document)) {
          joiner.add(new Article(document.head(), document.text()));
          Path origin = Path.of(document.origin());
          int names = origin.getNameCount();
          String dispatch = origin.getName(names - 2) + "/" + origin.getName(names - 1);
          if (paired.contains(dispatch)) {
            for (Told one : told(coder, document)) {
              told.add(one);
              dispatchOf.put(one.report().id(), dispatch);
            }
          }
        }
      }
    }
    for (Event event : joiner.join(told, List.of())) {
      event
          .members()
          .forEach(member ->
              EVENTS
                  .computeIfAbsent(
                      dispatchOf.getOrDefault(member.report(), ""), _ -> new HashSet<>())
                  .add(event.id()));
    }
  }

  private static List<Told> told(Coder coder, Document document) {
    ParsedDocument parsed = SharedParser.PARSER.parse(document, coder.eventCoder().gate());
    var sentences = new HashMap<Integer, String>();
    for (ParsedSentence sentence : parsed.sentences()) {
      sentences.put(sentence.index(), sentence.text());
    }
    var told = new ArrayList<Told>();
    for (Report report : coder.code(parsed)) {
      told.add(new Told(report, document.head(), sentences.getOrDefault(report.sentence(), "")));
    }
    return told;
  }

  private static boolean isJoined(Pair pair) {
    var shared = new HashSet<>(EVENTS.getOrDefault(pair.first(), Set.of()));
    shared.retainAll(EVENTS.getOrDefault(pair.second(), Set.of()));
    return !shared.isEmpty();
  }

  private static List<String> joined(boolean same) {
    return PAIRS.stream()
        .filter(pair -> pair.same() == same && isJoined(pair))
        .map(Pair::first)
        .toList();
  }

  @Test
  void mostPairsThatTellOneEventAreJoined() {
    assertThat(joined(true)).hasSizeGreaterThanOrEqualTo(22);
  }

  @Test
  void whatOnlyLooksAlikeStaysApart() {
    // rightly: the other dispatch, of 1965, recalls the break of 1956
    assertThat(joined(false))
        .containsExactly("1956/1956-11-02-egypt-breaks-with-britain-france.txt");
  }
}
