package org.entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.document.Span;

/**
 * How each pair of a sentence stands to the others after the first look, as named features: of all
 * who could have done it to somebody, mostly one has.
 */
final class Rivals {
  /** Scores are log-odds; beyond these they tell nothing more. */
  private static final double LEAST = -6;

  private static final double MOST = 4;
  private static final double PROBABLE = -1.5;
  private static final int LAST_RANK = 6;

  /**
   * @param sides the two as the record knows them, whatever the words
   */
  record Stand(Span source, Span target, int predicate, boolean framed, String sides) {}

  private final List<Stand> stands;
  private final double[] scores;
  private final double top;
  private final long probable;

  /**
   * @param scores of the first look, in the order of the pairs
   */
  Rivals(List<Stand> stands, double[] scores) {
    this.stands = List.copyOf(stands);
    this.scores = scores.clone();
    this.top = Arrays.stream(scores).max().orElse(LEAST);
    this.probable = Arrays.stream(scores).filter(score -> score > PROBABLE).count();
  }

  void addTo(Features features, int pair) {
    Stand own = stands.get(pair);
    double score = scores[pair];
    String by = own.framed() ? "framed" : "silent";
    features.add("look:", halves(score));
    features.add("look:", by, ":", halves(score));
    String rank = Integer.toString(rank(pair));
    features.add("rank:", rank);
    features.add("rank:", by, ":", rank);
    features.add("look-top:", halves(top));
    features.add("look-probable:", (int) Math.min(8, probable));
    against(
        features,
        "turned",
        pair,
        other -> other.source().equals(own.target()) && other.target().equals(own.source()));
    against(
        features,
        "same-source",
        pair,
        other -> other.source().equals(own.source()) && !other.target().equals(own.target()));
    against(
        features,
        "same-target",
        pair,
        other -> other.target().equals(own.target()) && !other.source().equals(own.source()));
    against(features, "same-predicate", pair, other -> other.predicate() == own.predicate());
    against(
        features,
        "target-acts",
        pair,
        other -> other.source().equals(own.target()) && !other.target().equals(own.source()));
    against(
        features,
        "source-suffers",
        pair,
        other -> other.target().equals(own.source()) && !other.source().equals(own.target()));
    against(features, "same-sides", pair, other -> other.sides().equals(own.sides()));
  }

  private int rank(int pair) {
    int above = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > scores[pair] || (scores[i] == scores[pair] && i < pair)) {
        above++;
      }
    }
    return Math.min(above, LAST_RANK);
  }

  private void against(Features features, String name, int pair, Predicate<Stand> rivals) {
    boolean any = false;
    double best = LEAST;
    int above = 0;
    for (int i = 0; i < scores.length; i++) {
      if (i != pair && rivals.test(stands.get(i))) {
        any = true;
        best = Math.max(best, scores[i]);
        above += scores[i] > scores[pair] ? 1 : 0;
      }
    }
    if (!any) {
      features.add(name, ":none");
      return;
    }
    features.add(name, "-ahead:", wholes(scores[pair] - best));
    features.add(name, ":", wholes(best));
    features.add(name, "-above:", Integer.toString(Math.min(3, above)));
  }

  private static String halves(double score) {
    return String.valueOf(Math.round(Math.clamp(score, LEAST, MOST) * 2) / 2.0);
  }

  private static String wholes(double score) {
    return String.valueOf(Math.round(Math.clamp(score, LEAST, MOST)));
  }
}
