package org.entente.network.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  @Test
  void trianglesByType() {
    Triangles triangles = Triangles.count(Networks.powersOf1907());
    // Two within the blocs; all other eighteen have two of one bloc and one of the other.
    assertThat(triangles).isEqualTo(new Triangles(2, 0, 18, 0));
    assertThat(triangles.shareBalanced()).isEqualTo(1);
    assertThat(Triangles.count(Networks.allFoes(5))).isEqualTo(new Triangles(0, 0, 0, 10));
  }

  @Test
  void triangleCountEqualsThatOfAllTriples() {
    SignedNetwork network = Networks.random(30, 0.3, 0.4, 1);
    var signs = new java.util.HashMap<Integer, Integer>();
    network.edges().forEach(e -> signs.put(e.a() * 100 + e.b(), e.sign()));
    long[] expected = new long[2];
    for (int a = 0; a < 30; a++) {
      for (int b = a + 1; b < 30; b++) {
        for (int c = b + 1; c < 30; c++) {
          int product =
              signs.getOrDefault(a * 100 + b, 0)
                  * signs.getOrDefault(b * 100 + c, 0)
                  * signs.getOrDefault(a * 100 + c, 0);
          expected[0] += product != 0 ? 1 : 0;
          expected[1] += product < 0 ? 1 : 0;
        }
      }
    }
    Triangles triangles = Triangles.count(network);
    assertThat(triangles.total()).isEqualTo(expected[0]);
    assertThat(triangles.unbalanced()).isEqualTo(expected[1]);
  }

  /**
   * Of the seven cycles of four actors, a single negative edge lies on two triangles and two
   * squares.
   */
  @Test
  void degreeOfBalanceCountsCyclesOfEveryLength() {
    assertThat(DegreeOfBalance.of(Networks.of("A-B A+C A+D B+C B+D C+D")).orElseThrow())
        .isCloseTo(3 / 7.0, within(1e-12));
    assertThat(DegreeOfBalance.of(Networks.powersOf1907()).orElseThrow()).isEqualTo(1);
    assertThat(DegreeOfBalance.of(Networks.random(60, 0.5, 0.5, 1))).isEmpty();
  }

  /** The eigenvalues of an unbalanced triangle are 1, 1, -2, of its shadow 2, -1, -1. */
  @Test
  void walkBalanceOfATriangle() {
    double expected = (2 * Math.E + Math.exp(-2)) / (Math.exp(2) + 2 / Math.E);
    assertThat(WalkBalance.of(Networks.of("A+B B+C A-C")).orElseThrow())
        .isCloseTo(expected, within(1e-12));
    assertThat(WalkBalance.of(Networks.powersOf1907()).orElseThrow()).isCloseTo(1, within(1e-12));
  }

  /**
   * Of 1 to n foes: eigenvalues 1 (n-1 times) and 1-n; the exponential of large degrees must not
   * overflow.
   */
  @Test
  void walkBalanceOfManyFoes() {
    int n = 300;
    double expected = (n - 1) * Math.exp(1 - (n - 1)) + Math.exp(2.0 - 2 * n);
    assertThat(WalkBalance.of(Networks.allFoes(n)).orElseThrow() / expected)
        .isCloseTo(1, within(1e-6));
  }

  /**
   * Two triangles of friends with a single foe between them, by hand: 12/14 − 0, less the expected.
   */
  @Test
  void signedModularityByHand() {
    SignedNetwork network = Networks.of("A+B B+C A+C D+E E+F D+F A-D");
    double expected = (12 - (36 / 12.0 + 36 / 12.0) + (1 / 2.0 + 1 / 2.0)) / 14;
    assertThat(SignedModularity.of(network, new int[] {0, 0, 0, 1, 1, 1}))
        .isCloseTo(expected, within(1e-12));
  }

  /**
   * Newman 2006, section on the leading eigenvector: for unsigned networks it is Newman's; one
   * community gives 0.
   */
  @Test
  void oneCommunityOfFriendsHasNoModularity() {
    SignedNetwork friends = Networks.random(12, 0.6, 0, 2);
    assertThat(SignedModularity.of(friends, new int[12])).isCloseTo(0, within(1e-12));
  }

  @Test
  void communitiesOfThePowersAreTheirBlocs() {
    assertThat(Communities.of(Networks.powersOf1907())).containsExactly(0, 1, 1, 0, 0, 1);
  }

  @Test
  void communitiesAreNoWorseThanTheirParts() {
    for (int seed = 0; seed < 20; seed++) {
      SignedNetwork network = Networks.random(40, 0.15, 0.3, seed);
      int[] found = Communities.of(network);
      int[] single = new int[40];
      java.util.Arrays.setAll(single, i -> i);
      assertThat(SignedModularity.of(network, found))
          .as("seed %d", seed)
          .isGreaterThan(SignedModularity.of(network, single))
          .isGreaterThanOrEqualTo(SignedModularity.of(network, new int[40]));
      assertThat(Communities.of(network)).containsExactly(found);
    }
  }

  @Test
  void tensionIsWhereTheEdgesAtOddsAre() {
    SignedNetwork network = Networks.of("A+B A+C B-C C+D");
    Frustration frustration = Frustration.of(network, 2, 10);
    Tension tension = Tension.of(network, frustration);
    SignedEdge odd = frustration.edges().getFirst();
    assertThat(frustration.edges()).hasSize(1);
    assertThat(tension.share(odd.a())).isEqualTo(1.0 / network.at(odd.a()).length);
    assertThat(tension.share(3)).isZero();
  }

  @Test
  void blocksShareAtMostOneActor() {
    for (int seed = 0; seed < 20; seed++) {
      SignedNetwork network = Networks.random(30, 0.06, 0.5, seed);
      var blocks = Blocks.of(network).reversed();
      var met = new HashSet<Integer>();
      int edges = 0;
      for (Blocks.Block block : blocks) {
        edges += block.network().edges().size();
        assertThat(block.actors().stream().filter(met::contains).count()).isLessThanOrEqualTo(1);
        met.addAll(block.actors());
      }
      assertThat(edges).isEqualTo(network.edges().size());
    }
  }
}
