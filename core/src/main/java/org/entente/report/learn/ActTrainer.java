package org.entente.report.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.report.EventType;

/**
 * Fits an {@link ActModel} by AdaGrad on the regularised log-likelihood. The same cases in the same
 * order give the same bits: the order of the passes comes from a fixed seed.
 *
 * <p>Source: Duchi, Hazan and Singer, "Adaptive Subgradient Methods for Online Learning and
 * Stochastic Optimization" (JMLR 12, 2011).
 */
public final class ActTrainer {
  private static final int TYPES = EventType.values().length;
  private static final long SEED = 1648;

  private final int passes;
  private final double rate;
  private final double ridge;
  private final int rarest;

  /**
   * @param passes over all cases
   * @param rate step size
   * @param ridge weight of the squared norm
   * @param rarest a feature of fewer cases is left out
   */
  public ActTrainer(int passes, double rate, double ridge, int rarest) {
    this.passes = passes;
    this.rate = rate;
    this.ridge = ridge;
    this.rarest = rarest;
  }

  /**
   * @param weight how much it counts
   */
  public record Case(EventType type, Seen seen, double weight) {}

  public ActModel fit(List<Case> cases) {
    Map<String, Integer> index = index(cases);
    var rows = new int[cases.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          cases.get(i).seen().features().stream()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .sorted()
              .toArray();
    }
    var weights = new double[index.size()][TYPES];
    var squares = new double[index.size()][TYPES];
    int coordinates = cases.isEmpty() ? 0 : cases.getFirst().seen().meaning().length;
    var meaning = new double[coordinates][TYPES];
    var meaningSquares = new double[coordinates][TYPES];
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    int[] order = new int[rows.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int pass = 0; pass < passes; pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      for (int i : order) {
        step(rows[i], cases.get(i), weights, squares, meaning, meaningSquares);
      }
    }
    var named = new HashMap<String, float[]>();
    index.forEach((feature, row) -> {
      var kept = new float[TYPES];
      for (int k = 0; k < TYPES; k++) {
        kept[k] = (float) weights[row][k];
      }
      named.put(feature, kept);
    });
    var kept = new float[coordinates][TYPES];
    for (int i = 0; i < coordinates; i++) {
      for (int k = 0; k < TYPES; k++) {
        kept[i][k] = (float) meaning[i][k];
      }
    }
    return new ActModel(named, kept);
  }

  private void step(
      int[] row,
      Case one,
      double[][] weights,
      double[][] squares,
      double[][] meaning,
      double[][] meaningSquares) {
    var scores = new double[TYPES];
    for (int feature : row) {
      for (int k = 0; k < TYPES; k++) {
        scores[k] += weights[feature][k];
      }
    }
    float[] point = one.seen().meaning();
    for (int i = 0; i < point.length; i++) {
      if (point[i] != 0) {
        for (int k = 0; k < TYPES; k++) {
          scores[k] += point[i] * meaning[i][k];
        }
      }
    }
    ActModel.softmax(scores);
    scores[ActModel.column(one.type())] -= 1;
    for (int feature : row) {
      for (int k = 0; k < TYPES; k++) {
        double gradient = one.weight() * scores[k] + ridge * weights[feature][k];
        squares[feature][k] += gradient * gradient;
        weights[feature][k] -= rate * gradient / StrictMath.sqrt(squares[feature][k] + 1e-6);
      }
    }
    for (int i = 0; i < point.length; i++) {
      if (point[i] != 0) {
        for (int k = 0; k < TYPES; k++) {
          double gradient = one.weight() * scores[k] * point[i] + ridge * meaning[i][k];
          meaningSquares[i][k] += gradient * gradient;
          meaning[i][k] -= rate * gradient / StrictMath.sqrt(meaningSquares[i][k] + 1e-6);
        }
      }
    }
  }

  private Map<String, Integer> index(List<Case> cases) {
    var counts = new TreeMap<String, Integer>();
    cases.forEach(
        one -> one.seen().features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    var kept = new ArrayList<String>();
    counts.forEach((feature, count) -> {
      if (count >= rarest) {
        kept.add(feature);
      }
    });
    var index = new HashMap<String, Integer>();
    for (String feature : kept) {
      index.put(feature, index.size());
    }
    return index;
  }
}
