package org.entente.network.shift;

import org.entente.network.stance.StudentT;

/**
 * How far the difference of two neighbouring means may be off, with a confidence of 95 in 100,
 * where points are noise of AR(1) around the pieces of a segmentation. A mean of points that are
 * alike varies more, and takes more of their variation up: both are worked out exactly for the
 * correlation, which is that of the steps within pieces. Student's t, with as many degrees of
 * freedom as there are independent points' worth of values beyond the pieces.
 *
 * @param variance of one point, in squares of the series' unit
 * @param correlation of neighbours
 * @param degrees of freedom, at least 3
 */
record SizeInterval(double variance, double correlation, double degrees) {
  private static final double LEAST_DEGREES = 3;

  /** Of the first dimension. */
  static SizeInterval of(Prepared prepared, Segmentation segmentation) {
    double[] row = prepared.rows()[0];
    double correlation = Chance.correlation(prepared.plain()[0], segmentation.changePoints());
    double[] left = prepared.loss().residuals(row, segmentation);
    double squares = 0;
    for (double each : left) {
      squares += each * each;
    }
    double free = 0;
    double independent = 0;
    for (Segmentation.Piece piece : segmentation.pieces()) {
      int length = piece.until() - piece.from();
      double mean = ofMean(length, correlation);
      free += length * (1 - Math.min(1, mean * (piece.line() ? 2 : 1)));
      independent += 1 / mean;
    }
    double scale = prepared.cleanings().getFirst().scale();
    double blur = prepared.cleanings().getFirst().blur();
    return new SizeInterval(
        scale * scale * (squares / Math.max(1, free) + blur),
        correlation,
        Math.max(LEAST_DEGREES, independent - segmentation.pieces().size()));
  }

  /** Half of the interval around the difference of the means of neighbouring stretches. */
  double half(int before, int after) {
    double shared =
        correlation
            * (1 - Math.pow(correlation, before))
            * (1 - Math.pow(correlation, after))
            / ((1 - correlation) * (1 - correlation) * before * after);
    double difference = ofMean(before, correlation) + ofMean(after, correlation) - 2 * shared;
    return StudentT.quantile975(degrees) * Math.sqrt(variance * difference);
  }

  /** Variance of the mean of so many neighbours, where one point has 1 (Bartlett 1946). */
  private static double ofMean(int count, double correlation) {
    double sum = 1;
    double power = 1;
    for (int lag = 1; lag < count; lag++) {
      power *= correlation;
      sum += 2 * (1 - (double) lag / count) * power;
    }
    return sum / count;
  }
}
