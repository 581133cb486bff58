package org.entente.network.shift;

import java.util.List;
import java.util.stream.IntStream;

/** Where a series changes. */
public final class ChangePoints {
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
   */
  public record Settings(Method method, double penalty, int shortest, boolean seasonal) {
    public static final Settings DEFAULT =
        new Settings(Method.PENALISED, Penalised.PENALTY, 0, true);

    /** A twentieth of the series, from 3 to 12 points: fewer could not be told from outliers. */
    int shortest(int length) {
      return shortest > 0 ? shortest : Math.max(3, Math.min(12, length / 20));
    }
  }

  /**
   * The first index of each new stretch, ascending, from 1; empty when nothing changes.
   *
   * <p>Series of fewer than twice the shortest stretch have none.
   */
  public static List<Integer> find(Series series, Settings settings) {
    List<Cleaning.Ready> ready =
        IntStream.range(0, series.dimensions())
            .mapToObj(d -> Cleaning.clean(series.values(d), settings.seasonal()))
            .filter(dimension -> dimension.how().scale() > 0)
            .toList();
    int shortest = settings.shortest(series.length());
    if (ready.isEmpty() || series.length() < 2 * shortest) {
      return List.of();
    }
    double[][] rows = ready.stream().map(d -> d.row().values()).toArray(double[][]::new);
    int observed = Math.max(2, ready.stream().mapToInt(d -> d.how().observed()).min().orElse(2));
    return switch (settings.method()) {
      case PENALISED ->
          new Penalised(rows, observed, settings.penalty(), shortest).solve().changePoints();
      case ONLINE -> new Online(rows, shortest).find();
    };
  }
}
