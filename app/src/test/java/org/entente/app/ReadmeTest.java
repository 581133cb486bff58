package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.corenlp.CoreNlpParser;
import org.entente.report.Coder;
import org.entente.report.EventType;
import org.entente.report.Report;
import org.junit.jupiter.api.Test;

/** The Java of the README compiles, runs, and does what it says. */
class ReadmeTest {
  @Test
  void javaRuns() {
    // README begins
    Coder coder = Coder.with(new CoreNlpParser());
    List<Report> reports =
        coder.code("Iran supplied drones to Russia, officials said.", LocalDate.of(2022, 10, 18));
    for (Report report : reports) {
      System.out.println(report.act().type() + " " + report.rule() + " " + report.attribution());
    }
    // README ends
    assertThat(reports).hasSize(1);
    assertThat(reports.getFirst().act().type()).isEqualTo(EventType.AID);
    assertThat(reports.getFirst().attribution()).hasSize(1);
  }

  @Test
  void javaIsTheSameHere() throws IOException {
    String readme = between(read("../README.md"), "```java\n", "```");
    String here =
        between(
            read("src/test/java/org/entente/app/ReadmeTest.java"),
            "// README " + "begins\n",
            "// README " + "ends");
    assertThat(words(readme)).isEqualTo(words(here));
  }

  private static String read(String path) throws IOException {
    return Files.readString(Path.of(path));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  /** Lines may be broken elsewhere. */
  private static String words(String java) {
    return java.replaceAll("\\s+", "");
  }
}
