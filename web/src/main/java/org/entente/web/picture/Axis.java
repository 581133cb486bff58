package org.entente.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.Series;
import org.entente.web.word.Periods;

/**
 * Equal periods side by side.
 *
 * @param first first day of the first period
 * @param periods how many
 * @param left place of the first period's left edge
 * @param right place of the last period's right edge
 */
public record Axis(Series.Unit unit, LocalDate first, int periods, double left, double right) {
  static Axis over(Series.Unit unit, LocalDate from, LocalDate last, double left, double right) {
    LocalDate first = start(unit, from);
    return new Axis(unit, first, index(unit, first, last) + 1, left, right);
  }

  /** Place of a period's middle. */
  double middle(LocalDate from) {
    return left + (index(unit, first, from) + 0.5) * width();
  }

  /** Place of a day; before the first period and after the last one, the axis' ends. */
  double at(LocalDate day) {
    double within =
        unit == Series.Unit.YEAR
            ? (day.getDayOfYear() - 1) / (double) day.lengthOfYear()
            : (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
    return Math.clamp(left + (index(unit, first, day) + within) * width(), left, right);
  }

  double width() {
    return (right - left) / periods;
  }

  /** Whether the second period follows the first without a gap. */
  boolean adjacent(LocalDate one, LocalDate next) {
    return index(unit, one, next) == 1;
  }

  /** Round years, or months where the axis is short, as many as have room. */
  List<Tick> ticks(double room) {
    var ticks = new ArrayList<Tick>();
    int fit = Math.max(1, (int) ((right - left) / room));
    int[] rounds =
        unit == Series.Unit.YEAR
            ? new int[] {1, 2, 5, 10, 20, 50, 100}
            : new int[] {1, 3, 6, 12, 24, 60};
    int every = rounds[rounds.length - 1];
    for (int round : rounds) {
      if (periods <= round * (long) fit) {
        every = round;
        break;
      }
    }
    for (int i = 0; i < periods; i++) {
      LocalDate from = unit == Series.Unit.YEAR ? first.plusYears(i) : first.plusMonths(i);
      int place =
          unit == Series.Unit.YEAR
              ? from.getYear()
              : from.getYear() * 12 + from.getMonthValue() - 1;
      if (place % every == 0) {
        ticks.add(new Tick(left + (i + 0.5) * width(), Periods.label(unit, from)));
      }
    }
    return List.copyOf(ticks);
  }

  private static LocalDate start(Series.Unit unit, LocalDate day) {
    return unit == Series.Unit.YEAR ? day.withDayOfYear(1) : day.withDayOfMonth(1);
  }

  private static int index(Series.Unit unit, LocalDate first, LocalDate day) {
    int years = day.getYear() - first.getYear();
    return unit == Series.Unit.YEAR
        ? years
        : years * 12 + day.getMonthValue() - first.getMonthValue();
  }

  /**
   * @param x its place
   */
  public record Tick(double x, String label) {}
}
