package org.entente.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.report.EventType;

/**
 * Reports over time, by the first day of the event.
 *
 * @param points sorted by time; windows without a report are left out
 * @param undated reports that fit the filter but have no date
 * @param tooCoarse reports dated more coarsely than the unit: in a monthly series those of a year
 *     or a stretch of more than 31 days; they are in no point
 */
public record Series(Unit unit, List<Point> points, long undated, long tooCoarse) {
  public Series {
    points = List.copyOf(points);
  }

  /** Length of a window. */
  public enum Unit {
    MONTH,
    YEAR
  }

  /**
   * One window.
   *
   * @param from first day, included
   * @param until excluded
   * @param byType every type that occurs, in PLOVER's order; the values add up to {@code reports}
   * @param goldsteinSum over all reports of the window; divide by {@code reports} for the mean
   */
  public record Point(
      LocalDate from,
      LocalDate until,
      long reports,
      Map<EventType, Long> byType,
      double goldsteinSum) {
    public Point {
      byType = byType.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byType));
    }

    /** Reports of quad class 1 to 4. */
    public long quad(int quad) {
      return byType.entrySet().stream()
          .filter(entry -> entry.getKey().quad() == quad)
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    public long cooperation() {
      return quad(1) + quad(2);
    }

    public long conflict() {
      return quad(3) + quad(4);
    }
  }
}
