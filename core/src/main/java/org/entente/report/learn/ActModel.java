package org.entente.report.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.report.EventType;

/**
 * A multinomial logistic model: a weight for each feature and type. Read-only; safe for several
 * threads.
 *
 * <p>Unlike the frames it can be wrong about words it has never seen together, so its answers carry
 * a confidence and are marked as learned.
 */
public final class ActModel {
  private static final String FILE = "/entente/learned/acts.model";
  private static final String PAIRS_FILE = "/entente/learned/pair-acts.model";
  private static final EventType[] TYPES = EventType.values();
  private static final Map<EventType, Integer> COLUMNS = columns();

  private final NameTable names;
  // One row of a weight for each type behind the other, in the order of the names.
  private final float[] weights;
  private final float[][] meaning;

  /**
   * @param weights for each feature one weight a type, in the order of {@link EventType}
   * @param meaning for each coordinate of the governing words' points one weight a type
   */
  ActModel(Map<String, float[]> weights, float[][] meaning) {
    this.names = new NameTable(weights.keySet());
    this.weights = new float[names.size() * TYPES.length];
    for (int place = 0; place < names.size(); place++) {
      float[] row = Objects.requireNonNull(weights.get(names.name(place)));
      System.arraycopy(row, 0, this.weights, row(place), TYPES.length);
    }
    this.meaning = meaning;
  }

  /** The model that the program carries. */
  public static ActModel bundled() {
    return Holder.BUNDLED;
  }

  /** What the places of two parties in a raw sentence change in the answer of the other. */
  public static ActModel ofPairs() {
    return PairsHolder.BUNDLED;
  }

  /** Read when it is first asked for. */
  private static final class Holder {
    static final ActModel BUNDLED = ActModel.read(FILE);
  }

  /** Read when it is first asked for. */
  private static final class PairsHolder {
    static final ActModel BUNDLED = ActModel.read(PAIRS_FILE);
  }

  private static ActModel read(String path) {
    InputStream file = ActModel.class.getResourceAsStream(path);
    if (file == null) {
      throw new IllegalStateException(path + " is missing from the program");
    }
    return ActModelFile.read(file);
  }

  /** Features that it knows. */
  public int size() {
    return names.size();
  }

  public static ActModel read(InputStream file) {
    return ActModelFile.read(file);
  }

  public void write(OutputStream file) throws IOException {
    ActModelFile.write(this, file);
  }

  /**
   * @param confidence probability of the type under the model, of both ways to yield together, 0 to
   *     1
   * @param reasons features that spoke most for the type, strongest first
   */
  public record Answer(EventType type, double confidence, List<String> reasons) {
    public Answer {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The likeliest type. Conceding and retreating are told apart only after both together have been
   * held against the others, so that yielding in either way does not lose by its two names.
   */
  public Answer answer(Glimpse seen) {
    int[] places = names.places(seen.features());
    double[] odds = probabilities(places, seen.meaning());
    int best = 0;
    for (int k = 1; k < odds.length; k++) {
      if (together(odds, k) > together(odds, best)
          || (together(odds, k) == together(odds, best) && odds[k] > odds[best])) {
        best = k;
      }
    }
    int chosen = best;
    List<String> reasons =
        names.strongest(places, place -> weights[row(place) + chosen], _ -> true, 3);
    return new Answer(TYPES[best], together(odds, best), reasons);
  }

  private static Map<EventType, Integer> columns() {
    var columns = new EnumMap<EventType, Integer>(EventType.class);
    for (EventType type : TYPES) {
      columns.put(type, columns.size());
    }
    return columns;
  }

  /** Where the weights of a type stand in each row. */
  static int column(EventType type) {
    return Objects.requireNonNull(COLUMNS.get(type));
  }

  /** Of one type; those that count as one when yielding count together. */
  public double probability(Glimpse seen, EventType type) {
    return together(probabilities(seen), column(type));
  }

  private static double together(double[] odds, int type) {
    int concede = column(EventType.CONCEDE);
    int retreat = column(EventType.RETREAT);
    return type == concede || type == retreat ? odds[concede] + odds[retreat] : odds[type];
  }

  /** A model that knows nothing, for training. */
  public static ActModel empty() {
    return new ActModel(Map.of(), new float[0][]);
  }

  /** Probability of each type, in the order of {@link EventType}; adds up to 1. */
  public double[] probabilities(Glimpse seen) {
    return probabilities(names.places(seen.features()), seen.meaning());
  }

  private double[] probabilities(int[] places, float[] point) {
    var scores = new double[TYPES.length];
    for (int place : places) {
      int row = row(place);
      for (int k = 0; k < TYPES.length; k++) {
        scores[k] += weights[row + k];
      }
    }
    for (int i = 0; i < point.length; i++) {
      if (point[i] != 0 && i < meaning.length) {
        float[] row = meaning[i];
        for (int k = 0; k < TYPES.length; k++) {
          scores[k] += point[i] * row[k];
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

  float[][] meaning() {
    return meaning;
  }

  /** FeatureNames of the features, in their order. */
  NameTable names() {
    return names;
  }

  /** A copy of the weights of the feature at this place. */
  float[] weights(int place) {
    return Arrays.copyOfRange(weights, row(place), row(place + 1));
  }

  private static int row(int place) {
    return place * TYPES.length;
  }
}
