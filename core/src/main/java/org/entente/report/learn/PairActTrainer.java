package org.entente.report.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.entente.report.EventType;

/**
 * Fits what the places of two parties in a raw sentence change in the answer of the {@link
 * ActModel} that learned from sentences with marked parties: a multinomial model over the features
 * of the pair, with the logarithms of that answer as offsets. By L-BFGS on all cases at once, as
 * {@link PairTrainer}.
 */
public final class PairActTrainer {
  private static final int TYPES = EventType.values().length;
  private static final int MEMORY = 15;
  private static final int MOST_STEPS = 60;
  private static final int MOST_TRIALS = 30_000;
  // A type that the other model excludes may still be right here.
  private static final double LEAST_ODDS = 1e-3;

  private final double ridge;
  private final int rarest;

  /**
   * @param ridge weight of half the squared norm beside the sum of the cases' losses
   * @param rarest a feature of fewer cases is left out
   */
  public PairActTrainer(double ridge, int rarest) {
    this.ridge = ridge;
    this.rarest = rarest;
  }

  /** A pair of which an act is told. A class, since a record should not hold an array. */
  public static final class Case {
    private final EventType type;
    private final Set<String> features;
    private final double[] odds;

    /**
     * @param odds what the other model says, in the order of {@link EventType}
     */
    public Case(EventType type, Set<String> features, double[] odds) {
      this.type = type;
      this.features = Set.copyOf(features);
      this.odds = odds.clone();
    }
  }

  /** Its answer is to be multiplied with the other model's. */
  public ActModel fit(List<Case> cases) {
    Map<String, Integer> index = index(cases);
    var rows = new int[cases.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          cases.get(i).features.stream()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .sorted()
              .toArray();
    }
    double[] weights =
        new QNMinimizer(0, 0, MOST_STEPS, MEMORY, MOST_TRIALS)
            .minimize(new Loss(rows, cases, index.size(), ridge));
    var named = new HashMap<String, float[]>();
    index.forEach((feature, row) -> {
      var kept = new float[TYPES];
      for (int k = 0; k < TYPES; k++) {
        kept[k] = (float) weights[row * TYPES + k];
      }
      named.put(feature, kept);
    });
    return new ActModel(named, new float[0][]);
  }

  private Map<String, Integer> index(List<Case> cases) {
    var counts = new TreeMap<String, Integer>();
    for (Case one : cases) {
      for (String feature : one.features) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
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

  /** Mean loss with the penalty; feature {@code i} and type {@code k} at {@code i * TYPES + k}. */
  private static final class Loss implements Function {
    private final int[][] rows;
    private final List<Case> cases;
    private final int size;
    private final double ridge;

    Loss(int[][] rows, List<Case> cases, int size, double ridge) {
      this.rows = rows;
      this.cases = cases;
      this.size = size;
      this.ridge = ridge;
    }

    @Override
    public int getDimension() {
      return size * TYPES;
    }

    private double[] odds(double[] at, int row) {
      var scores = new double[TYPES];
      for (int k = 0; k < TYPES; k++) {
        scores[k] = StrictMath.log(Math.max(cases.get(row).odds[k], LEAST_ODDS));
      }
      for (int feature : rows[row]) {
        for (int k = 0; k < TYPES; k++) {
          scores[k] += at[feature * TYPES + k];
        }
      }
      ActModel.softmax(scores);
      return scores;
    }

    @Override
    public double valueAt(double[] at) {
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        sum -= StrictMath.log(odds(at, i)[ActModel.column(cases.get(i).type)] + 1e-12);
      }
      double square = 0;
      for (double x : at) {
        square += x * x;
      }
      return (sum + ridge / 2 * square) / rows.length;
    }

    @Override
    public double[] gradientAt(double[] at) {
      var gradient = new double[at.length];
      for (int i = 0; i < rows.length; i++) {
        double[] off = odds(at, i);
        off[ActModel.column(cases.get(i).type)] -= 1;
        for (int feature : rows[i]) {
          for (int k = 0; k < TYPES; k++) {
            gradient[feature * TYPES + k] += off[k];
          }
        }
      }
      for (int k = 0; k < at.length; k++) {
        gradient[k] = (gradient[k] + ridge * at[k]) / rows.length;
      }
      return gradient;
    }
  }
}
