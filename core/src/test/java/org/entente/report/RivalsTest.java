package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.report.learn.FeatureNames;
import org.junit.jupiter.api.Test;

/** What a pair is told of the other pairs of its sentence. */
class RivalsTest {
  private static final Span FRANCE = new Span(0, 6);
  private static final Span CHAD = new Span(13, 17);
  private static final Span MALI = new Span(30, 34);

  private static Rivals.Stand stand(Span source, Span target, String sides) {
    String[] side = sides.split(">");
    return new Rivals.Stand(source, target, 1, false, side[0], side[1]);
  }

  private static Set<String> features(Rivals rivals, int pair) {
    var names = new FeatureNames();
    rivals.addTo(names, pair);
    return names.sorted();
  }

  @Test
  void theLikelierDirectionIsAhead() {
    var rivals =
        new Rivals(
            List.of(stand(FRANCE, CHAD, "FRA>TCD"), stand(CHAD, FRANCE, "TCD>FRA")),
            new double[] {1.5, -2.5});
    assertThat(features(rivals, 0))
        .contains("rank:0", "turned-ahead:4", "turned-above:0", "look:1.5");
    assertThat(features(rivals, 1))
        .contains("rank:1", "turned-ahead:-4", "turned-above:1", "look:-2.5");
  }

  @Test
  void ofOnePairAloneNobodyIsARival() {
    var rivals = new Rivals(List.of(stand(FRANCE, CHAD, "FRA>TCD")), new double[] {0.2});
    assertThat(features(rivals, 0))
        .contains("turned:none", "same-source:none", "same-target:none", "same-predicate:none");
  }

  @Test
  void othersOfTheSameSourceTargetAndSidesAreToldApart() {
    var rivals =
        new Rivals(
            List.of(
                stand(FRANCE, CHAD, "FRA>TCD"),
                stand(FRANCE, MALI, "FRA>MLI"),
                stand(MALI, CHAD, "FRA>TCD")),
            new double[] {0, 2, -9});
    assertThat(features(rivals, 0))
        .contains(
            "same-source-ahead:-2",
            "same-source-above:1",
            "same-target-ahead:4",
            "same-sides:-6",
            "source-suffers:none",
            "target-acts:none");
  }
}
