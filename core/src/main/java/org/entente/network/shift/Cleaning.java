package org.entente.network.shift;

import java.util.Arrays;

/**
 * What is done to a dimension before changes are looked for: gaps are filled along a straight line,
 * an evident season is taken out, single outliers are put back to their surroundings (the filter of
 * Hampel 1974), and the scale is set so that 1 is what the series spans, from its 5th to its 95th
 * percentile.
 *
 * @param observed how many points are not filled
 * @param season what was taken out
 * @param swing standard deviation of the season that was taken out, in the series' own unit
 * @param middle what 0 is in the series' own unit: its median
 * @param scale how much 1 is in the series' own unit; 0 when it does not vary at all
 */
record Cleaning(int observed, Seasons season, double swing, double middle, double scale) {
  private static final int HALF_WINDOW = 3;
  private static final double FAR = 5;

  /** How much of the season's swing counts as noise that a change must stand out against. */
  private static final double SEASON = 0.5;

  /**
   * A dimension made ready.
   *
   * @param row what is searched
   * @param plain the same with its single outliers
   */
  record Ready(Cleaning how, Row row, Row plain) {}

  /** Values in time; a class of its own, since records and arrays do not go together. */
  static final class Row {
    private final double[] values;

    Row(double[] values) {
      this.values = values;
    }

    double[] values() {
      return values;
    }
  }

  /**
   * Variance, in scaled squares, of what hides changes besides noise: the reader's blur, and half
   * of the season. The season is taken out so that places are found in spite of it, but a change
   * must still be large beside its swings to be one that people would mark.
   */
  double blur() {
    double season = scale > 0 ? SEASON * swing / scale : 0;
    return Noise.BLUR * Noise.BLUR + season * season;
  }

  /**
   * @param filtered whether single outliers are put back; a bounded loss needs that not
   */
  static Ready clean(double[] raw, boolean seasonal, boolean filtered) {
    double[] filled = fill(raw);
    Seasons season = seasonal ? Seasons.find(filled) : Seasons.NONE;
    double[] adjusted = season.adjust(filled);
    double swing = 0;
    for (int t = 0; t < filled.length; t++) {
      swing += (filled[t] - adjusted[t]) * (filled[t] - adjusted[t]) / filled.length;
    }
    double[] calm = filtered ? withoutOutliers(adjusted) : adjusted;
    double scale = Quantiles.of(calm, 0.95) - Quantiles.of(calm, 0.05);
    if (scale <= 0) {
      // A series that is the same for more than nine tenths of the time can still change.
      scale = Arrays.stream(calm).max().orElse(0) - Arrays.stream(calm).min().orElse(0);
    }
    double middle = Quantiles.of(calm, 0.5);
    double unit = scale;
    int observed = (int) Arrays.stream(raw).filter(Double::isFinite).count();
    return new Ready(
        new Cleaning(observed, season, Math.sqrt(swing), middle, scale),
        scaled(calm, middle, unit),
        scaled(adjusted, middle, unit));
  }

  private static Row scaled(double[] values, double middle, double unit) {
    return new Row(Arrays.stream(values).map(x -> unit > 0 ? (x - middle) / unit : 0).toArray());
  }

  private static double[] fill(double[] raw) {
    double[] filled = raw.clone();
    int before = -1;
    for (int t = 0; t <= raw.length; t++) {
      if (t < raw.length && !Double.isFinite(raw[t])) {
        continue;
      }
      for (int gap = before + 1; gap < t; gap++) {
        double left = before < 0 ? t < raw.length ? raw[t] : 0 : raw[before];
        double right = t < raw.length ? raw[t] : left;
        filled[gap] = left + (right - left) * (gap - before) / (t - before);
      }
      before = t;
    }
    return filled;
  }

  private static double[] withoutOutliers(double[] y) {
    double[] steps = new double[Math.max(0, y.length - 1)];
    Arrays.setAll(steps, t -> Math.abs(y[t + 1] - y[t]));
    double usual = Quantiles.spread(steps);
    double[] calm = y.clone();
    for (int t = 0; t < y.length; t++) {
      double[] near =
          Arrays.copyOfRange(
              y, Math.max(0, t - HALF_WINDOW), Math.min(y.length, t + HALF_WINDOW + 1));
      double middle = Quantiles.of(near, 0.5);
      double far = FAR * Math.max(usual, Quantiles.spread(near));
      // Where nothing moves at all, a step would look like an outlier.
      if (far > 0 && Math.abs(y[t] - middle) > far) {
        calm[t] = middle;
      }
    }
    return calm;
  }
}
