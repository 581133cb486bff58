package org.entente.network.shift;

import java.util.List;

/** Where a series changes: in level, in slope, and in how widely it swings. */
public final class ChangePoints {
  /** Longer series are refused with {@link Loss#BIWEIGHT}. */
  public static final int MOST_WITH_BIWEIGHT = Biweight.MOST;

  private ChangePoints() {}

  /** How changes are looked for. */
  public enum Method {
    /** Looking back on the whole series: {@link Penalised}. */
    PENALISED,
    /** Watching, as if each point had just come in: {@link Online}. */
    ONLINE
  }

  /**
   * What may be set.
   *
   * @param penalty for each parameter, in units of BIC's
   * @param shortest fewest points between two changes; 0 lets the length of the series decide
   * @param seasonal whether an evident season is taken out first
   * @param loss of the penalised search; the online method does not use it
   */
  public record Settings(Method method, double penalty, int shortest, boolean seasonal, Loss loss) {
    public static final Settings DEFAULT =
        new Settings(Method.PENALISED, Penalised.PENALTY, 0, true);

    /** The penalty that goes with a loss where nobody asks for another. */
    public static double penalty(Loss loss) {
      return switch (loss) {
        case SQUARES -> Penalised.PENALTY;
        case BIWEIGHT -> Penalised.BIWEIGHT_PENALTY;
      };
    }

    /** With squares. */
    public Settings(Method method, double penalty, int shortest, boolean seasonal) {
      this(method, penalty, shortest, seasonal, Loss.SQUARES);
    }

    /** A twentieth of the series, from 3 to 12 points: fewer could not be told from outliers. */
    int shortest(int length) {
      return shortest > 0 ? shortest : Math.max(3, Math.min(12, length / 20));
    }
  }

  /**
   * The first index of each new stretch, ascending, from 1; empty when nothing changes.
   *
   * <p>Series of fewer than twice the shortest stretch have none.
   *
   * @throws IllegalArgumentException when the series is too long for the loss
   */
  public static List<Integer> find(Series series, Settings settings) {
    return Prepared.of(series, settings)
        .map(prepared -> prepared.search().changePoints())
        .orElse(List.of());
  }
}
