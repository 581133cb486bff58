package org.entente.network.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change in level of a series of one dimension.
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
 * @param falseAlarmRate share of series without changes in which the same search finds one for
 *     which as much speaks
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
  public double size() {
    return after - before;
  }

  /** Whether the interval of its size leaves 0 out. */
  public boolean isApart() {
    return low > 0 || high < 0;
  }

  /**
   * Those of a series that are sure enough, in order; empty where nothing changes or the series is
   * too short. Stretches reach from one of them to the next: what lies between is one level, also
   * where the search had cut it, or else sizes would be those of chance.
   *
   * @param rate false-alarm rate up to which a shift is one
   * @throws IllegalArgumentException when the series has several dimensions
   */
  public static List<Shift> of(Series series, ChangePoints.Settings settings, double rate) {
    if (series.dimensions() != 1) {
      throw new IllegalArgumentException(
          "a series of %d dimensions".formatted(series.dimensions()));
    }
    Optional<Prepared> prepared = Prepared.of(series, settings);
    if (prepared.isEmpty()) {
      return List.of();
    }
    Segmentation found = prepared.get().search().level();
    List<Double> rates = Chance.rates(prepared.get(), found, false, rate);
    var sure = new ArrayList<Double>();
    var cuts = new ArrayList<Integer>();
    for (int i = 0; i < rates.size(); i++) {
      if (rates.get(i) <= rate) {
        sure.add(rates.get(i));
        cuts.add(found.changePoints().get(i));
      }
    }
    return cuts.isEmpty()
        ? List.of()
        : described(
            series.values(0), prepared.get(), Segmentation.ofLevels(series.length(), cuts), sure);
  }

  private static List<Shift> described(
      double[] raw, Prepared prepared, Segmentation level, List<Double> rates) {
    var strength = new Strength(prepared, level);
    var interval = SizeInterval.of(prepared, level);
    var shifts = new ArrayList<Shift>();
    for (int piece = 1; piece < level.pieces().size(); piece++) {
      Segmentation.Piece left = level.pieces().get(piece - 1);
      Segmentation.Piece right = level.pieces().get(piece);
      List<Integer> place = strength.place(piece);
      double before = mean(raw, left);
      double after = mean(raw, right);
      double half = interval.half(left.until() - left.from(), right.until() - right.from());
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
              rates.get(piece - 1)));
    }
    return shifts;
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
