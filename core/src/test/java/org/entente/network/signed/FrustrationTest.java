package org.entente.network.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationTest {
  private static final double SECONDS = 60;

  @Test
  void powersOf1907FallIntoTwoBlocs() {
    Frustration frustration = Frustration.of(Networks.powersOf1907(), 2, SECONDS);
    assertThat(frustration.index()).isZero();
    assertThat(frustration.proven()).isTrue();
    // Austria, Britain, France, Germany, Italy, Russia.
    assertThat(frustration.bloc()).containsExactly(0, 1, 1, 0, 0, 1);
  }

  /** Zaslavsky 2012, table 4.1: three edges make Petersen's graph bipartite. */
  @Test
  void negativePetersenNeedsThreeEdges() {
    Frustration frustration = Frustration.of(Networks.negativePetersen(), 2, SECONDS);
    assertThat(frustration.index()).isEqualTo(3);
    assertThat(frustration.proven()).isTrue();
  }

  /**
   * Petersdorf 1966: no signed complete graph is more frustrated than that of foes, with
   * ⌊(n−1)²/4⌋.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 8, 11})
  void mutualFoes(int size) {
    Frustration frustration = Frustration.of(Networks.allFoes(size), 2, SECONDS);
    assertThat(frustration.index()).isEqualTo((size - 1) * (size - 1) / 4);
    assertThat(frustration.proven()).isTrue();
  }

  /** Davis 1967: with a bloc for each, foes are at odds with nothing. */
  @Test
  void asManyBlocsAsFoesAreEnough() {
    assertThat(Frustration.of(Networks.allFoes(6), 6, SECONDS).index()).isZero();
    assertThat(Frustration.of(Networks.allFoes(6), 5, SECONDS).index()).isEqualTo(1);
    assertThat(Frustration.of(Networks.allFoes(6), 3, SECONDS).index()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"2, 0.5", "2, 0.25", "3, 0.5", "3, 0.8", "4, 0.6"})
  void equalsTheBestOfAllDivisions(int blocs, double negative) {
    for (int seed = 0; seed < 25; seed++) {
      SignedNetwork network = Networks.random(8, 0.3 + 0.02 * seed, negative, seed);
      Frustration frustration = Frustration.of(network, blocs, SECONDS);
      assertThat(frustration.index()).as("seed %d", seed).isEqualTo(bruteForce(network, blocs));
      assertThat(frustration.proven()).as("seed %d", seed).isTrue();
      assertThat(frustration.bloc()).allMatch(k -> k >= 0 && k < blocs);
    }
  }

  @Test
  void switchingAnActorKeepsIt() {
    for (int seed = 0; seed < 10; seed++) {
      SignedNetwork network = Networks.random(20, 0.3, 0.4, seed);
      int index = Frustration.of(network, 2, SECONDS).index();
      for (int actor = 0; actor < 20; actor += 3) {
        assertThat(Frustration.of(network.switched(actor), 2, SECONDS).index())
            .as("seed %d, actor %d", seed, actor)
            .isEqualTo(index);
      }
    }
  }

  @Test
  void moreBlocsNeverFrustrateMore() {
    SignedNetwork network = Networks.random(25, 0.25, 0.5, 7);
    int[] index =
        IntStream.rangeClosed(2, 5).map(k -> Frustration.of(network, k, SECONDS).index()).toArray();
    assertThat(index).isSortedAccordingTo((x, y) -> Integer.compare(y, x));
  }

  @Test
  void sameBlocsInEveryRun() {
    SignedNetwork network = Networks.random(24, 0.25, 0.4, 3);
    List<Integer> first = Frustration.of(network, 2, SECONDS).bloc();
    assertThat(Frustration.of(network, 2, SECONDS).bloc()).isEqualTo(first);
  }

  @Test
  void partsAndBridgesAreJoined() {
    SignedNetwork network = Networks.of("A+B B-C A+C C-D D+E E+F D-F G-H I+J");
    Frustration frustration = Frustration.of(network, 2, SECONDS);
    assertThat(frustration.index()).isEqualTo(2);
    assertThat(frustration.edges()).hasSize(2);
  }

  /** Far deeper than a thread's stack would bear. */
  @Test
  void longChainIsNoDanger() {
    int size = 20_000;
    SignedNetwork chain =
        Networks.network(
            size,
            IntStream.range(1, size)
                .mapToObj(b -> new SignedEdge(b - 1, b, b % 3 == 0 ? -1 : 1))
                .toList());
    assertThat(Frustration.of(chain, 2, SECONDS).index()).isZero();
  }

  @Test
  void whatTimeDoesNotAllowIsNotCalledProven() {
    SignedNetwork network = Networks.random(120, 0.2, 0.5, 5);
    Frustration frustration = Frustration.of(network, 2, 1e-9);
    assertThat(frustration.proven()).isFalse();
    assertThat(frustration.lowerBound()).isBetween(1, frustration.index() - 1);
  }

  private static int bruteForce(SignedNetwork network, int blocs) {
    int least = Integer.MAX_VALUE;
    int all = (int) Math.pow(blocs, network.size() - 1);
    for (int code = 0; code < all; code++) {
      int[] bloc = new int[network.size()];
      for (int i = 1, rest = code; i < bloc.length; i++, rest /= blocs) {
        bloc[i] = rest % blocs;
      }
      least = Math.min(least, Descent.frustrated(network, bloc));
    }
    return least;
  }
}
