package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.report.Coder;
import org.entente.report.voice.Attribution;
import org.entente.report.voice.AttributionFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden texts: whose words they tell, and texts that tell nobody's. */
class GoldenAttributionsTest {
  private static final CoreNlpParser PARSER = SharedParser.PARSER;
  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest
  @MethodSource("cases")
  void attributesAsWritten(GoldenCase one) {
    String text = one.text().replace("¶", "\n\n");
    List<String> found =
        FINDER.find(PARSER.parse(Coder.document(text, Optional.empty()), Gate.OPEN)).stream()
            .map(attribution -> line(attribution, text))
            .toList();
    assertThat(found).as(one.why()).isEqualTo(one.expected());
  }

  static Stream<GoldenCase> cases() throws IOException {
    return GoldenCase.in("attribution.txt");
  }

  private static String line(Attribution attribution, String text) {
    return (words(attribution.source(), text)
            + " | "
            + words(attribution.cue(), text)
            + " | "
            + words(attribution.content(), text))
        .strip();
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
