package org.entente.network.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IsotonicTest {
  /** The example of R's manual page for {@code isoreg}. */
  @Test
  void poolsWhatFalls() {
    double[] fitted = Isotonic.rising(new double[] {1, 0, 4, 3, 3, 5, 4, 2, 0}, ones(9));
    assertThat(fitted).containsExactly(0.5, 0.5, 3, 3, 3, 3, 3, 3, 3);
  }

  @Test
  void weighsWhatIsPooled() {
    assertThat(Isotonic.rising(new double[] {1, 4, 1}, new double[] {1, 2, 1}))
        .containsExactly(1, 3, 3);
  }

  @Test
  void leavesWhatRises() {
    assertThat(Isotonic.rising(new double[] {1, 2, 3}, ones(3))).containsExactly(1, 2, 3);
  }

  private static double[] ones(int n) {
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}
