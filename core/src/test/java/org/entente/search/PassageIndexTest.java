package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.store.Archive;
import org.entente.store.ArchiveWriter;
import org.entente.store.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIndexTest {
  private static final Document TALKS =
      Fakes.document(
          "Talks resume",
          "Erdoğan's envoy was negotiating a state of war. The 𝕏 envoys negotiated in vain.\n\n"
              + "Sanctions were lifted by the state. Nobody thanked him.",
          LocalDate.of(2001, 2, 3));
  private static final Document OTHER =
      Fakes.document("Other", "War was never a state of mind.", LocalDate.of(2002, 2, 3));

  @TempDir Path folder;

  @Test
  void findsFormsOfAWordAndMarksThem() {
    try (Archive archive = archive(TALKS, OTHER);
        PassageIndex index = PassageIndex.open(archive)) {
      Hits hits = index.search("negotiate", 0, 10);
      assertThat(hits.total()).isEqualTo(2);
      assertThat(hits.hits())
          .extracting(hit -> hit.marks().stream().map(span -> span.in(hit.text())).toList())
          .containsExactlyInAnyOrder(List.of("negotiating"), List.of("negotiated"));
      Hits.Hit second =
          hits.hits().stream()
              .filter(hit -> hit.sentence().orElseThrow() == 1)
              .findFirst()
              .orElseThrow();
      assertThat(second.document()).isEqualTo(TALKS.id());
      assertThat(second.span().in(TALKS.text())).isEqualTo(second.text());
      assertThat(second.title()).isEqualTo("Talks resume");
      assertThat(second.publisher()).contains("The Paper");
      assertThat(second.published()).contains(LocalDate.of(2001, 2, 3));
    }
  }

  @Test
  void phraseIsOneMark() {
    try (Archive archive = archive(TALKS, OTHER);
        PassageIndex index = PassageIndex.open(archive)) {
      Hits hits = index.search("“state of war”", 0, 10);
      assertThat(hits.total()).isEqualTo(1);
      assertThat(hits.hits().getFirst().marks())
          .extracting(span -> span.in(hits.hits().getFirst().text()))
          .containsExactly("state of war");
      assertThat(index.search("state war", 0, 10).total()).isEqualTo(2);
    }
  }

  @Test
  void accentsPrefixesAlternativesAndExclusions() {
    try (Archive archive = archive(TALKS, OTHER);
        PassageIndex index = PassageIndex.open(archive)) {
      assertThat(index.search("erdogan", 0, 10).total()).isEqualTo(1);
      assertThat(index.search("ERDOĞAN", 0, 10).total()).isEqualTo(1);
      assertThat(index.search("negotiat*", 0, 10).total()).isEqualTo(2);
      assertThat(index.search("sanctions|mind", 0, 10).total()).isEqualTo(2);
      assertThat(index.search("state -war", 0, 10).total()).isEqualTo(1);
      assertThat(index.search("envoy mind", 0, 10).total()).isZero();
    }
  }

  @Test
  void titleFindsItsDocumentOnce() {
    try (Archive archive = archive(TALKS, OTHER);
        PassageIndex index = PassageIndex.open(archive)) {
      Hits hits = index.search("talks resume", 0, 10);
      assertThat(hits.total()).isEqualTo(1);
      assertThat(hits.hits().getFirst().marks()).isEmpty();
    }
  }

  @Test
  void pagesAreSlicesOfOneOrder() {
    Document[] many = new Document[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = Fakes.numbered(i, 7);
    }
    try (Archive archive = archive(many);
        PassageIndex index = PassageIndex.open(archive)) {
      Hits all = index.search("helps", 0, 1_000);
      assertThat(all.total()).isEqualTo(all.hits().size()).isGreaterThan(20);
      assertThat(index.search("helps", 5, 10).hits()).isEqualTo(all.hits().subList(5, 15));
      assertThat(index.search("helps", 5_000, 10).hits()).isEmpty();
      assertThat(index.search("helps", 0, 0)).isEqualTo(new Hits(List.of(), all.total()));
    }
  }

  @Test
  void neverThrowsForWords() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    String signs = "\"+-|*()~[]{}:^\\/&!?. aN𝕏\u0000“”";
    try (Archive archive = archive(TALKS);
        PassageIndex index = PassageIndex.open(archive)) {
      for (int i = 0; i < 300; i++) {
        var words = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
          words.append(signs.charAt(random.nextInt(signs.length())));
        }
        assertThatCode(() -> index.search(words.toString(), 0, 5))
            .as("seed %d, “%s”", seed, words)
            .doesNotThrowAnyException();
      }
      assertThat(index.search("", 0, 5).total()).isZero();
      assertThat(index.search("the", 0, 5).total()).isZero();
      assertThatCode(() -> index.search("a b1 ".repeat(100_000), 0, 5)).doesNotThrowAnyException();
      assertThatCode(() -> index.search("(".repeat(100_000), 0, 5)).doesNotThrowAnyException();
    }
  }

  @Test
  void indexIsMadeAgainFromTheArchive() throws IOException {
    archive(TALKS, OTHER).close();
    assertFindsBoth();
    // Lost.
    delete(folder.resolve("search"));
    assertFindsBoth();
    // Damaged.
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertFindsBoth();
    // Ahead of its archive, as when an older copy of the database was put back.
    delete(folder.resolve("archive.duckdb"));
    try (Archive archive = archive(OTHER);
        PassageIndex index = PassageIndex.open(archive)) {
      assertThat(index.search("negotiate", 0, 1).total()).isZero();
      assertThat(index.search("mind", 0, 1).total()).isEqualTo(1);
    }
  }

  @Test
  void readerBringsALateIndexUpToTheArchive() {
    try (Archive archive = archive(TALKS);
        PassageIndex _ = PassageIndex.open(archive);
        ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      writer.write(List.of(Fakes.entry(OTHER)), Fakes.CODER, 1);
    }
    assertFindsBoth();
  }

  @Test
  void catchingUpMakesNewDocumentsFindable() {
    try (Archive archive = archive(TALKS);
        PassageIndex index = PassageIndex.open(archive);
        ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      writer.write(List.of(Fakes.entry(OTHER)), Fakes.CODER, 1);
      assertThat(index.search("mind", 0, 1).total()).isZero();
      index.catchUp();
      assertThat(index.search("mind", 0, 1).total()).isEqualTo(1);
      assertThat(index.search("mind", 0, 1).hits().getFirst().marks())
          .containsExactly(new Span(25, 29));
    }
  }

  private void assertFindsBoth() {
    try (Archive archive = Archive.openReadOnly(folder);
        PassageIndex index = PassageIndex.open(archive)) {
      assertThat(index.search("state", 0, 1).total()).isEqualTo(3);
    }
  }

  private Archive archive(Document... documents) {
    Archive archive = Archive.open(folder);
    try (ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      for (Document document : documents) {
        writer.write(List.of(Fakes.entry(document)), Fakes.CODER, 1);
      }
    }
    return archive;
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
