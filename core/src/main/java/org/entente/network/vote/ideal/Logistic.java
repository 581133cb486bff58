package org.entente.network.vote.ideal;

/**
 * The distribution of what in a ballot is not explained by ideal points. With this scale the
 * logistic distribution lies within 0.01 of the normal one (Camilli 1994, “Origin of the scaling
 * constant d = 1.7 in item response theory”).
 */
final class Logistic {
  static final double SCALE = 1.702;
  private static final double FURTHEST = 40;

  private Logistic() {}

  /** The share below {@code x}. */
  static double below(double x) {
    return 1 / (1 + Math.exp(-Math.clamp(SCALE * x, -FURTHEST, FURTHEST)));
  }
}
