package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  @ParameterizedTest
  @MethodSource("cases")
  void saysOfTiesWhatIsWritten(GoldenCase one) {
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

  static Stream<GoldenCase> cases() throws IOException {
    return GoldenCase.in("ties.txt");
  }
}
