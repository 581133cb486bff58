package org.entente.report.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.report.Features;
import org.junit.jupiter.api.Test;

/** Features by key are those by name. */
class FeatureKeysTest {
  private static void tell(Features features) {
    features.add("word:", "send");
    features.add("gap:", 3);
    features.add("gap:", 300);
    features.add("gap:", -1);
    features.add("way:", "^nsubj", "!", "vobj");
    features.add("empty:", "");
  }

  @Test
  void aNameHasOneKeyHoweverItIsCut() {
    var keys = new FeatureKeys();
    tell(keys);
    var names = new FeatureNames();
    tell(names);
    assertThat(names.sorted())
        .containsExactly("empty:", "gap:-1", "gap:3", "gap:300", "way:^nsubj!vobj", "word:send");
    var table = new NameTable(names.sorted());
    assertThat(table.places(keys)).isEqualTo(table.places(FeatureKeys.of(names.sorted())));
    assertThat(table.places(keys)).hasSize(6);
  }

  @Test
  void theUnknownAreLeftOutAndTheRepeatedCountOnce() {
    var table = new NameTable(Set.of("b", "a", "c"));
    var known = table.places(FeatureKeys.of(List.of("c", "x", "a", "c")));
    assertThat(Arrays.stream(known).mapToObj(table::name)).containsExactly("a", "c");
  }

  @Test
  void theOrderOfFeaturesDoesNotShowInTheLastBit() {
    var random = new Random(1815);
    var weights = new HashMap<String, Double>();
    for (int i = 0; i < 300; i++) {
      weights.put("f" + i, random.nextInt(4000) / 1000.0 - 2);
    }
    var model = new PairModel(weights, 0.1);
    var names = new ArrayList<>(weights.keySet());
    Collections.sort(names);
    double sum = 0.1;
    for (String name : names) {
      sum += weights.getOrDefault(name, 0.0);
    }
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(names, random);
      assertThat(model.score(FeatureKeys.of(names))).isEqualTo(sum);
    }
  }
}
