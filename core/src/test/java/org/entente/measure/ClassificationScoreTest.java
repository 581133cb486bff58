package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.entente.measure.ClassificationScore.Row;
import org.junit.jupiter.api.Test;

class ClassificationScoreTest {
  @Test
  void aRowWithoutAnswerIsWrong() {
    Score score = ClassificationScore.of(List.of(row("AID", "AID"), row("AID", "")));
    assertThat(score.all().recall()).isEqualTo(0.5);
    assertThat(score.all().precision()).isEqualTo(1);
    assertThat(score.errors()).extracting(Score.Fault::kind).containsExactly("missed");
  }

  @Test
  void yieldFoldsConcedeAndRetreat() {
    Score score = ClassificationScore.of(List.of(row("YIELD", "RETREAT"), row("YIELD", "CONCEDE")));
    assertThat(score.macroF1()).isEqualTo(1);
  }

  @Test
  void withoutYieldTheTwoStayApart() {
    Score score = ClassificationScore.of(List.of(row("CONCEDE", "RETREAT")));
    assertThat(score.macroF1()).isZero();
    assertThat(score.quadMacroF1()).isZero();
  }

  @Test
  void anotherTypeOfTheSameQuadIsRightByQuad() {
    Score score = ClassificationScore.of(List.of(row("ACCUSE", "REJECT"), row("ACCUSE", "ACCUSE")));
    assertThat(score.quadMacroF1()).isCloseTo(1, within(1e-9));
    assertThat(score.confused()).containsExactly(new Score.Confused("ACCUSE", "REJECT", 1));
  }

  private static Row row(String type, String answer) {
    return new Row(
        "1", type, Optional.of(answer).filter(a -> !a.isEmpty()), "a/rule", "A sentence.");
  }
}
