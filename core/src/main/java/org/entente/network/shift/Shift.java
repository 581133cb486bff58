package org.entente.network.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change in level or slope of a series of one dimension.
 *
 * @param index first index of the new stretch
 * @param start first index of the stretch before
 * @param end index after the last of the new stretch
 * @param first first index at which the change may lie, with a confidence of 95 in 100
 * @param last last such index
 * @param before mean of the stretch before it, in the series' own unit
 * @param after mean of the new stretch
 * @param low lower end of the interval that holds {@code after − before} in 95 of 100 cases
 * @param high upper end
 * @param strength what it explains, in units of BIC's penalty
 * @param falseAlarmRate share of series without changes in which the same search finds one as
 *     strong
 */
public record Shift(
    int index,
    int start,
    int end,
    int first,
    int last,
    double before,
    double after,
    double low,
    double high,
    double strength,
    double falseAlarmRate) {
  private static final double NORMAL = 1.959964;

  public double size() {
    return after - before;
  }

  /** Whether the interval of its size leaves 0 out. */
  public boolean isApart() {
    return low > 0 || high < 0;
  }

  /**
   * All of a series, in order; empty where nothing changes or the series is too short.
   *
   * @throws IllegalArgumentException when the series has several dimensions
   */
  public static List<Shift> of(Series series, ChangePoints.Settings settings) {
    List<Shift> found = found(series, settings);
    if (found.isEmpty()) {
      return found;
    }
    double[] values = series.values(0);
    List<Integer> cuts = found.stream().map(Shift::index).toList();
    List<Double> ofChance = Chance.strongest(values, Chance.correlation(values, cuts), settings);
    return found.stream()
        .map(shift -> shift.withRate(Strength.falseAlarms(ofChance, shift.strength())))
        .toList();
  }

  private Shift withRate(double rate) {
    return new Shift(index, start, end, first, last, before, after, low, high, strength, rate);
  }

  /** Those of {@link #of} without their rates, which are 1. */
  static List<Shift> found(Series series, ChangePoints.Settings settings) {
    if (series.dimensions() != 1) {
      throw new IllegalArgumentException(
          "a series of %d dimensions".formatted(series.dimensions()));
    }
    Optional<Prepared> prepared = Prepared.of(series, settings);
    if (prepared.isEmpty()) {
      return List.of();
    }
    Segmentation level = prepared.get().search().level();
    var strength = new Strength(prepared.get(), level);
    double deviation = deviation(prepared.get(), level);
    double[] raw = series.values(0);
    var shifts = new ArrayList<Shift>();
    for (int piece = 1; piece < level.pieces().size(); piece++) {
      Segmentation.Piece left = level.pieces().get(piece - 1);
      Segmentation.Piece right = level.pieces().get(piece);
      List<Integer> place = strength.place(piece);
      double before = mean(raw, left);
      double after = mean(raw, right);
      double half =
          NORMAL
              * deviation
              * Math.sqrt(
                  1.0 / (left.until() - left.from()) + 1.0 / (right.until() - right.from()));
      shifts.add(
          new Shift(
              right.from(),
              left.from(),
              right.until(),
              place.getFirst(),
              place.getLast(),
              before,
              after,
              after - before - half,
              after - before + half,
              strength.of(piece),
              1));
    }
    return shifts;
  }

  /** Of one point, widened by what runs of neighbours that are alike take from a mean. */
  private static double deviation(Prepared prepared, Segmentation level) {
    Noise noise = prepared.penalised().noise(level).getFirst();
    return prepared.cleanings().getFirst().scale()
        * Math.sqrt(noise.variance() / noise.effective(1));
  }

  private static double mean(double[] values, Segmentation.Piece piece) {
    double sum = 0;
    int count = 0;
    for (int t = piece.from(); t < piece.until(); t++) {
      if (Double.isFinite(values[t])) {
        sum += values[t];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
