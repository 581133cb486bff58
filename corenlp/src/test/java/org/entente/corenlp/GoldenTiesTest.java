package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Directory;
import org.entente.document.Document;
import org.entente.network.tie.Signal;
import org.entente.network.tie.Signals;
import org.entente.network.tie.TieRules;
import org.entente.report.Coder;
import org.entente.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden sentences: what they say of ties, from the parse to the rules. */
class GoldenTiesTest {
  private static final Coder CODER = Coder.with(SharedParser.PARSER);
  private static final Signals SIGNALS =
      new Signals(TieRules.bundled(), Signals.bodies(Directory.bundled()), Map.of());

  record Case(String text, List<String> expected, String why) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysOfTiesWhatIsWritten(Case one) {
    Document document = Coder.document(one.text(), Optional.empty());
    List<String> found =
        reports(document).stream()
            .flatMap(report -> SIGNALS.of(report, one.text()).stream())
            .filter(signal -> signal.weight() == Signal.Weight.PLAIN)
            .map(GoldenTiesTest::line)
            .distinct()
            .sorted()
            .toList();
    assertThat(found).as(one.why()).isEqualTo(one.expected());
  }

  private static List<Report> reports(Document document) {
    return CODER.code(document);
  }

  private static String line(Signal signal) {
    return "%s: %s > %s %s"
        .formatted(
            signal.kind().name(),
            signal.first(),
            signal.second(),
            signal.effect().name().toLowerCase(Locale.ROOT));
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = GoldenTiesTest.class.getResourceAsStream("/golden/ties.txt")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var cases = new ArrayList<Case>();
      for (String block : file.split("\n\\s*\n")) {
        List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          cases.add(
              new Case(
                  lines.getFirst(),
                  lines.stream()
                      .filter(line -> line.startsWith("= ") && !line.equals("= none"))
                      .map(line -> line.substring(2).strip())
                      .toList(),
                  lines.getLast().substring(2)));
        }
      }
      return cases.stream();
    }
  }
}
