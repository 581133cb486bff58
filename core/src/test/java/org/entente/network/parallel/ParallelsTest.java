package org.entente.network.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParallelsTest {
  private static final ParallelSettings SETTINGS = new ParallelSettings(1, 3, 3, 5, 199, 7);

  /** D² of Cronbach and Gleser (1953): the sum of squared differences, here 1 + 4 + 0. */
  @Test
  void distanceIsCronbachAndGlesersOverTheNumberOfOthers() {
    Comparison comparison =
        Comparison.find(profile(0, 1, 2, 3), profile(1, 2, 4, 3), 1, 3).orElseThrow();
    assertThat(comparison.distance() * 3).isCloseTo(5, within(1e-12));
  }

  @Test
  void whatIsLittleKnownWeighsLess() {
    SortedMap<String, Standing> sure = new TreeMap<>();
    sure.put("a", new Standing(0, 0));
    sure.put("b", new Standing(0, 0));
    SortedMap<String, Standing> unsure = new TreeMap<>();
    unsure.put("a", new Standing(1, 0));
    unsure.put("b", new Standing(3, 8));
    Comparison comparison =
        Comparison.find(new Profile("2", unsure), new Profile("1", sure), 1, 2).orElseThrow();
    assertThat(comparison.distance()).isCloseTo((1 + 9 / 9.0) / (1 + 1 / 9.0), within(1e-12));
  }

  @Test
  void theWindowThatCameBackIsFound() {
    List<Profile> profiles = wandering(new Random(3), 40, 12);
    profiles.set(39, near(profiles.get(11), new Random(4)));
    Parallels parallels = Parallels.of(profiles, SETTINGS);
    Parallel best = parallels.parallels().getFirst();
    assertThat(best.window()).isEqualTo("11");
    assertThat(best.likeness()).isGreaterThan(0.9).isBetween(best.low(), best.high());
    assertThat(best.p()).isLessThanOrEqualTo(2.0 / 40);
    assertThat(best.alike()).hasSize(5);
    Reversion reversion = parallels.reversion().orElseThrow();
    assertThat(reversion.reverts()).isTrue();
    assertThat(Integer.parseInt(reversion.from())).isBetween(8, 11);
    assertThat(reversion.older()).isLessThan(reversion.recent());
  }

  @Test
  void theDyadsThatMakeTheLikenessAreThoseThatDifferElsewhere() {
    var profiles = new ArrayList<Profile>();
    for (int window = 0; window < 20; window++) {
      boolean then = window == 4 || window == 19;
      profiles.add(profile(window, 2, -2, then ? 5 : 0, 0.1 * window));
    }
    Parallel best = Parallels.of(profiles, SETTINGS).parallels().getFirst();
    assertThat(best.window()).isEqualTo("4");
    assertThat(best.alike().getFirst().key()).isEqualTo("c");
    assertThat(best.apart()).singleElement().extracting(Parallel.Pair::key).isEqualTo("d");
  }

  @Test
  void neighboursOfAParallelAndRecentWindowsAreNotListed() {
    Parallels parallels = Parallels.of(wandering(new Random(5), 30, 8), SETTINGS);
    List<Integer> windows =
        parallels.parallels().stream().map(parallel -> Integer.valueOf(parallel.window())).toList();
    assertThat(windows).isNotEmpty().allMatch(window -> window < 29 - 3);
    for (int one : windows) {
      assertThat(windows).allMatch(other -> other == one || Math.abs(other - one) > 3);
    }
  }

  /**
   * Dyads that drift, and that move together, are no parallel: p is at most a tenth in about a
   * tenth of the records, and so for reversions.
   */
  @Test
  void driftAloneSeldomPassesForAParallel() {
    int parallels = 0;
    int reversions = 0;
    int records = 300;
    for (int seed = 0; seed < records; seed++) {
      Parallels found = Parallels.of(wandering(new Random(seed), 40, 12), SETTINGS.withMost(1));
      parallels += found.parallels().getFirst().p() <= 0.1 ? 1 : 0;
      reversions += found.reversion().orElseThrow().p() <= 0.1 ? 1 : 0;
    }
    assertThat(parallels / (double) records).isBetween(0.02, 0.15);
    assertThat(reversions / (double) records).isBetween(0.02, 0.15);
  }

  @Test
  void oneOddSessionIsNoReversion() {
    var profiles = new ArrayList<Profile>();
    for (int window = 0; window < 20; window++) {
      profiles.add(window == 18 ? profile(window, 9, 9, 9) : profile(window, window, 0, 0));
    }
    assertThat(Parallels.of(profiles, SETTINGS).reversion().orElseThrow().reverts()).isFalse();
  }

  @Test
  void aShortRecordTellsNothingOfReversion() {
    assertThat(Parallels.of(wandering(new Random(1), 9, 6), SETTINGS).reversion()).isEmpty();
  }

  @Test
  void windowsWithoutCommonOthersAreNotCompared() {
    SortedMap<String, Standing> others = new TreeMap<>();
    others.put("x", new Standing(1, 0));
    List<Profile> profiles = wandering(new Random(1), 12, 6);
    profiles.add(new Profile("12", others));
    assertThat(Parallels.of(profiles, SETTINGS).parallels()).isEmpty();
  }

  @Test
  void theSameRecordGivesTheSameAnswer() {
    List<Profile> profiles = wandering(new Random(9), 30, 8);
    assertThat(Parallels.of(profiles, SETTINGS)).isEqualTo(Parallels.of(profiles, SETTINGS));
  }

  /** Every dyad wanders by itself and with all others, and is drawn back toward 0. */
  private static List<Profile> wandering(Random random, int windows, int others) {
    var profiles = new ArrayList<Profile>();
    var values = new double[others];
    double own = 0;
    for (int window = -30; window < windows; window++) {
      own = 0.9 * own + 0.4 * random.nextGaussian();
      for (int i = 0; i < others; i++) {
        values[i] = 0.8 * values[i] + 0.5 * random.nextGaussian();
      }
      if (window >= 0) {
        var shown = new double[others];
        for (int i = 0; i < others; i++) {
          shown[i] = values[i] + (i % 2 == 0 ? own : -own);
        }
        profiles.add(profile(window, shown));
      }
    }
    return profiles;
  }

  private static Profile near(Profile profile, Random random) {
    SortedMap<String, Standing> standings = new TreeMap<>();
    profile
        .standings()
        .forEach((key, standing) ->
            standings.put(key, new Standing(standing.value() + 0.05 * random.nextGaussian(), 0)));
    return new Profile("39", standings);
  }

  private static Profile profile(int window, double... values) {
    SortedMap<String, Standing> standings = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      standings.put(String.valueOf((char) ('a' + i)), new Standing(values[i], 0));
    }
    return new Profile(String.valueOf(window), standings);
  }
}
