package org.entente.report.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How probable it is that a sentence tells an act of one party on another: a logistic model over
 * named features. Read-only; safe for several threads.
 */
public final class PairModel {
  private static final String FIRST = "/entente/learned/pairs-first.model";
  private static final String SECOND = "/entente/learned/pairs.model";
  private static final String HEAD = "entente pairs 1";
  private static final String ALWAYS = "(always)";

  private final Map<String, Double> weights;
  private final double bias;

  /**
   * @param bias weight of the feature that every pair has
   */
  PairModel(Map<String, Double> weights, double bias) {
    this.weights = Map.copyOf(weights);
    this.bias = bias;
  }

  /** The model of the first look that the program carries. */
  public static PairModel first() {
    return FirstHolder.BUNDLED;
  }

  /** The model of the second look that the program carries. */
  public static PairModel second() {
    return SecondHolder.BUNDLED;
  }

  /** Read when it is first asked for. */
  private static final class FirstHolder {
    static final PairModel BUNDLED = bundled(FIRST);
  }

  /** Read when it is first asked for. */
  private static final class SecondHolder {
    static final PairModel BUNDLED = bundled(SECOND);
  }

  private static PairModel bundled(String path) {
    InputStream file = PairModel.class.getResourceAsStream(path);
    if (file == null) {
      throw new IllegalStateException(path + " is missing from the program");
    }
    return read(file);
  }

  /** A model that knows nothing, for training. */
  public static PairModel empty() {
    return new PairModel(Map.of(), 0);
  }

  /** Features that it knows. */
  public int size() {
    return weights.size();
  }

  /** From 0 to 1. The features are added up in the order given, so give them sorted. */
  public double probability(Collection<String> features) {
    return 1 / (1 + StrictMath.exp(-score(features)));
  }

  /** The same as log-odds. */
  public double score(Collection<String> features) {
    double sum = bias;
    for (String feature : features) {
      Double weight = weights.get(feature);
      if (weight != null) {
        sum += weight;
      }
    }
    return sum;
  }

  /** The features that speak most for an act, strongest first. */
  public List<String> reasons(Collection<String> features, int most) {
    return features.stream()
        .filter(feature -> weights.getOrDefault(feature, 0.0) > 0)
        .sorted(
            Comparator.comparingDouble((String feature) -> -weights.getOrDefault(feature, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** Lines {@code feature TAB weight} in thousandths under gzip, in the order of the names. */
  public void write(OutputStream file) throws IOException {
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8)) {
      out.write(HEAD + "\n" + ALWAYS + "\t" + Math.round(bias * 1000) + "\n");
      for (Map.Entry<String, Double> entry : new TreeMap<>(weights).entrySet()) {
        long thousandths = Math.round(entry.getValue() * 1000);
        if (thousandths != 0) {
          out.write(entry.getKey() + "\t" + thousandths + "\n");
        }
      }
    }
  }

  static PairModel read(InputStream file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      if (!HEAD.equals(in.readLine())) {
        throw new IllegalStateException("the learned model of pairs is of another version");
      }
      var weights = new HashMap<String, Double>();
      in.lines()
          .forEach(line -> {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)) / 1000.0);
          });
      Double bias = weights.remove(ALWAYS);
      return new PairModel(weights, bias == null ? 0 : bias);
    } catch (IOException e) {
      throw new UncheckedIOException("the learned model of pairs cannot be read", e);
    }
  }
}
