package org.entente.report.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;

class ActModelTest {
  private static ActTrainer.Case of(EventType type, String... features) {
    return new ActTrainer.Case(type, new Seen(new TreeSet<>(Set.of(features)), new float[2]), 1);
  }

  private static final List<ActTrainer.Case> CASES =
      List.of(
          of(EventType.AID, "word:grain", "verb:send"),
          of(EventType.AID, "word:tent", "verb:send"),
          of(EventType.ASSAULT, "word:grain", "verb:burn"),
          of(EventType.ASSAULT, "word:tent", "verb:burn"));

  private final ActModel model = new ActTrainer(30, 0.2, 0, 1).fit(CASES);

  @Test
  void learnsWhatDecides() {
    ActModel.Answer answer =
        model.answer(new Glimpse(FeatureKeys.of(Set.of("verb:send", "word:new")), new float[2]));
    assertThat(answer.type()).isEqualTo(EventType.AID);
    assertThat(answer.confidence()).isGreaterThan(0.5);
    assertThat(answer.reasons()).containsExactly("verb:send");
  }

  @Test
  void probabilitiesAddUpToOne() {
    double sum = 0;
    for (double each : model.probabilities(CASES.getFirst().seen().glimpse())) {
      sum += each;
    }
    assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void rareFeaturesAreLeftOut() {
    assertThat(new ActTrainer(1, 0.2, 0, 3).fit(CASES).size()).isZero();
  }

  @Test
  void theFileHoldsTheModel() throws IOException {
    var first = new ByteArrayOutputStream();
    model.write(first);
    ActModel read = ActModelFile.read(new ByteArrayInputStream(first.toByteArray()));
    var second = new ByteArrayOutputStream();
    read.write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    assertThat(read.answer(CASES.getLast().seen().glimpse()).type()).isEqualTo(EventType.ASSAULT);
  }
}
