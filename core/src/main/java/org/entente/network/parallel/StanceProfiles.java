package org.entente.network.parallel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.network.CountedAct;

/**
 * Profiles from dated acts: for each ordered pair with the actor in it, the stance at the end of
 * the window as {@link org.entente.network.stance.Stance} has it, with its variance. A pair whose
 * acts have all but faded has none.
 */
public final class StanceProfiles {
  /** So many windows at most. */
  private static final int MOST = 2_000;

  private static final double PRIOR = 1;
  private static final double DEGREES = 3;
  private static final double DEVIATION = 5;

  /** One act two half-lives ago. */
  private static final double FADED = 0.25;

  private StanceProfiles() {}

  /**
   * One profile for each stretch of the window's length, from the one with the first act of or
   * toward the actor up to the window itself, which comes last. A window of whole months is counted
   * back in months, another in days.
   *
   * @param from first day of the window
   * @param until first day after it
   * @param halfLifeDays an act counts half after so many days; above 0
   * @throws IllegalArgumentException when the window is empty or too short for so long a record
   */
  public static List<Profile> of(
      Collection<CountedAct> acts,
      String actor,
      LocalDate from,
      LocalDate until,
      double halfLifeDays) {
    if (!(halfLifeDays > 0)) {
      throw new IllegalArgumentException("no half-life: " + halfLifeDays);
    }
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("the window ends before it begins");
    }
    List<CountedAct> own =
        acts.stream()
            .filter(act -> act.from().equals(actor) || act.to().equals(actor))
            .filter(act -> act.day().isBefore(until))
            .toList();
    LocalDate first = own.stream().map(CountedAct::day).min(LocalDate::compareTo).orElse(from);
    var starts = new ArrayList<LocalDate>(List.of(until, from));
    while (starts.getLast().isAfter(first)) {
      if (starts.size() > MOST) {
        throw new IllegalArgumentException(
            "more than %d windows of this length lie before it".formatted(MOST));
      }
      starts.add(earlier(from, until, starts.size() - 1));
    }
    var profiles = new ArrayList<Profile>();
    for (int i = starts.size() - 1; i > 0; i--) {
      profiles.add(profile(own, starts.get(i), starts.get(i - 1), halfLifeDays));
    }
    return profiles;
  }

  /** Counted from the window each time, so that short months do not pull days along. */
  private static LocalDate earlier(LocalDate from, LocalDate until, int steps) {
    return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1
        ? from.minusMonths(steps * ChronoUnit.MONTHS.between(from, until))
        : from.minusDays(steps * ChronoUnit.DAYS.between(from, until));
  }

  private static Profile profile(
      List<CountedAct> acts, LocalDate from, LocalDate until, double halfLifeDays) {
    Map<String, double[]> sums = new TreeMap<>();
    for (CountedAct act : acts) {
      if (act.day().isBefore(until)) {
        double age = ChronoUnit.DAYS.between(act.day(), until.minusDays(1));
        double weight = act.count() * Math.pow(2, -age / halfLifeDays);
        double[] sum = sums.computeIfAbsent(act.from() + ">" + act.to(), _ -> new double[3]);
        sum[0] += weight;
        sum[1] += weight * act.goldstein();
        sum[2] += weight * act.goldstein() * act.goldstein();
      }
    }
    SortedMap<String, Standing> standings = new TreeMap<>();
    sums.forEach((dyad, sum) -> {
      if (sum[0] >= FADED) {
        standings.put(dyad, standing(sum[0], sum[1], sum[2]));
      }
    });
    return new Profile(label(from, until), standings);
  }

  private static Standing standing(double count, double sum, double squares) {
    double mean = sum / (PRIOR + count);
    double spread =
        DEGREES * DEVIATION * DEVIATION + Math.max(0, squares - (PRIOR + count) * mean * mean);
    return new Standing(mean, spread / (DEGREES + count) / (PRIOR + count));
  }

  /** A year by itself, else both ends, as months where they are whole. */
  private static String label(LocalDate from, LocalDate until) {
    if (from.getDayOfYear() == 1 && until.equals(from.plusYears(1))) {
      return String.valueOf(from.getYear());
    }
    if (from.getDayOfYear() == 1 && until.getDayOfYear() == 1) {
      return from.getYear() + "/" + until.getYear();
    }
    return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1
        ? YearMonth.from(from) + "/" + YearMonth.from(until)
        : from + "/" + until;
  }
}
