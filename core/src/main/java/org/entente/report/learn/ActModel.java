package org.entente.report.learn;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.report.EventType;

/**
 * A multinomial logistic model: a weight for each feature and type. Read-only; safe for several
 * threads.
 *
 * <p>Unlike the frames it can be wrong about words it has never seen together, so its answers carry
 * a confidence and are marked as learned.
 */
public final class ActModel {
  private static final EventType[] TYPES = EventType.values();

  private final Map<String, float[]> weights;

  /**
   * @param weights for each feature one weight a type, in the order of {@link EventType}
   */
  ActModel(Map<String, float[]> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * @param confidence probability of the type under the model, 0 to 1
   * @param reasons features that spoke most for the type, strongest first
   */
  public record Answer(EventType type, double confidence, List<String> reasons) {
    public Answer {
      reasons = List.copyOf(reasons);
    }
  }

  /** The likeliest type. */
  public Answer answer(Collection<String> features) {
    double[] odds = probabilities(features);
    int best = 0;
    for (int k = 1; k < odds.length; k++) {
      if (odds[k] > odds[best]) {
        best = k;
      }
    }
    int chosen = best;
    List<String> reasons =
        features.stream()
            .filter(feature -> weight(feature, chosen) > 0)
            .sorted(
                Comparator.comparingDouble((String feature) -> -weight(feature, chosen))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(3)
            .toList();
    return new Answer(TYPES[best], odds[best], reasons);
  }

  /** Probability of each type, in the order of {@link EventType}; adds up to 1. */
  public double[] probabilities(Collection<String> features) {
    var scores = new double[TYPES.length];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int k = 0; k < scores.length; k++) {
          scores[k] += row[k];
        }
      }
    }
    return softmax(scores);
  }

  /** In place; StrictMath, so that every machine gives the same bits. */
  static double[] softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = StrictMath.exp(scores[k] - most);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
    return scores;
  }

  Map<String, float[]> weights() {
    return weights;
  }

  private float weight(String feature, int type) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[type];
  }
}
