package org.entente.network.shift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.network.TableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a series in the form of the Turing Change Point Dataset (van den Burg and Williams 2020):
 * an object with {@code name} and {@code series}, a list with one object a dimension, whose {@code
 * raw} lists the numbers; null, "NA" and "NaN" are missing. Without a name it is the file's, less
 * its ending.
 */
public final class SeriesReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_POINTS = 200_000;

  private SeriesReader() {}

  /**
   * @throws TableException when the file is not of this form
   * @throws UncheckedIOException when it cannot be read
   */
  public static Series read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new TableException("%s is larger than %d MB".formatted(name, MOST_BYTES >> 20));
      }
      return series(name, JSON.readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      throw new TableException("%s is not JSON: %s".formatted(name, e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  static Series series(String file, JsonNode root) {
    JsonNode dimensions = root.path("series");
    if (!dimensions.isArray() || dimensions.isEmpty()) {
      throw new TableException(file + " has no list “series” with a list “raw” in it");
    }
    double[][] values = new double[dimensions.size()][];
    for (int d = 0; d < values.length; d++) {
      values[d] = numbers(file, dimensions.get(d).path("raw"));
      if (values[d].length != values[0].length) {
        throw new TableException(
            "%s: dimension %d has %d numbers, the first has %d"
                .formatted(file, d + 1, values[d].length, values[0].length));
      }
    }
    JsonNode name = root.path("name");
    return new Series(
        name.isString() ? name.stringValue() : file.replaceFirst("\\.json$", ""), values);
  }

  private static double[] numbers(String file, JsonNode raw) {
    if (!raw.isArray() || raw.isEmpty() || raw.size() > MOST_POINTS) {
      throw new TableException(
          "%s: “raw” must be a list of 1 to %d numbers".formatted(file, MOST_POINTS));
    }
    double[] numbers = new double[raw.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(file, raw.get(i), i);
    }
    return numbers;
  }

  private static double number(String file, JsonNode value, int index) {
    if (value.isNumber()) {
      return value.doubleValue();
    }
    if (value.isNull()) {
      return Double.NaN;
    }
    String text = value.isString() ? value.stringValue().strip() : "";
    if ((text.isEmpty() && value.isString())
        || text.equalsIgnoreCase("na")
        || text.equalsIgnoreCase("nan")) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new TableException("%s: entry %d of “raw” is no number".formatted(file, index));
    }
  }
}
