package org.entente.network.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Changes in level and slope by an exact penalised search, the penalty being chosen from the series
 * itself.
 *
 * <p>Every segmentation that is best for some penalty competes. Beginning with the simplest, a
 * finer one takes over when it explains significantly more: when the drop in log variance, times
 * the effective number of observations, exceeds a constant times the logarithm of the number of
 * observations for each further parameter, as in BIC (Schwarz 1978; Yao 1988; constants above 1 as
 * in Liu, Wu and Zidek 1997). The effective number is taken from the correlation that is left under
 * the finer one, as tests for breaks do (Bai and Perron 1998): under the coarser one, an unmodelled
 * change would itself look like correlation.
 */
final class Penalised {
  /**
   * In units of BIC's penalty; found by simulation, so that noise without changes seldom gives any
   * (docs/measures.md).
   */
  static final double PENALTY = 2.5;

  /** The same with the biweight loss, under which far points, of changes too, tell less. */
  static final double BIWEIGHT_PENALTY = 1.5;

  private final double[][] rows;
  private final double[] blur;
  private final int observed;
  private final double penalty;
  private final int shortest;
  private final Loss loss;

  /**
   * @param rows scaled values, dimension then time
   * @param blur of each dimension, see {@link Noise#of}
   * @param observed how many of the points are not filled
   */
  Penalised(double[][] rows, double[] blur, int observed, double penalty, int shortest, Loss loss) {
    this.rows = rows;
    this.blur = blur;
    this.observed = observed;
    this.penalty = penalty;
    this.shortest = shortest;
    this.loss = loss;
  }

  Segmentation solve() {
    List<Segmentation> path = PenaltyPath.of(loss.costs(rows), shortest);
    List<List<Noise>> noise = new ArrayList<>();
    for (Segmentation each : path) {
      noise.add(noise(each));
    }
    int chosen = 0;
    for (int next = 1; next < path.size(); next++) {
      double more =
          path.get(next).parameters(rows.length) - path.get(chosen).parameters(rows.length);
      if (gain(noise.get(chosen), noise.get(next)) > penalty * more * Math.log(observed)) {
        chosen = next;
      }
    }
    return path.get(chosen);
  }

  List<Noise> noise(Segmentation segmentation) {
    return IntStream.range(0, rows.length)
        .mapToObj(d -> Noise.of(loss.residuals(rows[d], segmentation), blur[d]))
        .toList();
  }

  /** Twice the gain in log likelihood of effective observations. */
  double gain(List<Noise> coarse, List<Noise> fine) {
    double gain = 0;
    for (int d = 0; d < coarse.size(); d++) {
      gain +=
          fine.get(d).effective(observed)
              * Math.log(coarse.get(d).variance() / fine.get(d).variance());
    }
    return gain;
  }
}
