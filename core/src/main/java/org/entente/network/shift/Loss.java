package org.entente.network.shift;

import java.util.Arrays;

/** What a point costs by how far it lies from its stretch's level or line. */
public enum Loss {
  /** The square of the distance. */
  SQUARES,
  /** The square up to a bound, and the bound beyond: {@link Biweight}. */
  BIWEIGHT;

  /**
   * @param rows scaled values, dimension then time
   */
  SegmentCosts costs(double[][] rows) {
    return switch (this) {
      case SQUARES -> new SquareCosts(rows);
      case BIWEIGHT -> new Biweight(rows);
    };
  }

  Segmentation.Fit fit(double[] row, Segmentation.Piece piece) {
    return switch (this) {
      case SQUARES -> Segmentation.Fit.of(row, piece);
      case BIWEIGHT -> Biweight.fit(row, piece);
    };
  }

  /** Values minus their fit, as far as they cost anything. */
  double[] residuals(double[] row, Segmentation segmentation) {
    double bound =
        switch (this) {
          case SQUARES -> Double.POSITIVE_INFINITY;
          case BIWEIGHT -> Biweight.bound(row);
        };
    return Arrays.stream(without(row, row, segmentation))
        .map(left -> Math.clamp(left, -bound, bound))
        .toArray();
  }

  /** Other values of the same places minus the fit. */
  double[] without(double[] row, double[] values, Segmentation segmentation) {
    double[] left = values.clone();
    for (Segmentation.Piece piece : segmentation.pieces()) {
      Segmentation.Fit fit = fit(row, piece);
      for (int t = piece.from(); t < piece.until(); t++) {
        left[t] -= fit.at(t);
      }
    }
    return left;
  }
}
