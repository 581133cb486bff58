package org.entente.report.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;

/** What is learned of pairs, and the texts that teach it. */
class PairModelTest {
  private static List<PairTrainer.Case> cases(double weightOfUntold) {
    var cases = new ArrayList<PairTrainer.Case>();
    for (int i = 0; i < 30; i++) {
      cases.add(new PairTrainer.Case(true, Set.of("hits", "always"), 1));
      cases.add(new PairTrainer.Case(false, Set.of("sings", "always"), weightOfUntold));
    }
    return cases;
  }

  @Test
  void tellsWhatItWasTaughtAndNothingOfTheUnknown() {
    PairModel model = new PairTrainer(1, 1).fit(cases(1));
    assertThat(model.probability(FeatureKeys.of(Set.of("hits", "always")))).isGreaterThan(0.8);
    assertThat(model.probability(FeatureKeys.of(Set.of("sings", "always")))).isLessThan(0.2);
    assertThat(model.probability(FeatureKeys.of(Set.of("unheard of")))).isCloseTo(0.5, within(0.1));
    assertThat(model.reasons(FeatureKeys.of(Set.of("hits", "always", "sings")), _ -> true, 1))
        .containsExactly("hits");
  }

  @Test
  void lightCasesMoveItLess() {
    double heavy =
        new PairTrainer(1, 1).fit(cases(1)).probability(FeatureKeys.of(Set.of("sings", "always")));
    double light =
        new PairTrainer(1, 1)
            .fit(cases(0.1))
            .probability(FeatureKeys.of(Set.of("sings", "always")));
    assertThat(light).isGreaterThan(heavy);
  }

  @Test
  void sameCasesGiveTheSameBytesAndReadBack() throws IOException {
    var one = new ByteArrayOutputStream();
    var other = new ByteArrayOutputStream();
    PairModel model = new PairTrainer(1, 1).fit(cases(1));
    model.write(one);
    new PairTrainer(1, 1).fit(cases(1)).write(other);
    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    PairModel read = PairModel.read(new ByteArrayInputStream(one.toByteArray()));
    assertThat(read.probability(FeatureKeys.of(Set.of("hits"))))
        .isCloseTo(model.probability(FeatureKeys.of(Set.of("hits"))), within(0.001));
  }

  @Test
  void placesCorrectTheAnswerOfTheOtherModel() {
    var cases = new ArrayList<PairActTrainer.Case>();
    var odds = new double[EventType.values().length];
    odds[ActModel.column(EventType.AID)] = 0.7;
    odds[ActModel.column(EventType.ASSAULT)] = 0.3;
    for (int i = 0; i < 30; i++) {
      cases.add(new PairActTrainer.Case(EventType.ASSAULT, Set.of("behind against"), odds));
    }
    double[] placed =
        new PairActTrainer(1, 1)
            .fit(cases)
            .probabilities(Glimpse.of(FeatureKeys.of(Set.of("behind against"))));
    assertThat(placed[ActModel.column(EventType.ASSAULT)] * 0.3)
        .isGreaterThan(placed[ActModel.column(EventType.AID)] * 0.7);
  }

  @Test
  void readsTextsWithTheirReports() {
    List<CodedText> texts =
        CodedTextReader.read(
            "here",
            List.of(
                "# remark",
                "2019-03-04 | Kenya expelled two Somali diplomats.",
                "= KEN SANCTION SOM | expelled",
                "? KEN ACCUSE SOM | expelled",
                "2020-01-01 | It rained."));
    assertThat(texts).extracting(CodedText::text).contains("It rained.");
    assertThat(texts.getFirst().told())
        .extracting(CodedText.Told::optional)
        .containsExactly(false, true);
    assertThatThrownBy(() -> CodedTextReader.read("here", List.of("= KEN HUG SOM | x")))
        .hasMessageContaining("here:1");
    assertThatThrownBy(() -> CodedTextReader.read("here", List.of("no day | x")))
        .hasMessageContaining("here:1");
  }

  @Test
  void halfOfTheBundledTextsTellSomething() {
    List<CodedText> texts = CodedTextReader.bundled();
    long telling =
        texts.stream()
            .filter(text -> text.told().stream().anyMatch(told -> !told.optional()))
            .count();
    assertThat(texts).hasSizeGreaterThan(5000);
    assertThat(telling).isBetween(texts.size() * 4L / 10, texts.size() * 6L / 10);
    assertThat(PairModel.first().size()).isGreaterThan(5_000);
    assertThat(PairModel.second().size()).isGreaterThan(PairModel.first().size());
  }
}
