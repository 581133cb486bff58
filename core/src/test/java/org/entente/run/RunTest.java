package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.actor.ActorId;
import org.entente.document.Document;
import org.entente.document.Problem;
import org.entente.document.Reading;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.parse.Parser;
import org.entente.report.Report;
import org.entente.report.ReportJson;
import org.entente.report.SentenceCoder;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;
import org.entente.store.Fakes;
import org.entente.store.ReportFilter;
import org.entente.store.ReviewQueries;
import org.entente.store.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  private static final Instant NOW = Instant.parse("2024-01-02T03:04:05Z");

  @TempDir Path folder;

  @Test
  void numberOfThreadsDoesNotChangeTheArchive() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    List<Reading> readings = mixed(new Random(seed));
    List<List<String>> exports = new ArrayList<>();
    List<RunSummary> summaries = new ArrayList<>();
    for (int threads : new int[] {1, 4}) {
      try (Archive archive = Archive.open(folder.resolve("threads-" + threads));
          PassageIndex index = PassageIndex.open(archive)) {
        summaries.add(
            run(new Fakes.FakeParser(), new Fakes.FakeCoder(), threads)
                .read(readings.iterator(), archive, index, Progress.SILENT));
        exports.add(export(archive));
      }
    }
    assertThat(exports.get(0)).as("seed %d", seed).isNotEmpty();
    assertThat(exports.get(1)).as("seed %d", seed).isEqualTo(exports.get(0));
    assertThat(summaries.get(1)).as("seed %d", seed).isEqualTo(summaries.get(0));
  }

  @Test
  void readingAgainStoresNothingTwice() throws Exception {
    List<Reading> readings = mixed(new Random(1));
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      RunSummary first = read(readings.subList(0, 40), archive, index);
      RunSummary second = read(readings, archive, index);
      RunSummary third = read(readings, archive, index);
      assertThat(first.documents() + second.documents()).isEqualTo(distinct(readings));
      assertThat(second.same()).isGreaterThanOrEqualTo(first.documents());
      assertThat(third.documents()).isZero();
      assertThat(third.run()).isEqualTo(3);
      assertThat(archive.summary().documents()).isEqualTo(distinct(readings));
      assertThat(archive.summary().lastRun().orElseThrow().finished()).contains(NOW);
      assertThat(archive.summary().lastRun().orElseThrow().same()).isEqualTo(third.same());
    }
  }

  @Test
  void summaryCounts() throws Exception {
    Document document =
        Fakes.document("One", "SAA HELPS SBB. Nothing here. SAA HITS SBB.", LocalDate.EPOCH);
    Document foreign = foreign(document);
    var states = new ArrayList<Progress.State>();
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      RunSummary summary =
          run(new Fakes.FakeParser(), new Fakes.FakeCoder(), 2)
              .read(
                  List.<Reading>of(
                          new Reading.Article(document),
                          new Reading.Failed(new Problem.Empty("nothing.txt")),
                          new Reading.Article(document),
                          new Reading.Article(foreign))
                      .iterator(),
                  archive,
                  index,
                  states::add);
      assertThat(summary)
          .isEqualTo(
              new RunSummary(
                  1,
                  2,
                  1,
                  1,
                  3,
                  2,
                  2,
                  new TreeMap<>(Map.of("empty", 1L, "other-language", 1L)),
                  Duration.ZERO));
      assertThat(states.getLast()).isEqualTo(new Progress.State(2, 1, 3, 2, 2, 2, "Un"));
      assertThat(archive.documents().find(foreign.id()).orElseThrow().sentences()).isEmpty();
      assertThat(index.search("rien", 0, 5).hits().getFirst().sentence()).isEmpty();
      assertThat(archive.actors().nameOf(new ActorId("SBB"))).isEqualTo("Named SBB");
    }
  }

  @Test
  void failingParserIsAListedProblem() throws Exception {
    var parser =
        new Fakes.FakeParser() {
          @Override
          public ParsedDocument parse(Document document, Gate gate) {
            if (document.title().equals("Document 00001")) {
              throw new IllegalArgumentException("no tree\nat all");
            }
            if (document.title().equals("Document 00002")) {
              throw new StackOverflowError();
            }
            return super.parse(document, gate);
          }
        };
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      RunSummary summary =
          run(parser, new Fakes.FakeCoder(), 2)
              .read(articles(4).iterator(), archive, index, Progress.SILENT);
      assertThat(summary.documents()).isEqualTo(4);
      assertThat(summary.problems()).isEqualTo(Map.of("not-parsed", 2L));
      assertThat(archive.review().problems(Optional.empty(), Slice.first(5)).rows())
          .containsExactly(
              new ReviewQueries.ProblemRow(
                  "not-parsed",
                  "fake/Document 00001",
                  "could not be parsed: IllegalArgumentException, no tree",
                  1),
              new ReviewQueries.ProblemRow(
                  "not-parsed",
                  "fake/Document 00002",
                  "could not be parsed: StackOverflowError",
                  1));
    }
  }

  @Test
  void bugInTheCoderEndsTheRunAndKeepsWhatIsStored() throws Exception {
    var coder =
        new Fakes.FakeCoder() {
          @Override
          public List<Report> code(ParsedDocument document) {
            if (document.document().title().equals("Document 00030")) {
              throw new IllegalStateException("a bug");
            }
            return super.code(document);
          }
        };
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      assertThatThrownBy(() ->
              run(new Fakes.FakeParser(), coder, 3)
                  .read(articles(60).iterator(), archive, index, Progress.SILENT))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a bug");
      assertThat(archive.summary().documents()).isLessThanOrEqualTo(30);
      assertThat(read(articles(60), archive, index).documents() + archive.summary().documents())
          .isGreaterThanOrEqualTo(60);
      assertThat(archive.summary().documents()).isEqualTo(60);
    }
  }

  @Test
  void bugInTheGateIsNotTakenForTheParsers() {
    var coder =
        new Fakes.FakeCoder() {
          @Override
          public Gate gate() {
            return _ -> {
              throw new IllegalStateException("a bug");
            };
          }
        };
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      assertThatThrownBy(() ->
              run(new Fakes.FakeParser(), coder, 1)
                  .read(articles(1).iterator(), archive, index, Progress.SILENT))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("the gate failed");
    }
  }

  @Test
  void failingReaderEndsTheRun() {
    Iterator<Reading> failing =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new IllegalStateException("a bug in reading");
          }

          @Override
          public Reading next() {
            throw new AssertionError();
          }
        };
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      assertThatThrownBy(() ->
              run(new Fakes.FakeParser(), new Fakes.FakeCoder(), 1)
                  .read(failing, archive, index, Progress.SILENT))
          .hasMessage("a bug in reading");
    }
  }

  @Test
  void pagesCanBeReadWhileARunWrites() throws Exception {
    var seen = new AtomicReference<List<Long>>(List.of());
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      run(new Fakes.FakeParser(), new Fakes.FakeCoder(), 2)
          .read(
              articles(100).iterator(),
              archive,
              index,
              state -> {
                var counts = new ArrayList<>(seen.get());
                counts.add(archive.summary().documents() - state.documents());
                seen.set(counts);
              });
    }
    assertThat(seen.get()).isNotEmpty().allMatch(difference -> difference == 0);
  }

  private RunSummary read(List<Reading> readings, Archive archive, PassageIndex index)
      throws InterruptedException {
    return run(new Fakes.FakeParser(), new Fakes.FakeCoder(), 2)
        .read(readings.iterator(), archive, index, Progress.SILENT);
  }

  private static Run run(Parser parser, SentenceCoder coder, int threads) {
    return new Run(
        parser,
        coder,
        actor -> Optional.of("Named " + actor),
        threads,
        "{}",
        InstantSource.fixed(NOW));
  }

  private static List<Reading> articles(int count) {
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < count; i++) {
      readings.add(new Reading.Article(Fakes.numbered(i, 5)));
    }
    return readings;
  }

  private static Document foreign(Document document) {
    return new Document(
        Document.idOf("Un", "Rien.", Optional.empty()),
        "Un",
        "Rien.",
        Optional.empty(),
        document.author(),
        Optional.empty(),
        document.url(),
        "fr",
        "fake/un");
  }

  /** Documents of any length, some twice, among problems. */
  private static List<Reading> mixed(Random random) {
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < 150; i++) {
      if (random.nextInt(10) == 0) {
        readings.add(new Reading.Failed(new Problem.Empty("file-" + i)));
      } else {
        readings.add(
            new Reading.Article(Fakes.numbered(random.nextInt(10) == 0 ? i / 2 : i, 1 + i % 37)));
      }
    }
    return readings;
  }

  private static long distinct(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Article.class::isInstance)
        .map(reading -> ((Reading.Article) reading).document().id())
        .distinct()
        .count();
  }

  /** Everything the archive says, but for the clock. */
  static List<String> export(Archive archive) {
    var lines = new ArrayList<String>();
    archive
        .reports()
        .forEach(
            ReportFilter.EVERY,
            stored ->
                lines.add(ReportJson.line(stored.report(), stored.document(), stored.sentence())));
    archive
        .documents()
        .after(0, Integer.MAX_VALUE)
        .forEach(numbered -> lines.add(numbered.toString()));
    archive
        .review()
        .problems(Optional.empty(), Slice.first(Integer.MAX_VALUE))
        .rows()
        .forEach(problem -> lines.add(problem.toString()));
    return lines;
  }
}
