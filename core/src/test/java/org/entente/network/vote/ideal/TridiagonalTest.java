package org.entente.network.vote.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TridiagonalTest {
  /** Against elimination on the whole matrix, column by column of the unit matrix. */
  @Test
  void fastEqualsSlow() {
    var random = new Random(7);
    for (int n = 1; n < 9; n++) {
      var diagonal = new double[n];
      var beside = new double[n];
      var right = new double[n];
      for (int i = 0; i < n; i++) {
        diagonal[i] = 2.5 + random.nextDouble();
        beside[i] = random.nextDouble() - 1;
        right[i] = random.nextDouble();
      }
      double[] x = Tridiagonal.solve(diagonal, beside, right);
      double[] inverse = Tridiagonal.inverseDiagonal(diagonal, beside);
      for (int i = 0; i < n; i++) {
        double product = diagonal[i] * x[i];
        product += i > 0 ? beside[i - 1] * x[i - 1] : 0;
        product += i + 1 < n ? beside[i] * x[i + 1] : 0;
        assertThat(product).isCloseTo(right[i], within(1e-12));
        var unit = new double[n];
        unit[i] = 1;
        assertThat(inverse[i])
            .isCloseTo(Tridiagonal.solve(diagonal, beside, unit)[i], within(1e-12));
      }
    }
  }
}
