package org.entente.network.outlook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.network.CountedAct;

/**
 * How many conflictual and cooperative acts each ordered pair of actors shows in each period, over
 * all periods of the record.
 *
 * @param first first day of the first period
 * @param periods how many; only whole ones
 * @param dyads in order, each with at least one act
 */
public record CountPanel(Unit unit, LocalDate first, int periods, List<Dyad> dyads) {
  /** So many periods at most. */
  private static final int MOST = 20_000;

  public CountPanel {
    dyads = List.copyOf(dyads);
  }

  /** Length of a period. */
  public enum Unit {
    WEEK,
    MONTH,
    YEAR;

    LocalDate start(LocalDate day) {
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate plus(LocalDate from, int periods) {
      return from.plus(periods, unit());
    }

    int between(LocalDate from, LocalDate day) {
      return (int) unit().between(from, day);
    }

    private ChronoUnit unit() {
      return switch (this) {
        case WEEK -> ChronoUnit.WEEKS;
        case MONTH -> ChronoUnit.MONTHS;
        case YEAR -> ChronoUnit.YEARS;
      };
    }

    /** Days of the longest such period. */
    public int mostDays() {
      return switch (this) {
        case WEEK -> 7;
        case MONTH -> 31;
        case YEAR -> 366;
      };
    }
  }

  /** Which acts are counted. */
  public enum Side {
    CONFLICT,
    COOPERATION
  }

  /** One ordered pair; both lists have a count for each period. */
  public record Dyad(String from, String to, List<Integer> conflict, List<Integer> cooperation) {
    public Dyad {
      conflict = List.copyOf(conflict);
      cooperation = List.copyOf(cooperation);
    }

    public List<Integer> counts(Side side) {
      return side == Side.CONFLICT ? conflict : cooperation;
    }
  }

  /**
   * From the first whole period with an act to the last that is over by {@code until}. The first
   * period is taken as whole only when the record begins within its first third.
   *
   * @param until first day that is not observed any more
   * @throws IllegalArgumentException when there would be too many periods
   */
  public static CountPanel of(Collection<CountedAct> acts, Unit unit, LocalDate until) {
    LocalDate begin = acts.stream().map(CountedAct::day).min(LocalDate::compareTo).orElse(until);
    LocalDate first = unit.start(begin);
    long length = ChronoUnit.DAYS.between(first, unit.plus(first, 1));
    if (ChronoUnit.DAYS.between(first, begin) > length / 3) {
      first = unit.plus(first, 1);
    }
    int periods = Math.max(0, unit.between(first, unit.start(until)));
    if (periods > MOST) {
      throw new IllegalArgumentException("more than %d periods".formatted(MOST));
    }
    Map<String, Map<String, int[][]>> counts = new TreeMap<>();
    for (CountedAct act : acts) {
      int period = act.day().isBefore(first) ? -1 : unit.between(first, unit.start(act.day()));
      if (period >= 0 && period < periods) {
        int[][] own =
            counts
                .computeIfAbsent(act.from(), _ -> new TreeMap<>())
                .computeIfAbsent(act.to(), _ -> new int[2][periods]);
        own[act.isConflict() ? 0 : 1][period] += act.count();
      }
    }
    var dyads = new ArrayList<Dyad>();
    counts.forEach((from, row) ->
        row.forEach((to, own) -> dyads.add(new Dyad(from, to, list(own[0]), list(own[1])))));
    return new CountPanel(unit, first, periods, dyads);
  }

  private static List<Integer> list(int[] counts) {
    return Arrays.stream(counts).boxed().toList();
  }

  /** First day of a period, which may lie beyond the last. */
  public LocalDate start(int period) {
    return unit.plus(first, period);
  }
}
