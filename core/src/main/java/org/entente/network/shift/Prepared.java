package org.entente.network.shift;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A series made ready for a search, and the search; dimensions that never vary are left out. */
final class Prepared {
  private final ChangePoints.Settings settings;
  private final List<Cleaning> cleanings;
  private final List<Integer> dimensions;
  private final double[][] rows;
  private final double[][] plain;
  private final int observed;
  private final int shortest;

  private Prepared(
      ChangePoints.Settings settings,
      List<Cleaning> cleanings,
      List<Integer> dimensions,
      double[][] rows,
      double[][] plain,
      int shortest) {
    this.settings = settings;
    this.cleanings = cleanings;
    this.dimensions = dimensions;
    this.rows = rows;
    this.plain = plain;
    this.shortest = shortest;
    observed = Math.max(2, cleanings.stream().mapToInt(Cleaning::observed).min().orElse(2));
  }

  /** Empty when there is nothing to search: no variation, or too few points for two stretches. */
  static Optional<Prepared> of(Series series, ChangePoints.Settings settings) {
    List<Cleaning.Ready> ready =
        IntStream.range(0, series.dimensions())
            .mapToObj(d ->
                Cleaning.clean(
                    series.values(d), settings.seasonal(), settings.loss() == Loss.SQUARES))
            .toList();
    List<Integer> varying =
        IntStream.range(0, ready.size())
            .filter(d -> ready.get(d).how().scale() > 0)
            .boxed()
            .toList();
    int shortest = settings.shortest(series.length());
    if (varying.isEmpty() || series.length() < 2 * shortest) {
      return Optional.empty();
    }
    return Optional.of(
        new Prepared(
            settings,
            varying.stream().map(d -> ready.get(d).how()).toList(),
            varying,
            varying.stream().map(d -> ready.get(d).row().values()).toArray(double[][]::new),
            varying.stream().map(d -> ready.get(d).plain().values()).toArray(double[][]::new),
            shortest));
  }

  /** What was cut, and why. */
  record Found(Segmentation level, List<Integer> spread) {
    Found {
      spread = List.copyOf(spread);
    }

    List<Integer> changePoints() {
      var all = new TreeSet<>(level.changePoints());
      all.addAll(spread);
      return List.copyOf(all);
    }
  }

  Found search() {
    return switch (settings.method()) {
      case PENALISED -> {
        Segmentation level = penalised().solve();
        yield new Found(
            level,
            SpreadShifts.find(
                residuals(level), observed, settings.penalty(), shortest, level.changePoints()));
      }
      case ONLINE -> {
        List<Integer> cuts = new Online(rows, shortest).find();
        yield new Found(Segmentation.ofLines(rows[0].length, cuts), List.of());
      }
    };
  }

  /** The same search for a series of the same length that has no season. */
  ChangePoints.Settings calm() {
    return new ChangePoints.Settings(
        settings.method(), settings.penalty(), shortest, false, settings.loss());
  }

  Penalised penalised() {
    double[] blur = cleanings.stream().mapToDouble(Cleaning::blur).toArray();
    return new Penalised(rows, blur, observed, settings.penalty(), shortest, settings.loss());
  }

  private double[][] residuals(Segmentation level) {
    return Arrays.stream(rows)
        .map(row -> settings.loss().residuals(row, level))
        .toArray(double[][]::new);
  }

  Loss loss() {
    return settings.loss();
  }

  /**
   * Indices of the series' dimensions that vary, in step with {@link #cleanings} and {@link #rows}.
   */
  List<Integer> dimensions() {
    return dimensions;
  }

  List<Cleaning> cleanings() {
    return cleanings;
  }

  /** Scaled values, dimension then time; read them only. */
  double[][] rows() {
    return rows;
  }

  /** The same with single outliers as they were. */
  double[][] plain() {
    return plain;
  }

  int observed() {
    return observed;
  }

  int shortest() {
    return shortest;
  }
}
