package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Joining over the chronicle's pairs of dispatches, one report of each as a person coded it. The
 * weights were tuned on the odd rows; that alliances act for their members was learned from an even
 * one. A change that joins more raises the figures here; the dispatches missed are named, so that
 * nobody takes the floor for the ceiling.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinedPairsTest {
  private final ToldPairs chronicle = new ToldPairs();
  private final Map<String, String> eventOf = new HashMap<>();

  @BeforeAll
  void join() {
    for (Event event : chronicle.events()) {
      event.members().forEach(member -> eventOf.put(member.report(), event.id()));
    }
  }

  private boolean isJoined(ToldPairs.Pair pair) {
    return event(pair.first()).equals(event(pair.second()));
  }

  private String event(String dispatch) {
    return eventOf.getOrDefault(
        ToldPairs.require(chronicle.told, dispatch).report().id(), dispatch);
  }

  /** First dispatches of the pairs of one event that were left apart. */
  private List<String> missed(int remainder) {
    var missed = new ArrayList<String>();
    for (ToldPairs.Pair pair : chronicle.pairs) {
      if (pair.same() && pair.row() % 2 == remainder && !isJoined(pair)) {
        missed.add(pair.first().replaceFirst(".*/", "").replace(".txt", ""));
      }
    }
    return missed;
  }

  @Test
  void everyPairIsCoded() {
    assertThat(chronicle.pairs).hasSize(72);
    assertThat(chronicle.pairs.stream().filter(ToldPairs.Pair::same)).hasSize(36);
    assertThat(eventOf).hasSameSizeAs(chronicle.told);
  }

  @Test
  void nothingThatOnlyLooksAlikeIsJoined() {
    assertThat(chronicle.pairs).filteredOn(pair -> !pair.same()).noneMatch(this::isJoined);
  }

  @Test
  void noEventHoldsDispatchesOfTwoPairs() {
    assertThat(chronicle.events())
        .allSatisfy(event -> assertThat(event.members()).hasSizeBetween(1, 2));
  }

  @Test
  void seventeenOfEighteenOddRowsAreJoined() {
    assertThat(missed(1)).containsExactly("1987-08-01-mecca-clashes-tehran");
  }

  @Test
  void elevenOfEighteenEvenRowsAreJoined() {
    assertThat(missed(0))
        .containsExactly(
            "1953-08-20-tehran-mosaddeq-overthrown",
            "1968-03-22-karameh-amman",
            "1972-07-19-sadat-ends-soviet-mission",
            "1985-10-01-tunis-raid-tunis",
            "1988-07-03-iran-air-655-washington",
            "2010-05-31-flotilla-raid-jerusalem",
            "1999-05-08-nato-regrets-embassy-bombing");
  }
}
