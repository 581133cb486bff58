package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.document.Document;
import org.entente.document.Reading;
import org.entente.report.Report;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;
import org.entente.store.ArchiveException;
import org.entente.store.DocumentQueries;
import org.entente.store.Entry;
import org.entente.store.Fakes;
import org.entente.store.ReportFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second program that writes: refused a second time, and killed at random moments. */
class KilledRunTest {
  private static final int DOCUMENTS = 400;
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  @Test
  void killedRunLeavesWholeDocumentsAndGoesOn() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    Path killed = folder.resolve("killed");
    int before = 0;
    for (int round = 0; round < ROUNDS; round++) {
      killAfter(killed, random.nextInt(600));
      try (Archive archive = Archive.open(killed);
          PassageIndex index = PassageIndex.open(archive)) {
        int held = assertWhole(archive, index, seed);
        assertThat(held).as("seed %d", seed).isGreaterThanOrEqualTo(before);
        before = held;
      }
    }
    assertThat(finish(killed)).as("seed %d", seed).isEqualTo(finish(folder.resolve("unharmed")));
  }

  @Test
  void secondWriterIsToldWhoWrites() throws Exception {
    Path shared = folder.resolve("shared");
    Process writer = start(shared);
    try {
      awaitFirstDocument(writer);
      for (var open :
          List.<Runnable>of(() -> Archive.open(shared), () -> Archive.openReadOnly(shared))) {
        assertThatThrownBy(open::run)
            .isInstanceOf(ArchiveException.class)
            .hasMessage(
                "The archive in %s is being written by process %d; wait until it has ended, or stop it.",
                shared, writer.pid());
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    Archive.open(shared).close();
  }

  /** What is there is whole, and the beginning of the input. Returns how many documents. */
  private static int assertWhole(Archive archive, PassageIndex index, long seed) {
    List<DocumentQueries.Numbered> held = archive.documents().after(0, DOCUMENTS + 1);
    var reports = new ArrayList<Report>();
    var expected = new ArrayList<Report>();
    archive.reports().forEach(ReportFilter.EVERY, stored -> reports.add(stored.report()));
    for (int i = 0; i < held.size(); i++) {
      Entry.Article entry = Fakes.entry(document(i));
      assertThat(held.get(i).document().document()).as("seed %d", seed).isEqualTo(entry.document());
      assertThat(held.get(i).document().sentences())
          .as("seed %d", seed)
          .hasSameSizeAs(entry.sentences());
      expected.addAll(entry.reports());
    }
    assertThat(reports).as("seed %d", seed).isEqualTo(expected);
    assertThat(index.search("document", 0, 1).total()).as("seed %d", seed).isEqualTo(held.size());
    return held.size();
  }

  private static List<String> finish(Path path) throws InterruptedException {
    try (Archive archive = Archive.open(path);
        PassageIndex index = PassageIndex.open(archive)) {
      Writer.run(archive, index, Progress.SILENT);
      assertThat(index.search("document", 0, 1).total()).isEqualTo(DOCUMENTS);
      return RunTest.export(archive);
    }
  }

  private void killAfter(Path path, int millis) throws IOException, InterruptedException {
    Process writer = start(path);
    awaitFirstDocument(writer);
    Thread.sleep(millis);
    writer.destroyForcibly().waitFor();
  }

  private static void awaitFirstDocument(Process writer) throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
    assertThat(lines.readLine()).isEqualTo("writing");
  }

  private Process start(Path path) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            // DuckDB unpacks its library there, and a killed program does not clean up.
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            path.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Document document(int number) {
    return Fakes.numbered(number, 1 + number % 40);
  }

  /** The program that is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws InterruptedException {
      boolean[] told = new boolean[1];
      try (Archive archive = Archive.open(Path.of(arguments[0]));
          PassageIndex index = PassageIndex.open(archive)) {
        run(
            archive,
            index,
            _ -> {
              if (!told[0]) {
                System.out.println("writing");
                System.out.flush();
                told[0] = true;
              }
              // Long enough for the kill to come before the end.
              pause();
            });
      }
    }

    static void run(Archive archive, PassageIndex index, Progress progress)
        throws InterruptedException {
      Iterator<Reading> readings =
          IntStream.range(0, DOCUMENTS)
              .<Reading>mapToObj(number -> new Reading.Article(document(number)))
              .iterator();
      new Run(
              new Fakes.FakeParser(),
              new Fakes.FakeCoder(),
              _ -> Optional.empty(),
              2,
              "{}",
              InstantSource.system())
          .read(readings, archive, index, progress);
    }

    private static void pause() {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
