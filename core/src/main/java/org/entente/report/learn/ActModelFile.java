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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.report.EventType;

/**
 * A model as lines of text under gzip, in the order of the names: {@code feature TAB TYPE=weight
 * …}, weights rounded to hundredths, those of zero left out. Coordinates of word points are lines
 * {@code #n}.
 */
final class ActModelFile {
  private static final String HEAD = "entente acts 1";
  private static final EventType[] TYPES = EventType.values();

  private ActModelFile() {}

  static void write(ActModel model, OutputStream file) throws IOException {
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8)) {
      out.write(HEAD + "\n");
      float[][] meaning = model.meaning();
      for (int i = 0; i < meaning.length; i++) {
        out.write("#" + i + "\t" + weights(meaning[i]) + "\n");
      }
      for (int i = 0; i < model.size(); i++) {
        String weights = weights(model.weights(i));
        if (!weights.isEmpty()) {
          out.write(model.names().name(i) + "\t" + weights + "\n");
        }
      }
    }
  }

  private static String weights(float[] row) {
    var text = new ArrayList<String>();
    for (int k = 0; k < row.length; k++) {
      int hundredths = Math.round(row[k] * 100);
      if (hundredths != 0) {
        text.add(TYPES[k] + "=" + hundredths);
      }
    }
    return String.join(" ", text);
  }

  static ActModel read(InputStream file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      if (!HEAD.equals(in.readLine())) {
        throw new IllegalStateException("the learned model is of another version");
      }
      // the file is in order, which spares the model from sorting
      var weights = new LinkedHashMap<String, float[]>();
      List<float[]> meaning = new ArrayList<>();
      in.lines()
          .forEach(line -> {
            int tab = line.indexOf('\t');
            float[] row = row(line.substring(tab + 1));
            if (line.charAt(0) == '#') {
              meaning.add(row);
            } else {
              weights.put(line.substring(0, tab), row);
            }
          });
      return new ActModel(weights, meaning.toArray(float[][]::new));
    } catch (IOException e) {
      throw new UncheckedIOException("the learned model cannot be read", e);
    }
  }

  private static float[] row(String text) {
    var row = new float[TYPES.length];
    for (String one : text.split(" ")) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        row[ActModel.column(EventType.valueOf(one.substring(0, equals)))] =
            Integer.parseInt(one.substring(equals + 1)) / 100f;
      }
    }
    return row;
  }
}
