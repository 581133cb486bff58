package org.entente.network.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The earlier windows in which an actor stood to the others most nearly as in the last one.
 *
 * <p>How alike two windows are is said against how alike windows so far apart usually are ({@link
 * Distances}). Whether that is more than chance is told by moving the whole record, all dyads
 * together, against the place that is called now: each window in turn is held to be now and looks
 * for its best parallel, and p is the share that finds one as alike. This shifts time and leaves
 * everything within it as it is, both how each dyad drifts from window to window and how dyads move
 * together, so neither can pass for a likeness; shifting dyads one by one, or permuting windows,
 * would break that and find parallels everywhere. It needs the record to be of one kind throughout
 * once the lag is taken off. All shifts are tried, so nothing is drawn by lot; p is corrected for
 * looking at many windows, since it compares best with best (Westfall and Young 1993, chapter 2;
 * restricted shifts as in Besag and Clifford 1989), and is never below 1 / windows.
 *
 * <p>Of neighbouring windows only the best is listed.
 *
 * @param window the one in question
 * @param windows in the record up to it, itself included
 * @param course how far each window up to it lies from it, in order; those that cannot be compared
 *     are left out
 * @param parallels the most alike first
 * @param reversion empty when the record is too short to tell
 */
public record Parallels(
    String window,
    int windows,
    List<Step> course,
    List<Parallel> parallels,
    Optional<Reversion> reversion) {
  private static final int NAMED = 5;
  private static final double LOW = 0.05;

  public Parallels {
    course = List.copyOf(course);
    parallels = List.copyOf(parallels);
  }

  /**
   * One earlier window.
   *
   * @param distance from the window in question, as in {@link Parallel}
   * @param usual distance of windows so far apart
   */
  public record Step(String window, double distance, double usual) {}

  /**
   * @param profiles in order of time, without a gap in it; the last is the window in question
   */
  public static Parallels of(List<Profile> profiles, ParallelSettings settings) {
    int now = profiles.size() - 1;
    var distances = new Distances(profiles, settings);
    var best = new ArrayList<Double>();
    for (int window = 0; window < now; window++) {
      distances.findBest(window, settings.recent()).ifPresent(best::add);
    }
    var found = new ArrayList<Parallel>();
    for (int then : candidates(distances, now, settings)) {
      double likeness = distances.findLikeness(now, then).orElse(0.0);
      double p =
          (1.0 + best.stream().filter(other -> other >= likeness).count()) / (1.0 + best.size());
      found.add(parallel(profiles, distances, then, p, settings));
    }
    return new Parallels(
        profiles.get(now).window(),
        profiles.size(),
        course(profiles, distances),
        found,
        Reversion.find(profiles, distances, settings.recent()));
  }

  private static List<Step> course(List<Profile> profiles, Distances distances) {
    int now = profiles.size() - 1;
    var course = new ArrayList<Step>();
    for (int then = 0; then < now; then++) {
      double squared = distances.squared(now, then);
      if (!Double.isNaN(squared)) {
        course.add(
            new Step(
                profiles.get(then).window(),
                Math.sqrt(squared),
                Math.sqrt(distances.usual(now, then))));
      }
    }
    return course;
  }

  /** The most alike first, none within {@code recent} windows of a better one. */
  private static List<Integer> candidates(Distances distances, int now, ParallelSettings settings) {
    var windows = new ArrayList<Integer>();
    for (int then = 0; then < now - settings.recent(); then++) {
      if (distances.findLikeness(now, then).isPresent()) {
        windows.add(then);
      }
    }
    windows.sort(
        Comparator.comparingDouble((Integer then) -> -distances.findLikeness(now, then).orElse(0.0))
            .thenComparing(Comparator.reverseOrder()));
    var chosen = new ArrayList<Integer>();
    for (int then : windows) {
      if (chosen.size() < settings.most()
          && chosen.stream().allMatch(other -> Math.abs(other - then) > settings.recent())) {
        chosen.add(then);
      }
    }
    return chosen;
  }

  private static Parallel parallel(
      List<Profile> profiles, Distances distances, int then, double p, ParallelSettings settings) {
    int now = profiles.size() - 1;
    Comparison comparison = compare(profiles, now, then, settings).orElseThrow();
    double usual = distances.usual(now, then);
    double[] interval = interval(comparison, usual, settings);
    double squared = comparison.distance();
    return new Parallel(
        profiles.get(then).window(),
        Math.sqrt(squared),
        1 - squared / usual,
        interval[0],
        interval[1],
        p,
        comparison.parts().size(),
        alike(comparison, usualParts(profiles, then, settings)),
        apart(comparison));
  }

  private static Optional<Comparison> compare(
      List<Profile> profiles, int now, int then, ParallelSettings settings) {
    return Comparison.find(
        profiles.get(now), profiles.get(then), settings.unit(), settings.fewest());
  }

  /** What each standing differs from now in the other earlier windows, squared, in the mean. */
  private static Map<String, Double> usualParts(
      List<Profile> profiles, int then, ParallelSettings settings) {
    int now = profiles.size() - 1;
    var sums = new HashMap<String, Double>();
    var counts = new HashMap<String, Integer>();
    for (int window = 0; window < now; window++) {
      if (window != then) {
        compare(profiles, now, window, settings).stream()
            .flatMap(comparison -> comparison.parts().stream())
            .forEach(part -> {
              sums.merge(part.key(), part.squared(), Double::sum);
              counts.merge(part.key(), 1, Integer::sum);
            });
      }
    }
    sums.replaceAll((key, sum) -> sum / counts.getOrDefault(key, 1));
    return sums;
  }

  private static List<Parallel.Pair> alike(Comparison comparison, Map<String, Double> usual) {
    double weight = comparison.weight();
    return comparison.parts().stream()
        .map(part ->
            pair(
                part,
                part.weight()
                    * (usual.getOrDefault(part.key(), part.squared()) - part.squared())
                    / weight))
        .filter(pair -> pair.share() > 0)
        .sorted(Comparator.comparingDouble(pair -> -pair.share()))
        .limit(NAMED)
        .toList();
  }

  private static List<Parallel.Pair> apart(Comparison comparison) {
    double weight = comparison.weight();
    return comparison.parts().stream()
        .map(part -> pair(part, part.weight() * part.squared() / weight))
        .filter(pair -> pair.share() > 0)
        .sorted(Comparator.comparingDouble(pair -> -pair.share()))
        .limit(NAMED)
        .toList();
  }

  private static Parallel.Pair pair(Comparison.Part part, double share) {
    return new Parallel.Pair(part.key(), part.now(), part.then(), share);
  }

  /** Percentile bootstrap over the others (Efron and Tibshirani 1993, chapter 13). */
  private static double[] interval(Comparison comparison, double usual, ParallelSettings settings) {
    var random = new SplittableRandom(settings.seed());
    List<Comparison.Part> parts = comparison.parts();
    var likeness = new double[settings.resamples()];
    for (int sample = 0; sample < likeness.length; sample++) {
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < parts.size(); i++) {
        Comparison.Part part = parts.get(random.nextInt(parts.size()));
        sum += part.weight() * part.squared();
        weight += part.weight();
      }
      likeness[sample] = 1 - sum / weight / usual;
    }
    Arrays.sort(likeness);
    int cut = (int) Math.floor(LOW * (likeness.length + 1));
    return new double[] {
      likeness[Math.max(0, cut - 1)], likeness[Math.min(likeness.length - 1, likeness.length - cut)]
    };
  }
}
