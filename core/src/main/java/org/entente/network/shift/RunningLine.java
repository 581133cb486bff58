package org.entente.network.shift;

/**
 * A straight line through the points seen so far, with noise of unknown size: the conjugate normal
 * and inverse gamma prior, brought up to date point by point (Bishop 2006, section 3.3; its
 * exercise 3.12).
 */
final class RunningLine {
  /**
   * Slope by step before anything is seen, as a standard deviation, in what the series spans; the
   * level's is 1.
   */
  private static final double SLOPE = 0.05;

  /** Variances stand in units of the noise's, which is expected to be a tenth of the span. */
  private static final double EXPECTED_NOISE = 0.1;

  private double shape = 1;
  private double scale = EXPECTED_NOISE * EXPECTED_NOISE;
  private double level;
  private double slope;
  private double levelVariance = 1 / (EXPECTED_NOISE * EXPECTED_NOISE);
  private double slopeVariance = SLOPE * SLOPE / (EXPECTED_NOISE * EXPECTED_NOISE);
  private double covariance;

  /**
   * Takes in one point.
   *
   * @return the logarithm of its density before it was seen: Student's t
   */
  double see(int time, double value) {
    double byLevel = levelVariance + time * covariance;
    double bySlope = covariance + time * slopeVariance;
    double spread = 1 + byLevel + time * bySlope;
    double miss = value - level - slope * time;
    double width = scale / shape * spread;
    double degrees = 2 * shape;
    double density =
        logGammaRatio(degrees)
            - 0.5 * Math.log(degrees * Math.PI * width)
            - (degrees + 1) / 2 * Math.log1p(miss * miss / (degrees * width));
    level += byLevel / spread * miss;
    slope += bySlope / spread * miss;
    levelVariance -= byLevel * byLevel / spread;
    slopeVariance -= bySlope * bySlope / spread;
    covariance -= byLevel * bySlope / spread;
    shape += 0.5;
    scale += 0.5 * miss * miss / spread;
    return density;
  }

  /**
   * ln Γ((ν+1)/2) − ln Γ(ν/2) for whole ν, by its recurrence and, from 40 on, its series in 1/ν.
   */
  private static double logGammaRatio(double degrees) {
    double nu = degrees;
    double below = 0;
    while (nu < 40) {
      // r(ν) = r(ν+2) + ln(ν/(ν+1))
      below += Math.log(nu / (nu + 1));
      nu += 2;
    }
    return below + 0.5 * Math.log(nu / 2) - 1 / (4 * nu) + 1 / (24 * nu * nu * nu);
  }
}
