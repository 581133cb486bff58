package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.report.Certainty;
import org.entente.report.Voice;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static boolean[] counted(List<Integer> voices, Story... stories) {
    return Standing.counted(Arrays.stream(stories).map(Story::told).toList(), voices);
  }

  private static Story attack() {
    return Story.of(Story.ATTACK);
  }

  private static Story unnamed() {
    return attack().says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "ISR");
  }

  @Test
  void oneReportOfAnEventCounts() {
    assertThat(counted(List.of(1, 2), attack(), attack().by("The Post")))
        .containsExactly(true, false);
  }

  @Test
  void oneUnnamedVoiceIsTooFew() {
    assertThat(counted(List.of(1), unnamed())).containsExactly(false);
    assertThat(counted(List.of(1, 1), unnamed(), unnamed())).containsExactly(false, false);
    assertThat(Standing.countsAlone(unnamed().told().report())).isFalse();
  }

  @Test
  void twoIndependentUnnamedVoicesAreEnough() {
    assertThat(counted(List.of(1, 2), unnamed(), unnamed())).containsExactly(true, false);
  }

  @Test
  void oneNamedVoiceIsEnough() {
    Story named = attack().says(Voice.Kind.NAMED_PERSON, "Jane Doe", "");
    assertThat(counted(List.of(1), named)).containsExactly(true);
  }

  @Test
  void firmestReportStandsForThePair() {
    assertThat(counted(List.of(1, 2), unnamed(), attack())).containsExactly(false, true);
  }

  @Test
  void denialsAndHypothesesNeverCount() {
    assertThat(counted(List.of(1, 2), attack().denied(), attack().hypothetical()))
        .containsExactly(false, false);
  }

  @Test
  void whatNoFrameFoundNeverCounts() {
    assertThat(counted(List.of(1), attack().learned())).containsExactly(false);
    assertThat(counted(List.of(1, 2), attack().learned(), attack())).containsExactly(false, true);
    assertThat(counted(List.of(1, 2), unnamed().learned(), unnamed()))
        .as("nor does it lend its voice")
        .containsExactly(false, false);
    assertThat(Standing.countsAlone(attack().learned().told().report())).isFalse();
    assertThat(Standing.countsAlone(attack().told().report())).isTrue();
  }

  @Test
  void hearsayWithoutANameIsNoAuthorsVoice() {
    Story hearsay = attack().firmly(Certainty.REPORTED);
    assertThat(counted(List.of(1), hearsay)).containsExactly(false);
    assertThat(counted(List.of(1, 2), hearsay, attack().firmly(Certainty.REPORTED).by("The Post")))
        .containsExactly(true, false);
    assertThat(counted(List.of(1, 2), hearsay, attack())).containsExactly(false, true);
  }

  @Test
  void aPossibilityIsNotVouchedForByItsVoice() {
    Story named = attack().says(Voice.Kind.NAMED_PERSON, "Jane Doe", "").firmly(Certainty.POSSIBLE);
    assertThat(counted(List.of(1), named)).containsExactly(false);
    assertThat(Standing.countsAlone(attack().firmly(Certainty.POSSIBLE).told().report())).isFalse();
  }

  @Test
  void eachPairCounts() {
    assertThat(counted(List.of(1, 1), attack(), attack().to("SAU"))).containsExactly(true, true);
  }

  @Test
  void openSideAddsNothingToANamedOne() {
    assertThat(counted(List.of(1, 2), attack().to("~a harbour"), attack()))
        .containsExactly(false, true);
    assertThat(counted(List.of(1), attack().to(""))).containsExactly(true);
  }
}
