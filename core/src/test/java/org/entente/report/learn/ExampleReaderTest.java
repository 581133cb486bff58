package org.entente.report.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {
  @Test
  void alternativesAreTakenSideBySide() {
    assertThat(ExampleReader.expand("[S Mali] {was|were} {a|b|c} here."))
        .containsExactly("[S Mali] was a here.", "[S Mali] were b here.", "[S Mali] was c here.");
  }

  @Test
  void aLineStandsForSixSentencesAtMost() {
    assertThat(ExampleReader.expand("{1|2|3|4|5|6|7|8}")).hasSize(6);
  }

  @Test
  void marksBecomeSpans() {
    Example example =
        ExampleReader.read("x", List.of("# a comment", "", "AID 071 | To [T Chad] [S Oslo] gave."))
            .getFirst();
    assertThat(example.type()).isEqualTo(EventType.AID);
    assertThat(example.cameo()).contains("071");
    assertThat(example.source().in(example.text())).isEqualTo("Oslo");
    assertThat(example.target().map(span -> span.in(example.text()))).contains("Chad");
    assertThat(example.origin()).isEqualTo("x:3");
  }

  @Test
  void faultyLinesAreNamed() {
    assertThatThrownBy(() -> ExampleReader.read("x", List.of("HELP - | [S Oslo] gave.")))
        .hasMessageContaining("x:1")
        .hasMessageContaining("HELP");
    assertThatThrownBy(() -> ExampleReader.read("x", List.of("AID - | Oslo gave.")))
        .hasMessageContaining("nobody is marked");
    assertThatThrownBy(() -> ExampleReader.read("x", List.of("[S Oslo] gave.")))
        .hasMessageContaining("TYPE CAMEO");
  }

  @Test
  void bundledExamplesCoverEveryType() {
    List<Example> examples = ExampleReader.bundled();
    for (EventType type : EventType.values()) {
      assertThat(examples.stream().filter(example -> example.type() == type).count())
          .as(type.name())
          .isGreaterThan(300);
    }
  }
}
