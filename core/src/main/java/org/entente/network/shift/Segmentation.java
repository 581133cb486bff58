package org.entente.network.shift;

import java.util.ArrayList;
import java.util.List;

/**
 * A series cut into pieces, each a constant or a straight line.
 *
 * @param pieces in order of time, without gaps
 */
record Segmentation(List<Piece> pieces) {
  Segmentation {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param from included
   * @param until excluded
   * @param line a straight line, else a constant
   */
  record Piece(int from, int until, boolean line) {}

  /** One constant. */
  static Segmentation whole(int length) {
    return new Segmentation(List.of(new Piece(0, length, false)));
  }

  /** Straight lines between these cuts. */
  static Segmentation ofLines(int length, List<Integer> cuts) {
    return between(length, cuts, true);
  }

  /** Constants between these cuts. */
  static Segmentation ofLevels(int length, List<Integer> cuts) {
    return between(length, cuts, false);
  }

  private static Segmentation between(int length, List<Integer> cuts, boolean line) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i <= cuts.size(); i++) {
      pieces.add(
          new Piece(i == 0 ? 0 : cuts.get(i - 1), i == cuts.size() ? length : cuts.get(i), line));
    }
    return new Segmentation(pieces);
  }

  /** What is fitted: each piece's coefficients in each dimension, and the places of the cuts. */
  int parameters(int dimensions) {
    int fitted = pieces.size() - 1;
    for (Piece piece : pieces) {
      fitted += dimensions * (piece.line() ? 2 : 1);
    }
    return fitted;
  }

  /** The first index of each piece but the first. */
  List<Integer> changePoints() {
    return pieces.stream().skip(1).map(Piece::from).toList();
  }

  /**
   * A line over a piece.
   *
   * @param start value at the piece's first point
   * @param slope by step; 0 for a constant
   */
  record Fit(int from, double start, double slope) {
    static Fit of(double[] values, Piece piece) {
      int count = piece.until() - piece.from();
      double mean = 0;
      for (int t = piece.from(); t < piece.until(); t++) {
        mean += values[t] / count;
      }
      double middle = (count - 1) / 2.0;
      double shared = 0;
      double spread = 0;
      for (int i = 0; i < count; i++) {
        shared += (i - middle) * (values[piece.from() + i] - mean);
        spread += (i - middle) * (i - middle);
      }
      double slope = piece.line() && spread > 0 ? shared / spread : 0;
      return new Fit(piece.from(), mean - slope * middle, slope);
    }

    double at(int t) {
      return start + slope * (t - from);
    }
  }
}
