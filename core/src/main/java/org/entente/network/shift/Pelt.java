package org.entente.network.shift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;

/**
 * The segmentation with the least sum of squares plus a penalty for each parameter, exactly: PELT
 * (Killick, Fearnhead and Eckley 2012). Each piece is a constant or a line, whichever costs less
 * with its parameters counted.
 *
 * <p>Pruning: with s before t before e, a piece over [s, e) costs at least pieces over [s, t) and
 * [t, e) less the penalty of one line, so K of their theorem 3.1 is minus that. A start that is
 * beaten at t stays beaten from t plus the shortest piece on.
 */
final class Pelt {
  private final SegmentCosts costs;
  private final int shortest;

  /**
   * @param shortest fewest points of a piece, at least 1
   */
  Pelt(SegmentCosts costs, int shortest) {
    this.costs = costs;
    this.shortest = Math.max(1, Math.min(shortest, costs.length()));
  }

  /** The best segmentation when a parameter costs {@code penalty}. */
  Segmentation solve(double penalty) {
    int length = costs.length();
    double constant = (costs.dimensions() + 1) * penalty;
    double line = (2 * costs.dimensions() + 1) * penalty;
    double[] best = new double[length + 1];
    int[] start = new int[length + 1];
    boolean[] asLine = new boolean[length + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = 0;
    int[] candidates = new int[length + 1];
    int[] beatenFrom = new int[length + 1];
    Arrays.fill(beatenFrom, Integer.MAX_VALUE);
    int open = 0;
    for (int end = shortest; end <= length; end++) {
      if (best[end - shortest] < Double.POSITIVE_INFINITY) {
        candidates[open++] = end - shortest;
      }
      double[] cost = new double[open];
      for (int i = 0; i < open; i++) {
        int from = candidates[i];
        double flat = costs.constant(from, end) + constant;
        double sloped = costs.line(from, end) + line;
        cost[i] = best[from] + Math.min(flat, sloped);
        if (cost[i] < best[end]) {
          best[end] = cost[i];
          start[end] = from;
          asLine[end] = sloped < flat;
        }
      }
      int kept = 0;
      for (int i = 0; i < open; i++) {
        int from = candidates[i];
        if (beatenFrom[from] == Integer.MAX_VALUE && cost[i] - line >= best[end]) {
          beatenFrom[from] = end + shortest;
        }
        if (beatenFrom[from] > end + 1) {
          candidates[kept++] = from;
        }
      }
      open = kept;
    }
    Deque<Segmentation.Piece> pieces = new ArrayDeque<>();
    for (int end = length; end > 0; end = start[end]) {
      pieces.addFirst(new Segmentation.Piece(start[end], end, asLine[end]));
    }
    return new Segmentation(new ArrayList<>(pieces));
  }

  /** Sum of squares of a segmentation, without penalties. */
  double squares(Segmentation segmentation) {
    double sum = 0;
    for (Segmentation.Piece piece : segmentation.pieces()) {
      sum +=
          piece.line()
              ? costs.line(piece.from(), piece.until())
              : costs.constant(piece.from(), piece.until());
    }
    return sum;
  }
}
