package org.entente.network.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes as they come: Bayesian online change point detection (Adams and MacKay 2007).
 *
 * <p>Each stretch is a straight line with noise of unknown size, conjugate prior, Student-t
 * prediction; a stretch ends at any step with one probability. Of all ways to cut what has been
 * seen, the most probable one is kept up to date from point to point (the maximum in place of the
 * sum; Fearnhead and Liu 2007, section 3.3), so no later point is ever needed for an earlier
 * answer. Neighbouring points tell partly the same: each likelihood is raised to a power below 1
 * (Bissiri, Holmes and Walker 2016).
 */
final class Online {
  /** One change in so many points, before anything is seen. */
  private static final double LENGTH = 250;

  private static final double WEIGHT = 0.1;

  /**
   * Stretches whose best history is less probable than the best by this, in logarithms, are
   * dropped.
   */
  private static final double NEGLIGIBLE = 40;

  private final double[][] rows;
  private final int shortest;

  /**
   * @param rows scaled values, dimension then time
   * @param shortest fewest points of a stretch that another may follow
   */
  Online(double[][] rows, int shortest) {
    this.rows = rows;
    this.shortest = shortest;
  }

  /** A stretch that may still be going on, and the cuts before it. */
  private static final class Run {
    private final int from;
    private final List<Integer> cuts;
    private final RunningLine[] lines;
    private double score;

    Run(int from, List<Integer> cuts, double score, int dimensions) {
      this.from = from;
      this.cuts = cuts;
      this.score = score;
      lines = new RunningLine[dimensions];
      Arrays.setAll(lines, _ -> new RunningLine());
    }
  }

  /** The most probable cuts once all points have been seen. */
  List<Integer> find() {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(0, List.of(), 0, rows.length));
    for (int t = 0; t < rows[0].length; t++) {
      if (t >= shortest) {
        begin(runs, t);
      }
      double best = Double.NEGATIVE_INFINITY;
      for (Run run : runs) {
        run.score += t == run.from ? 0 : Math.log1p(-1 / LENGTH);
        for (int d = 0; d < rows.length; d++) {
          run.score += WEIGHT * run.lines[d].see(t - run.from, rows[d][t]);
        }
        best = Math.max(best, run.score);
      }
      double least = best - NEGLIGIBLE;
      int now = t;
      runs.removeIf(run -> run.score < least && now - run.from >= shortest);
    }
    return best(runs, rows[0].length).cuts;
  }

  private void begin(List<Run> runs, int t) {
    Run before = best(runs, t);
    List<Integer> cuts = new ArrayList<>(before.cuts);
    cuts.add(t);
    runs.add(new Run(t, List.copyOf(cuts), before.score - Math.log(LENGTH), rows.length));
  }

  /** The most probable of the stretches that are long enough; the first one when none is. */
  private Run best(List<Run> runs, int now) {
    Run best = runs.getFirst();
    for (Run run : runs) {
      if (now - run.from >= shortest && (run.score > best.score || now - best.from < shortest)) {
        best = run;
      }
    }
    return best;
  }
}
