package org.entente.network.parallel;

/**
 * What counts as alike.
 *
 * @param unit a difference that weighs as much as what is not known, in the unit of the profiles
 * @param fewest others that two windows must share to be compared
 * @param recent windows before the one in question that count as recent: they are no parallels
 * @param most parallels that are listed
 * @param resamples of the others, for intervals
 * @param seed of the resampling
 */
public record ParallelSettings(
    double unit, int fewest, int recent, int most, int resamples, long seed) {
  /** Agreement is in standard deviations over all pairs of a session. */
  public static final ParallelSettings AGREEMENT = new ParallelSettings(1, 10, 5, 5, 999, 1);

  /** Ideal points are in standard deviations over all country-sessions, and known with error. */
  public static final ParallelSettings IDEAL_POINTS = new ParallelSettings(0.5, 10, 5, 5, 999, 1);

  /** Stance is in Goldstein's points. */
  public static final ParallelSettings STANCE = new ParallelSettings(2.5, 3, 2, 5, 999, 1);

  public ParallelSettings {
    if (!(unit > 0) || fewest < 1 || recent < 1 || most < 1 || resamples < 1) {
      throw new IllegalArgumentException("settings must be above 0");
    }
  }

  public ParallelSettings withRecent(int windows) {
    return new ParallelSettings(unit, fewest, windows, most, resamples, seed);
  }

  public ParallelSettings withMost(int wanted) {
    return new ParallelSettings(unit, fewest, recent, wanted, resamples, seed);
  }
}
