package org.entente.report.learn;

/**
 * The points of the words around two parties, added up by what the words are to them: one block of
 * {@link WordVectors#size} coordinates each, zeros where a word is unknown or missing.
 */
final class Points {
  /** Whose points stand in which block. */
  enum Block {
    SOURCE_VERB(0),
    SOURCE_CLAUSE(1),
    TARGET_VERB(2),
    TARGET_UPPER(3),
    TOP(4),
    OBJECT(5),
    PATH(6),
    ALL(7);

    private final int place;

    Block(int place) {
      this.place = place;
    }
  }

  private final WordVectors vectors = WordVectors.bundled();
  private final float[] sums;

  private Points(int coordinates) {
    sums = new float[coordinates];
  }

  static Points empty() {
    return new Points(Block.values().length * WordVectors.bundled().size());
  }

  /** For whoever asks for no points. */
  static Points unasked() {
    return new Points(0);
  }

  void add(Block block, String lemma) {
    if (sums.length > 0) {
      vectors.addTo(sums, block.place * vectors.size(), lemma);
    }
  }

  /**
   * Not a copy. Each block is scaled to length one, so that long sentences weigh no more than short
   * ones.
   */
  float[] levelled() {
    for (int from = 0; from < sums.length; from += vectors.size()) {
      level(from);
    }
    return sums;
  }

  private void level(int from) {
    double square = 0;
    for (int i = from; i < from + vectors.size(); i++) {
      square += sums[i] * sums[i];
    }
    if (square > 0) {
      float length = (float) StrictMath.sqrt(square);
      for (int i = from; i < from + vectors.size(); i++) {
        sums[i] /= length;
      }
    }
  }
}
