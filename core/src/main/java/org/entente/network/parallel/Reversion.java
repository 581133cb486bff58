package org.entente.network.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a window is nearer to an older period than to the recent one. A period is as many windows
 * in a row as count as recent; its distance is the median over them, so that one odd session is no
 * period.
 *
 * @param from first window of the older period that is nearest
 * @param last its last window
 * @param older root of the median squared distance to it
 * @param recent the same to the recent period
 * @param size how much nearer the older one is, squared, as a share of the recent distance; above 0
 *     is a reversion
 * @param p share of the windows up to now that revert as far, each seen from its own time
 * @param windows how many could be compared, this one included
 */
public record Reversion(
    String from, String last, double older, double recent, double size, double p, int windows) {
  /** Fewer windows than this tell nothing about what is usual. */
  private static final int FEWEST = 10;

  public boolean reverts() {
    return size > 0;
  }

  /** Of the last window; empty when the record is too short. */
  static Optional<Reversion> find(List<Profile> profiles, Distances distances, int recent) {
    int now = profiles.size() - 1;
    Optional<Step> found = findStep(distances, now, recent);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var sizes = new ArrayList<Double>();
    for (int window = 0; window < now; window++) {
      findStep(distances, window, recent).ifPresent(step -> sizes.add(step.size()));
    }
    if (sizes.size() + 1 < FEWEST) {
      return Optional.empty();
    }
    Step step = found.get();
    long asFar = sizes.stream().filter(size -> size >= step.size()).count();
    return Optional.of(
        new Reversion(
            profiles.get(step.start()).window(),
            profiles.get(step.start() + recent - 1).window(),
            Math.sqrt(step.older()),
            Math.sqrt(step.recent()),
            step.size(),
            (1.0 + asFar) / (1.0 + sizes.size()),
            sizes.size() + 1));
  }

  private static Optional<Step> findStep(Distances distances, int now, int recent) {
    double near = median(distances, now, now - recent, recent);
    Optional<Step> best = Optional.empty();
    for (int start = 0; start + 2 * recent <= now; start++) {
      double far = median(distances, now, start, recent);
      if (!Double.isNaN(far) && near > 0 && (best.isEmpty() || far < best.get().older())) {
        best = Optional.of(new Step(start, far, near));
      }
    }
    return best;
  }

  /** NaN where one of the windows is missing or cannot be compared. */
  private static double median(Distances distances, int now, int start, int length) {
    if (start < 0) {
      return Double.NaN;
    }
    var squared = new double[length];
    for (int i = 0; i < length; i++) {
      squared[i] = distances.squared(now, start + i);
    }
    Arrays.sort(squared);
    // NaN comes last in the order and must not hide behind the middle.
    return Double.isNaN(squared[length - 1])
        ? Double.NaN
        : (squared[(length - 1) / 2] + squared[length / 2]) / 2;
  }

  private record Step(int start, double older, double recent) {
    double size() {
      return 1 - older / recent;
    }
  }
}
