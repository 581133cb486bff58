package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.store.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's mistake ends with one line that says what to do, and exit 2. */
class MistakesTest {
  @TempDir private Path folder = Path.of("");

  static Iterable<String> verbs() {
    return Entente.line().getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void helpShowsExamples(String verb) {
    Terminal terminal = Terminal.run(verb, "--help");
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("Examples:", "  entente " + verb);
    assertThat(terminal.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void eachVerbTellsTheVersion(String verb) {
    Terminal terminal = Terminal.run(verb, "--version");
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).startsWith(Version.CODER);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void wrongFlagsAreOneLine(String verb) {
    isOneLine(Terminal.run(verb, "--no-such-flag"), "“entente " + verb + " --help”");
  }

  @Test
  void unknownFlagIsNamed() {
    isOneLine(Terminal.run("code", "article.txt", "--no-such-flag"), "--no-such-flag");
    isOneLine(Terminal.run("explain", "Iran met Iraq.", "--at", "2012-05-01"), "--at");
  }

  @Test
  void noVerbShowsThemAll() {
    Terminal terminal = Terminal.run();
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains(verbs());
  }

  @Test
  void choicesAreNamed() {
    isOneLine(Terminal.run("stance", "--by", "week"), "--by is day, month or year, not “week”");
    isOneLine(
        Terminal.run("parallels", "--actor", "USA", "--by", "acts"),
        "--by is agreement or ideal-points, not “acts”");
    isOneLine(Terminal.run("ties", "--format", "xml"), "--format is csv or json, not “xml”");
    isOneLine(Terminal.run("outlook", "--unit", "day"), "--unit is week, month or year");
  }

  @Test
  void unknownVerbIsOneLine() {
    isOneLine(Terminal.run("raed"), "raed");
  }

  @Test
  void missingPathIsOneLine() {
    String missing = folder.resolve("missing").toString();
    isOneLine(Terminal.run("code", missing), missing);
    isOneLine(Terminal.run("read", missing, "--archive", archive().toString()), missing);
    isOneLine(Terminal.run("classify", missing), missing);
    isOneLine(Terminal.run("actor", "--tsv", missing), missing);
    isOneLine(Terminal.run("score", missing), missing);
    isOneLine(Terminal.run("compare", missing, missing), missing);
    assertThat(archive()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "many"})
  void threadsMustBeANumberAboveZero(String threads) throws IOException {
    isOneLine(
        Terminal.run(
            "read", article().toString(), "--archive", archive().toString(), "--threads", threads),
        "--threads");
  }

  @Test
  void fieldsHaveKnownNames() throws IOException {
    isOneLine(
        Terminal.run(
            "read",
            article().toString(),
            "--archive",
            archive().toString(),
            "--field",
            "body=text"),
        "body");
  }

  @Test
  void dayMustBeADay() {
    isOneLine(Terminal.run("explain", "--on", "May", "Iran met Iraq."), "May");
  }

  @Test
  void nothingToExplainIsOneLine() {
    isOneLine(Terminal.run("explain", " "), "no sentence");
    isOneLine(Terminal.run("actor"), "no words");
  }

  @Test
  void tableWithoutColumnsIsOneLine() throws IOException {
    Path table =
        Files.writeString(folder.resolve("pairs.tsv"), "number\ttext\n1\tIran met Iraq.\n");
    isOneLine(Terminal.run("classify", table.toString()), "marked_sentence");
    isOneLine(Terminal.run("actor", "--tsv", table.toString()), "id and name");
  }

  @Test
  void serveWantsAnArchive() throws IOException {
    String missing = archive().toString();
    isOneLine(Terminal.run("serve", "--archive", missing), "entente read");
    isOneLine(Terminal.run("serve"), "--archive");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    isOneLine(Terminal.run("serve", "--archive", empty.toString()), "entente read");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void archiveOverOtherFilesIsRefused() throws IOException {
    Path article = article();
    isOneLine(
        Terminal.run("read", article.toString(), "--archive", folder.toString()), "other files");
    isOneLine(
        Terminal.run("read", article.toString(), "--archive", article.toString()), "is a file");
  }

  @Test
  void portMustBeAPort() {
    Archive.open(archive()).close();
    isOneLine(Terminal.run("serve", "--archive", archive().toString(), "--port", "70000"), "70000");
  }

  @Test
  void newerArchiveIsRefused() throws IOException, SQLException {
    Archive.open(archive()).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + archive().resolve("archive.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO schema_version VALUES (9999, '9999-of-tomorrow')");
    }
    isOneLine(Terminal.run("serve", "--archive", archive().toString()), "newer version");
    isOneLine(
        Terminal.run("read", article().toString(), "--archive", archive().toString()),
        "newer version");
  }

  @Test
  void secondWriterIsToldSo() throws IOException {
    Path article = article();
    try (Archive first = Archive.open(archive())) {
      assertThat(first.isWritable()).isTrue();
      isOneLine(
          Terminal.run("read", article.toString(), "--archive", archive().toString()),
          archive().toString());
      isOneLine(Terminal.run("serve", "--archive", archive().toString()), archive().toString());
    }
  }

  private Path archive() {
    return folder.resolve("archive");
  }

  private Path article() throws IOException {
    return Files.writeString(folder.resolve("article.txt"), "Iran met Iraq.\n");
  }

  private static void isOneLine(Terminal terminal, String words) {
    assertThat(terminal.exit()).as(terminal.err()).isEqualTo(2);
    assertThat(terminal.errLines()).hasSize(1);
    assertThat(terminal.err()).startsWith("entente: ").contains(words);
    assertThat(terminal.out()).isEmpty();
  }
}
