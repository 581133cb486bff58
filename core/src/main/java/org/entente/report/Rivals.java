package org.entente.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
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

  /** All that scores are rounded to, from the least on. */
  private static final String[] HALVES =
      IntStream.rangeClosed((int) (LEAST * 2), (int) (MOST * 2))
          .mapToObj(half -> String.valueOf(half / 2.0))
          .toArray(String[]::new);

  private static final String[] WHOLES =
      IntStream.rangeClosed((int) LEAST, (int) MOST)
          .mapToObj(String::valueOf)
          .toArray(String[]::new);

  /**
   * @param sourceSide who acts as the record knows them, whatever the words
   */
  record Stand(
      Span source,
      Span target,
      int predicate,
      boolean framed,
      String sourceSide,
      String targetSide) {}

  private final List<Stand> stands;
  private final double[] scores;

  // Numbers in place of spans and names, since each pair is held against each other.
  private final int[] sources;
  private final int[] targets;
  private final int[] sourceSides;
  private final int[] targetSides;

  private final double top;
  private final long probable;

  /**
   * @param scores of the first look, in the order of the pairs
   */
  Rivals(List<Stand> stands, double[] scores) {
    this.stands = List.copyOf(stands);
    this.scores = scores.clone();
    var numbers = new HashMap<Object, Integer>();
    this.sources = numbered(numbers, Stand::source);
    this.targets = numbered(numbers, Stand::target);
    this.sourceSides = numbered(numbers, Stand::sourceSide);
    this.targetSides = numbered(numbers, Stand::targetSide);
    this.top = Arrays.stream(scores).max().orElse(LEAST);
    this.probable = Arrays.stream(scores).filter(score -> score > PROBABLE).count();
  }

  /** One number for all that are equal. */
  private int[] numbered(Map<Object, Integer> numbers, Function<Stand, Object> of) {
    var numbered = new int[stands.size()];
    for (int i = 0; i < numbered.length; i++) {
      Object one = of.apply(stands.get(i));
      Integer known = numbers.putIfAbsent(one, numbers.size());
      numbered[i] = known == null ? numbers.size() - 1 : known;
    }
    return numbered;
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
    var turned = new Against(pair);
    var sameSource = new Against(pair);
    var sameTarget = new Against(pair);
    var samePredicate = new Against(pair);
    var targetActs = new Against(pair);
    var sourceSuffers = new Against(pair);
    var sameSides = new Against(pair);
    for (int i = 0; i < scores.length; i++) {
      if (i == pair) {
        continue;
      }
      boolean bySource = sources[i] == sources[pair];
      boolean onTarget = targets[i] == targets[pair];
      boolean byTarget = sources[i] == targets[pair];
      boolean onSource = targets[i] == sources[pair];
      turned.takeIf(byTarget && onSource, i);
      sameSource.takeIf(bySource && !onTarget, i);
      sameTarget.takeIf(onTarget && !bySource, i);
      samePredicate.takeIf(stands.get(i).predicate() == own.predicate(), i);
      targetActs.takeIf(byTarget && !onSource, i);
      sourceSuffers.takeIf(onSource && !byTarget, i);
      sameSides.takeIf(
          sourceSides[i] == sourceSides[pair] && targetSides[i] == targetSides[pair], i);
    }
    turned.addTo(features, "turned");
    sameSource.addTo(features, "same-source");
    sameTarget.addTo(features, "same-target");
    samePredicate.addTo(features, "same-predicate");
    targetActs.addTo(features, "target-acts");
    sourceSuffers.addTo(features, "source-suffers");
    sameSides.addTo(features, "same-sides");
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

  /** Of one sort of rivals, how the best stands to the pair and how many are above it. */
  private final class Against {
    private final double own;
    private boolean any;
    private double best = LEAST;
    private int above;

    Against(int pair) {
      own = scores[pair];
    }

    void takeIf(boolean rival, int other) {
      if (rival) {
        any = true;
        best = Math.max(best, scores[other]);
        above += scores[other] > own ? 1 : 0;
      }
    }

    void addTo(Features features, String name) {
      if (!any) {
        features.add(name, ":none");
        return;
      }
      features.add(name, "-ahead:", wholes(own - best));
      features.add(name, ":", wholes(best));
      features.add(name, "-above:", Integer.toString(Math.min(3, above)));
    }
  }

  private static String halves(double score) {
    return HALVES[(int) (Math.round(Math.clamp(score, LEAST, MOST) * 2) - LEAST * 2)];
  }

  private static String wholes(double score) {
    return WHOLES[(int) (Math.round(Math.clamp(score, LEAST, MOST)) - LEAST)];
  }
}
