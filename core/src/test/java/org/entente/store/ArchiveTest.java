package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.document.Document;
import org.entente.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Document DOCUMENT =
      Fakes.document(
          "Grüße, 𝕏",
          "𝕏 near Sabha SAA HELPS SBB in 1991. Officials say SBB reportedly HITS rebels. SAA/SBB HITS"
              + " troops-of-SCC undated.",
          LocalDate.of(2001, 2, 3));

  private static final Migrations FIRST =
      new Migrations(List.of("0001-documents-and-reports", "0002-events"));

  @TempDir Path folder;

  @Test
  void whatWasWrittenComesBackEqual() {
    Entry.Article entry = Fakes.entry(DOCUMENT);
    try (Archive archive = Archive.open(folder)) {
      write(archive, entry);
      StoredDocument stored = archive.documents().find(DOCUMENT.id()).orElseThrow();
      assertThat(stored.document()).isEqualTo(DOCUMENT);
      assertThat(stored.coder()).isEqualTo(Fakes.CODER);
      assertThat(stored.sentences()).isEqualTo(entry.sentences());
      List<StoredReport> reports = all(archive);
      assertThat(reports).extracting(StoredReport::report).isEqualTo(entry.reports());
      assertThat(reports.get(1).document()).isEqualTo(DOCUMENT.head());
      assertThat(reports.get(1).sentence()).isEqualTo("Officials say SBB reportedly HITS rebels.");
      assertThat(archive.reports().find(entry.reports().get(2).id())).contains(reports.get(2));
      assertThat(archive.reports().find("r-none")).isEmpty();
    }
  }

  @Test
  void archiveStaysWhenClosedAndIsReadByManyAtOnce() {
    try (Archive archive = Archive.open(folder)) {
      write(archive, Fakes.entry(DOCUMENT));
    }
    try (Archive first = Archive.openReadOnly(folder);
        Archive second = Archive.openReadOnly(folder)) {
      assertThat(first.contains(DOCUMENT.id())).isTrue();
      assertThat(second.summary().reports()).isEqualTo(3);
      assertThat(first.isWritable()).isFalse();
    }
  }

  @Test
  void secondWriterInThisProgramIsToldSo() {
    try (Archive _ = Archive.open(folder)) {
      assertThatThrownBy(() -> Archive.open(folder))
          .isInstanceOf(ArchiveException.class)
          .hasMessage("The archive in %s is already open in this program.", folder);
      assertThatThrownBy(() -> Archive.openReadOnly(folder)).isInstanceOf(ArchiveException.class);
    }
    Archive.open(folder).close();
  }

  @Test
  void newerArchiveIsRefused() throws Exception {
    Archive.open(folder).close();
    try (var connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("archive.duckdb"));
        var statement = connection.createStatement()) {
      statement.execute("INSERT INTO schema_version VALUES (9999, 'from-the-future')");
    }
    for (var open :
        List.<Runnable>of(() -> Archive.open(folder), () -> Archive.openReadOnly(folder))) {
      assertThatThrownBy(open::run)
          .isInstanceOf(ArchiveException.class)
          .hasMessage(
              "The archive in %s was written by a newer version of Entente (format 9999, this one"
                  + " knows %d); update Entente to open it.",
              folder, Archive.FORMAT);
    }
  }

  @Test
  void failingMigrationLeavesTheFormatBeforeIt() {
    Archive.open(folder, FIRST).close();
    var broken =
        new Migrations(List.of("0001-documents-and-reports", "0002-events", "0003-broken"));
    assertThatThrownBy(() -> Archive.open(folder, broken))
        .isInstanceOf(IllegalStateException.class);
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.summary().documents()).isZero();
    }
  }

  @Test
  void olderArchiveIsBroughtUpToDate() throws Exception {
    try (Archive archive = Archive.open(folder)) {
      write(archive, Fakes.entry(DOCUMENT));
    }
    Migrations next = Migrations.BUNDLED.and("0003-notes");
    Archive.open(folder, next).close();
    try (var connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("archive.duckdb"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT note FROM notes")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("1 document");
    }
  }

  @Test
  void damagedFileIsOneSentence() throws IOException {
    Files.writeString(
        folder.resolve("archive.duckdb"), "not a database, but long enough ".repeat(500));
    assertThatThrownBy(() -> Archive.open(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessage(
            "The file archive.duckdb in %s is damaged or was not written by Entente.", folder);
  }

  @Test
  void folderOfOtherFilesIsNotTaken() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> Archive.open(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("holds other files and no archive");
    assertThat(folder.toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void fileInPlaceOfAFolderIsOneSentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Archive.open(file))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("is a file; an archive is a folder");
  }

  @Test
  void missingArchiveSaysHowToMakeOne() {
    assertThatThrownBy(() -> Archive.openReadOnly(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessage(
            "There is no archive in %s; make one with: entente read PATH --archive %s",
            folder, folder);
    assertThatThrownBy(() -> Archive.openReadOnly(folder.resolve("none")))
        .isInstanceOf(ArchiveException.class);
  }

  @Test
  void folderWithoutPermissionIsOneSentence() throws IOException {
    assumeFalse(
        "root".equals(System.getProperty("user.name")), "root may read and write everywhere");
    Archive.open(folder).close();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      for (var open :
          List.<Runnable>of(() -> Archive.open(folder), () -> Archive.openReadOnly(folder))) {
        assertThatThrownBy(open::run)
            .isInstanceOf(ArchiveException.class)
            .hasMessageContaining("no permission");
      }
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void documentGoesInWholeOrNotAtAll() {
    Entry.Article entry = Fakes.entry(DOCUMENT);
    Entry.Article other = Fakes.entry(Fakes.numbered(1, 5));
    try (Archive archive = Archive.open(folder);
        ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      writer.write(List.of(entry), Fakes.CODER, 1);
      // The second holds a document that is stored already: all of it goes, and the writer goes on.
      assertThatThrownBy(() -> writer.write(List.of(other, entry), Fakes.CODER, 1))
          .isInstanceOf(RuntimeException.class);
      assertThat(archive.contains(other.document().id())).isFalse();
      assertThat(archive.summary().sentences()).isEqualTo(3);
      assertThat(archive.summary().reports()).isEqualTo(3);
      writer.write(List.of(other), Fakes.CODER, 1);
      assertThat(archive.summary().documents()).isEqualTo(2);
      assertThat(archive.documents().lastNumber()).isEqualTo(2);
    }
  }

  @Test
  void problemsAreCountedExactlyAndKeptAsASample() {
    int many = Archive.PROBLEMS_PER_CODE + 5;
    var failures =
        IntStream.range(0, many)
            .<Entry>mapToObj(i -> new Entry.Failure(new Problem.Empty("file-" + i)))
            .toList();
    try (Archive archive = Archive.open(folder);
        ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      writer.write(failures, Fakes.CODER, 1);
      // Met again by a later run: the same problems.
      writer.write(failures, Fakes.CODER, 2);
      writer.write(
          List.of(new Entry.Failure(new Problem.BadDate("file-1", "soon"))), Fakes.CODER, 2);
      assertThat(archive.review().problemCounts())
          .containsExactly(
              new Summary.ProblemCount("empty", many), new Summary.ProblemCount("bad-date", 1));
      var page = archive.review().problems(Optional.of("empty"), new Slice(998, 10));
      assertThat(page.total()).isEqualTo(Archive.PROBLEMS_PER_CODE);
      assertThat(page.rows())
          .containsExactly(
              new ReviewQueries.ProblemRow("empty", "file-998", "holds no text", 1),
              new ReviewQueries.ProblemRow("empty", "file-999", "holds no text", 1));
      assertThat(archive.review().problems(Optional.empty(), Slice.first(0)).total())
          .isEqualTo(Archive.PROBLEMS_PER_CODE + 1);
    }
  }

  @Test
  void runsKeepTheirTimes() {
    Instant started = Instant.parse("2024-05-06T07:08:09Z");
    try (Archive archive = Archive.open(folder);
        ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      long first = writer.beginRun(started, "{}", "coder", "parser");
      long second = writer.beginRun(started.plusSeconds(60), "{\"a\":1}", "coder", "parser");
      var ended =
          new StoredRun(
              second,
              started.plusSeconds(60),
              Optional.of(started.plusSeconds(90)),
              "{\"a\":1}",
              "coder",
              "parser",
              1,
              2,
              3,
              4,
              5);
      writer.endRun(ended);
      var runs = archive.review().runs(Slice.first(10)).rows();
      assertThat(runs).extracting(StoredRun::id).containsExactly(second, first);
      assertThat(runs.get(0)).isEqualTo(ended);
      assertThat(runs.get(1).finished()).isEmpty();
      assertThat(archive.summary().lastRun()).contains(ended);
    }
  }

  static void write(Archive archive, Entry... entries) {
    try (ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      writer.write(List.of(entries), Fakes.CODER, 1);
    }
  }

  static List<StoredReport> all(Archive archive) {
    var reports = new ArrayList<StoredReport>();
    archive.reports().forEach(ReportFilter.EVERY, reports::add);
    return reports;
  }
}
