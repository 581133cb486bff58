package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.document.Span;
import org.entente.report.EventPlace;
import org.junit.jupiter.api.Test;

/** Which places, hours and counts cannot be of one act. */
class WhereTest {
  private static final Directory DIRECTORY = Directory.bundled();

  private static Where at(String words, String country, String... named) {
    return Where.of(
        Optional.of(
            new EventPlace(
                new Span(0, words.length()),
                words,
                Optional.of(country).filter(id -> !id.isEmpty()).map(ActorId::new))),
        List.of(named),
        DIRECTORY);
  }

  @Test
  void oneNameIsOnePlaceHoweverItLies() {
    assertThat(at("northern Aleppo", "SYR").fit(at("Aleppo", "SYR"))).isEqualTo(Where.SAME);
  }

  @Test
  void townsOfOneStateAreOthers() {
    assertThat(at("Aleppo", "SYR").contradicts(at("Homs", "SYR"))).isTrue();
    assertThat(at("Aleppo", "SYR").fit(at("Homs", "SYR"))).isEqualTo(Where.OTHER);
  }

  @Test
  void aStateLeavesOpenWhereInIt() {
    assertThat(at("Syria", "SYR").contradicts(at("Homs", "SYR"))).isFalse();
    assertThat(at("Syria", "SYR").contradicts(at("Beirut", "LBN"))).isTrue();
  }

  @Test
  void aPlaceThatTheOtherSentenceNamesBesideIsNoOther() {
    assertThat(at("Aleppo", "SYR").contradicts(at("Azaz", "SYR", "azaz", "aleppo"))).isFalse();
  }

  @Test
  void nothingIsNotAnother() {
    Where open = Where.of(Optional.empty(), List.of(), DIRECTORY);
    assertThat(open.contradicts(at("Homs", "SYR"))).isFalse();
    assertThat(open.fit(at("Homs", "SYR"))).isEqualTo(Where.OPEN);
  }

  @Test
  void partsOfADayThatTouchAreOneTime() {
    assertThat(Hours.contradict(Hours.of("Before dawn."), Hours.of("In the night."))).isFalse();
    assertThat(Hours.contradict(Hours.of("At noon."), Hours.of("Overnight."))).isTrue();
    assertThat(Hours.contradict(Hours.of("At noon."), Hours.of("On Sunday."))).isFalse();
  }

  @Test
  void numbersOfOneThingContradict() {
    assertThat(
            Numbers.contradict(
                Numbers.of("killed 12 soldiers"), Numbers.of("nineteen soldiers died")))
        .isTrue();
    assertThat(
            Numbers.contradict(
                Numbers.of("killed 12 soldiers"), Numbers.of("four tanks and 12 soldiers")))
        .isFalse();
  }
}
