package org.entente.network.stance;

/** Quantiles of Student's t for any degrees of freedom, whole or not. */
public final class StudentT {
  private static final double NORMAL = 1.959963984540054;

  private StudentT() {}

  /**
   * The quantile at 0.975, by the expansion of Cornish and Fisher in 1/ν (Abramowitz and Stegun
   * 1964, 26.7.5). Right to four thousandths at 3 degrees and to one from 4 on.
   *
   * @param degrees 3 or more
   */
  public static double quantile975(double degrees) {
    double x = NORMAL;
    double x2 = x * x;
    double g1 = x * (x2 + 1) / 4;
    double g2 = x * ((5 * x2 + 16) * x2 + 3) / 96;
    double g3 = x * (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384;
    double g4 = x * ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) / 92160;
    return x + (g1 + (g2 + (g3 + g4 / degrees) / degrees) / degrees) / degrees;
  }
}
