package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;

class ExtractionScoreTest {
  private static final GoldReport AID = expected("IRN", "RUS", EventType.AID);

  @Test
  void anAnswerWithBothSidesAndTypeIsRight() {
    Score score = score(List.of(AID), answer("IRN", "RUS", EventType.AID));
    assertThat(score.all().f1()).isEqualTo(1);
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void theSamePairInTheOtherDirectionIsWrongAndMissed() {
    Score score = score(List.of(AID), answer("RUS", "IRN", EventType.AID));
    assertThat(score.all().precision()).isZero();
    assertThat(score.all().recall()).isZero();
    assertThat(score.errors()).extracting(Score.Fault::kind).containsExactly("wrong", "missed");
  }

  @Test
  void anotherTypeIsOneErrorAndARightPair() {
    Score score = score(List.of(AID), answer("IRN", "RUS", EventType.ASSAULT));
    assertThat(score.dyads().map(Score.Line::f1)).contains(1.0);
    assertThat(score.errors()).extracting(Score.Fault::kind).containsExactly("other type");
    assertThat(score.confused()).containsExactly(new Score.Confused("AID", "ASSAULT", 1));
  }

  @Test
  void reportsAlikeCountOnce() {
    Score score =
        score(
            List.of(AID),
            answer("IRN", "RUS", EventType.AID),
            answer("IRN", "RUS", EventType.AID),
            answer("IRN", "SYR", EventType.AID));
    assertThat(score.all().precision()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void anOptionalReportCountsNeitherWay() {
    var optional = new GoldReport(Set.of("IRN"), Set.of("RUS"), List.of(EventType.AID), true);
    assertThat(score(List.of(optional)).all().expected()).isZero();
    assertThat(score(List.of(optional), answer("IRN", "RUS", EventType.AID)).all().answered())
        .isZero();
  }

  @Test
  void anyTypeThatCanBeDefendedIsRight() {
    var either =
        new GoldReport(
            Set.of("IRN"), Set.of("*"), List.of(EventType.COERCE, EventType.SANCTION), false);
    Score score = score(List.of(either), answer("IRN", "RUS", EventType.SANCTION));
    assertThat(score.all().precision()).isEqualTo(1);
    assertThat(score.all().recall()).isEqualTo(1);
  }

  @Test
  void macroF1IsOverExpectedTypesOnly() {
    Score score =
        score(
            List.of(AID, expected("ISR", "SYR", EventType.ASSAULT)),
            answer("IRN", "RUS", EventType.AID),
            answer("EGY", "SDN", EventType.CONSULT));
    assertThat(score.macroF1()).isCloseTo(0.5, within(1e-9));
  }

  private static GoldReport expected(String source, String target, EventType type) {
    return new GoldReport(Set.of(source), Set.of(target), List.of(type), false);
  }

  private static Answer answer(String source, String target, EventType type) {
    return new Answer(type, Set.of(source), Set.of(target), source + " > " + target, "a/rule");
  }

  private static Score score(List<GoldReport> reports, Answer... answers) {
    var document = new GoldDocument(1, "g", "A text.", Optional.empty(), "", reports);
    return ExtractionScore.of(List.of(document), _ -> List.of(answers));
  }
}
