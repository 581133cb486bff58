package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What {@code --help} prints: one width, and examples that can be copied. */
class HelpTest {
  static Stream<String> verbs() {
    return Entente.line().getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void helpHasAnExampleAndOneWidth(String name) {
    CommandLine verb = Objects.requireNonNull(Entente.line().getSubcommands().get(name));
    List<String> lines = verb.getUsageMessage().lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(79));
    assertThat(lines).anyMatch(line -> line.startsWith("  entente " + name));
    // as it was filled, and not broken a second time
    assertThat(lines).containsSubsequence(verb.getCommandSpec().usageMessage().footer());
  }

  @Test
  void examplesAreBrokenBetweenArguments() {
    String why = "--why \"" + "a word ".repeat(8) + "\"";
    assertThat(HelpFooter.filled("  entente merge r-0000 r-0001 --archive ~/news " + why))
        .containsExactly(
            "  entente merge r-0000 r-0001 --archive ~/news --why \\", "      " + why.substring(6));
    assertThat(HelpFooter.filled("  entente demo")).containsExactly("  entente demo");
  }

  @Test
  void runningLinesAreFilled() {
    assertThat(
            HelpFooter.filled(
                "", "word ".repeat(15).strip(), "more words.", "", "Examples:", "  a"))
        .containsExactly("", "word ".repeat(15).strip(), "more words.", "", "Examples:", "  a");
    assertThat(HelpFooter.filled("one", "two")).containsExactly("one two");
  }
}
