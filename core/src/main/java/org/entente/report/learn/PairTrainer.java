package org.entente.report.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Fits a {@link PairModel}: logistic regression with squared penalty, by L-BFGS on all cases at
 * once. The same cases give the same bits.
 *
 * <p>Source: Liu and Nocedal, "On the limited memory BFGS method for large scale optimization"
 * (Mathematical Programming 45, 1989), as OpenNLP has it.
 */
public final class PairTrainer {
  private static final int MEMORY = 15;
  private static final int MOST_STEPS = 120;
  private static final int MOST_TRIALS = 30_000;
  // Below this a weight moves no answer.
  private static final double LEAST_WEIGHT = 0.01;

  private final double ridge;
  private final int rarest;

  /**
   * @param ridge weight of half the squared norm beside the sum of the cases' losses
   * @param rarest a feature of fewer cases is left out
   */
  public PairTrainer(double ridge, int rarest) {
    this.ridge = ridge;
    this.rarest = rarest;
  }

  /**
   * @param told whether the text tells an act of the one on the other
   * @param weight how much it counts
   */
  public record Case(boolean told, Set<String> features, double weight) {
    public Case {
      features = Set.copyOf(features);
    }
  }

  public PairModel fit(List<Case> cases) {
    Map<String, Integer> index = index(cases);
    var rows = new int[cases.size()][];
    var told = new boolean[cases.size()];
    var heaviness = new double[cases.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          cases.get(i).features().stream()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .sorted()
              .toArray();
      told[i] = cases.get(i).told();
      heaviness[i] = cases.get(i).weight();
    }
    var loss = new Loss(rows, told, heaviness, index.size() + 1, ridge);
    double[] weights = new QNMinimizer(0, 0, MOST_STEPS, MEMORY, MOST_TRIALS).minimize(loss);
    var named = new HashMap<String, Double>();
    index.forEach((feature, row) -> {
      if (Math.abs(weights[row]) >= LEAST_WEIGHT) {
        named.put(feature, weights[row]);
      }
    });
    return new PairModel(named, weights[index.size()]);
  }

  private Map<String, Integer> index(List<Case> cases) {
    var counts = new TreeMap<String, Integer>();
    for (Case one : cases) {
      for (String feature : one.features()) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    var index = new HashMap<String, Integer>();
    counts.forEach((feature, count) -> {
      if (count >= rarest) {
        index.put(feature, index.size());
      }
    });
    return index;
  }

  /** Mean loss of the cases with the penalty; the last coordinate is the bias. */
  private static final class Loss implements Function {
    private final int[][] rows;
    private final boolean[] told;
    private final double[] heaviness;
    private final int size;
    private final double ridge;

    Loss(int[][] rows, boolean[] told, double[] heaviness, int size, double ridge) {
      this.rows = rows;
      this.told = told;
      this.heaviness = heaviness;
      this.size = size;
      this.ridge = ridge;
    }

    @Override
    public int getDimension() {
      return size;
    }

    private double score(double[] at, int row) {
      double sum = at[size - 1];
      for (int feature : rows[row]) {
        sum += at[feature];
      }
      return sum;
    }

    @Override
    public double valueAt(double[] at) {
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        double margin = told[i] ? score(at, i) : -score(at, i);
        sum +=
            heaviness[i]
                * (margin > 0
                    ? StrictMath.log1p(StrictMath.exp(-margin))
                    : StrictMath.log1p(StrictMath.exp(margin)) - margin);
      }
      double square = Arrays.stream(at).map(x -> x * x).sum();
      return (sum + ridge / 2 * square) / rows.length;
    }

    @Override
    public double[] gradientAt(double[] at) {
      var gradient = new double[size];
      for (int i = 0; i < rows.length; i++) {
        double off = heaviness[i] * (1 / (1 + StrictMath.exp(-score(at, i))) - (told[i] ? 1 : 0));
        for (int feature : rows[i]) {
          gradient[feature] += off;
        }
        gradient[size - 1] += off;
      }
      for (int k = 0; k < size; k++) {
        gradient[k] = (gradient[k] + ridge * at[k]) / rows.length;
      }
      return gradient;
    }
  }
}
