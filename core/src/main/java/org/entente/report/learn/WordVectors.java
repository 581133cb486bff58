package org.entente.report.learn;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A point in space for each common English lemma, near to those of words used alike, so that what
 * was learned of "condemn" holds for "deplore". Read-only.
 *
 * <p>Source: the word vectors that Stanford CoreNLP ships for its neural coreference (Clark and
 * Manning 2016), cut to lemmas, scaled to length one and rounded to bytes.
 */
final class WordVectors {
  private static final String FILE = "/entente/learned/words.vectors";
  private static final float SCALE = 1f / 200;

  private final int size;
  private final Map<String, byte[]> byLemma;

  private WordVectors(int size, Map<String, byte[]> byLemma) {
    this.size = size;
    this.byLemma = byLemma;
  }

  static WordVectors bundled() {
    return Holder.BUNDLED;
  }

  private static final class Holder {
    static final WordVectors BUNDLED = read();
  }

  private static WordVectors read() {
    try (InputStream in = WordVectors.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      var data = new DataInputStream(new GZIPInputStream(in));
      int count = data.readInt();
      int size = data.readInt();
      var byLemma = new HashMap<String, byte[]>(count * 2);
      for (int i = 0; i < count; i++) {
        String lemma = data.readUTF();
        byLemma.put(lemma, data.readNBytes(size));
      }
      return new WordVectors(size, byLemma);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Coordinates of a word. */
  int size() {
    return size;
  }

  /** Adds the lemma's point to {@code sum} from {@code offset} on; false for an unknown lemma. */
  boolean addTo(float[] sum, int offset, String lemma) {
    byte[] point = byLemma.get(lemma);
    if (point == null) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      sum[offset + i] += point[i] * SCALE;
    }
    return true;
  }
}
