package org.entente.network.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeltTest {
  /**
   * PELT's answer costs what optimal partitioning without pruning costs (Jackson and others 2005).
   */
  @Test
  void pruningNeverLosesTheBest() {
    for (int seed = 0; seed < 40; seed++) {
      double[][] rows = {
        Walks.noise(60, 0.2 * (seed % 5), seed), Walks.step(60, 10 + seed, 2, 100 + seed)
      };
      double[][] some = seed % 2 == 0 ? new double[][] {rows[1]} : rows;
      var costs = new SquareCosts(some);
      int shortest = 1 + seed % 5;
      for (double penalty : new double[] {0.3, 1, 3, 10, 100}) {
        var pelt = new Pelt(costs, shortest);
        Segmentation found = pelt.solve(penalty);
        double cost = pelt.squares(found) + penalty * found.parameters(some.length);
        assertThat(cost)
            .as("seed %d, penalty %s", seed, penalty)
            .isCloseTo(exhaustive(costs, shortest, penalty), within(1e-9));
        assertThat(found.pieces()).allMatch(p -> p.until() - p.from() >= shortest);
      }
    }
  }

  private static double exhaustive(SegmentCosts costs, int shortest, double penalty) {
    int d = costs.dimensions();
    double[] best = new double[costs.length() + 1];
    for (int end = 1; end < best.length; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int from = 0; from <= end - shortest; from++) {
        double piece =
            Math.min(
                costs.constant(from, end) + (d + 1) * penalty,
                costs.line(from, end) + (2 * d + 1) * penalty);
        best[end] = Math.min(best[end], best[from] + piece);
      }
    }
    // The first piece has no place of its own.
    return best[costs.length()] - penalty;
  }

  @Test
  void costsAreThoseOfLeastSquares() {
    var costs = new SquareCosts(new double[][] {{5, 1, 3, 2, 9, 7}});
    // 1, 3, 2: mean 2; the line has slope ½.
    assertThat(costs.constant(1, 4)).isCloseTo(2, within(1e-12));
    assertThat(costs.line(1, 4)).isCloseTo(1.5, within(1e-12));
    assertThat(costs.line(4, 6)).isZero();
  }

  /**
   * Each solution of the path is the best for some penalty, and penalties in between give nothing
   * that it lacks.
   */
  @Test
  void pathHoldsWhateverIsBestForSomePenalty() {
    for (int seed = 0; seed < 10; seed++) {
      var costs = new SquareCosts(new double[][] {Walks.step(80, 30, 3, seed)});
      List<Segmentation> path = PenaltyPath.of(costs, 3);
      double all = costs.constant(0, 80);
      for (double penalty = all; penalty > all * 2e-3; penalty *= 0.83) {
        Segmentation best = new Pelt(costs, 3).solve(penalty);
        assertThat(path.stream().map(s -> s.parameters(1)))
            .as("seed %d, penalty %s", seed, penalty)
            .contains(best.parameters(1));
      }
    }
  }
}
