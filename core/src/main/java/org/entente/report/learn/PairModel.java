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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  private final NameTable names;
  private final double[] weights;
  private final double bias;

  /**
   * @param bias weight of the feature that every pair has
   */
  PairModel(Map<String, Double> weights, double bias) {
    this.names = new NameTable(weights.keySet());
    this.weights = new double[names.size()];
    for (int i = 0; i < this.weights.length; i++) {
      this.weights[i] = weights.getOrDefault(names.name(i), 0.0);
    }
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
    return names.size();
  }

  /** From 0 to 1. */
  public double probability(FeatureKeys features) {
    return 1 / (1 + StrictMath.exp(-score(features)));
  }

  /** The same as log-odds. */
  public double score(FeatureKeys features) {
    double sum = bias;
    for (int place : names.places(features)) {
      sum += weights[place];
    }
    return sum;
  }

  /**
   * The features that speak most for an act, strongest first.
   *
   * @param telling which may be named
   */
  public List<String> reasons(FeatureKeys features, Predicate<String> telling, int most) {
    return names.strongest(names.places(features), place -> weights[place], telling, most);
  }

  /** Lines {@code feature TAB weight} in thousandths under gzip, in the order of the names. */
  public void write(OutputStream file) throws IOException {
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8)) {
      out.write(HEAD + "\n" + ALWAYS + "\t" + Math.round(bias * 1000) + "\n");
      for (int i = 0; i < weights.length; i++) {
        long thousandths = Math.round(weights[i] * 1000);
        if (thousandths != 0) {
          out.write(names.name(i) + "\t" + thousandths + "\n");
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
      var weights = new LinkedHashMap<String, Double>();
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
