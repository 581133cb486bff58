package org.entente.event;

import java.util.HashMap;
import java.util.Map;
import org.entente.document.DocumentId;

/**
 * Tells whether a report only repeats another: its article is the other's, printed again, or its
 * sentence is.
 */
final class Copies {
  /** Articles with half of their five-word runs in common have one author. */
  private static final double ARTICLE = 0.5;

  /** A shortened sentence keeps most of its three-word runs. */
  private static final double SENTENCE = 0.7;

  /** Shorter sentences (“Iran denied it.”) are alike by chance. */
  private static final int FEWEST_RUNS = 6;

  private final Map<DocumentId, Signature> signatures = new HashMap<>();
  private final Map<String, long[]> sentences = new HashMap<>();

  void add(Article article) {
    signatures.put(
        article.head().id(), new Signature(Shingles.of(article.text(), Shingles.OF_ARTICLE)));
  }

  /** Reports of one document never copy each other. */
  boolean isCopy(Told told, Told earlier) {
    if (told.report().document().equals(earlier.report().document())
        || told.report().polarity() != earlier.report().polarity()) {
      return false;
    }
    Signature one = signatures.get(told.report().document());
    Signature other = signatures.get(earlier.report().document());
    if (one != null && other != null && one.likeness(other) >= ARTICLE) {
      return true;
    }
    long[] runs = runs(told);
    long[] earlierRuns = runs(earlier);
    return Math.min(runs.length, earlierRuns.length) >= FEWEST_RUNS
        && Shingles.contained(runs, earlierRuns) >= SENTENCE
        && saysTheSame(told, earlier);
  }

  /** Who puts another actor or number into the same sentence tells something else. */
  private static boolean saysTheSame(Told told, Told earlier) {
    return ActorKinship.isOneText(
            told.report().sources().getFirst(), earlier.report().sources().getFirst())
        && Numbers.of(told.sentence()).equals(Numbers.of(earlier.sentence()));
  }

  private long[] runs(Told told) {
    return sentences.computeIfAbsent(
        told.report().id(), _ -> Shingles.of(told.sentence(), Shingles.OF_SENTENCE));
  }
}
