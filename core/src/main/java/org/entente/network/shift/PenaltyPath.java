package org.entente.network.shift;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All segmentations that are best for some penalty, found without trying every one: CROPS (Haynes,
 * Eckley and Fearnhead 2017). Ordered from the fewest parameters to the most.
 */
final class PenaltyPath {
  private static final int MOST_PIECES = 30;
  private static final int MOST_SOLUTIONS = 80;

  private final Pelt pelt;
  private final int dimensions;
  private final Map<Integer, Segmentation> found = new TreeMap<>();

  private PenaltyPath(Pelt pelt, int dimensions) {
    this.pelt = pelt;
    this.dimensions = dimensions;
  }

  /**
   * Down to a penalty at which there are some thirty pieces, or each parameter saves less than a
   * ten-thousandth of all squares.
   */
  static List<Segmentation> of(SegmentCosts costs, int shortest) {
    double all = costs.constant(0, costs.length());
    var path = new PenaltyPath(new Pelt(costs, shortest), costs.dimensions());
    if (all <= 0) {
      return List.of(path.pelt.solve(1));
    }
    Segmentation fewest = path.solve(2 * all);
    double penalty = all / 10;
    Segmentation next = path.solve(penalty);
    path.between(fewest, next);
    // Down in steps, so that the costly small penalties are met only when they are needed.
    while (next.pieces().size() < MOST_PIECES && penalty > all * 1e-4) {
      penalty /= 4;
      Segmentation finer = path.solve(penalty);
      path.between(next, finer);
      next = finer;
    }
    return path.found.values().stream()
        .filter(s -> s.pieces().size() <= MOST_PIECES)
        .sorted(Comparator.comparingInt(s -> s.parameters(costs.dimensions())))
        .toList();
  }

  private Segmentation solve(double penalty) {
    Segmentation best = pelt.solve(penalty);
    found.putIfAbsent(best.parameters(dimensions), best);
    return best;
  }

  /** Tries the penalty at which both cost the same; whatever is better there lies between them. */
  private void between(Segmentation few, Segmentation many) {
    int more = many.parameters(dimensions) - few.parameters(dimensions);
    if (more <= 1 || found.size() >= MOST_SOLUTIONS || few.pieces().size() > MOST_PIECES) {
      return;
    }
    double saved = pelt.squares(few) - pelt.squares(many);
    double penalty = saved / more;
    if (penalty <= 0) {
      return;
    }
    Segmentation middle = solve(penalty);
    int parameters = middle.parameters(dimensions);
    double gain =
        pelt.squares(few)
            + penalty * few.parameters(dimensions)
            - pelt.squares(middle)
            - penalty * parameters;
    if (parameters > few.parameters(dimensions)
        && parameters < many.parameters(dimensions)
        && gain > 1e-9 * Math.abs(saved)) {
      between(few, middle);
      between(middle, many);
    }
  }
}
