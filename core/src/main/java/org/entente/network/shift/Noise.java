package org.entente.network.shift;

/**
 * What a segmentation leaves unexplained, with what nobody could read off a plot added to it.
 *
 * @param variance of the residuals and the reader's blur, in squares of what the series spans
 * @param correlation of neighbouring residuals, from 0 to 0.98; the blur has none
 */
record Noise(double variance, double correlation) {
  /**
   * A reader of a plot tells no differences below a twentieth of what it spans. Without this,
   * smooth curves would be cut into as many lines as there are points to tell them apart.
   */
  static final double BLUR = 0.05;

  private static final double MOST = 0.98;

  /**
   * Of what a segmentation leaves of scaled values.
   *
   * @param blur variance of what hides changes from a reader besides the residuals
   */
  static Noise of(double[] left, double blur) {
    double own = 0;
    double shared = 0;
    for (int t = 0; t < left.length; t++) {
      own += left[t] * left[t] / left.length;
      shared += t == 0 ? 0 : left[t] * left[t - 1] / (left.length - 1);
    }
    double variance = own + blur;
    return new Noise(variance, Math.max(0, Math.min(MOST, shared / variance)));
  }

  /**
   * So many independent observations tell as much about a mean as {@code count} with this
   * correlation (AR(1); Bartlett 1946).
   */
  double effective(int count) {
    return count * (1 - correlation) / (1 + correlation);
  }
}
