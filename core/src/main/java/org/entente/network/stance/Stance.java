package org.entente.network.stance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.network.CountedAct;

/**
 * How an actor stands toward another at the end of a stretch of time: the mean Goldstein weight of
 * its acts, each counting half as much after every half-life, with what is known before any act as
 * one act of weight 0.
 *
 * <p>The mean of normal observations with unknown variance whose information decays (the discounted
 * dynamic model of West and Harrison 1997, sections 6.3 and 10.8). Where acts are few or long past,
 * the prior prevails: the mean goes to 0 and the interval to the whole scale. Weights: Goldstein
 * (1992); half-lives for event series as in Goldstein and Freeman (1990).
 *
 * @param from first day of the stretch
 * @param mean from -10 to 10
 * @param low lower end of the interval that holds the mean with a probability of 95 in 100
 * @param high upper end
 * @param reports within the stretch
 * @param weight decayed number of reports behind the mean
 * @param evidence ids of the reports within the stretch, as far as they have ids, in order of time
 */
public record Stance(
    LocalDate from,
    double mean,
    double low,
    double high,
    long reports,
    double weight,
    List<String> evidence) {
  public Stance {
    evidence = List.copyOf(evidence);
  }

  private static final double END = 10;

  /** Strength of the prior, in reports. */
  private static final double PRIOR = 1;

  /** Strength and standard deviation of what is expected of single weights. */
  private static final double DEGREES = 3;

  private static final double DEVIATION = 5;

  /** So many stretches at most: days over a thousand years. */
  static final int MOST = 400_000;

  /**
   * One for each stretch from the first act to the last, empty stretches included; in order of
   * time.
   *
   * @param halfLifeDays after so many days an act counts half; above 0
   * @throws IllegalArgumentException when there would be more than {@value #MOST}
   */
  public static List<Stance> course(List<CountedAct> acts, double halfLifeDays, Panel panel) {
    if (!(halfLifeDays > 0)) {
      throw new IllegalArgumentException("no half-life: " + halfLifeDays);
    }
    List<CountedAct> sorted =
        acts.stream()
            .sorted(
                Comparator.comparing(CountedAct::day)
                    .thenComparingDouble(CountedAct::goldstein)
                    .thenComparing(act -> act.report().orElse("")))
            .toList();
    var course = new ArrayList<Stance>();
    if (sorted.isEmpty()) {
      return course;
    }
    var sums = new Sums(sorted.getFirst().day());
    int next = 0;
    LocalDate from = panel.from(sorted.getFirst().day());
    while (next < sorted.size()) {
      if (course.size() == MOST) {
        throw new IllegalArgumentException("more than %d stretches".formatted(MOST));
      }
      LocalDate until = panel.until(from);
      long reports = 0;
      var evidence = new ArrayList<String>();
      for (; next < sorted.size() && sorted.get(next).day().isBefore(until); next++) {
        sums.add(sorted.get(next), halfLifeDays);
        reports += sorted.get(next).count();
        sorted.get(next).report().ifPresent(evidence::add);
      }
      sums.decayTo(until.minusDays(1), halfLifeDays);
      course.add(sums.stance(from, reports, evidence));
      from = until;
    }
    return course;
  }

  /** Decayed count, sum and sum of squares, as of one day. */
  private static final class Sums {
    private LocalDate day;
    private double weight;
    private double sum;
    private double squares;

    Sums(LocalDate day) {
      this.day = day;
    }

    void decayTo(LocalDate to, double halfLifeDays) {
      double kept = Math.pow(2, -ChronoUnit.DAYS.between(day, to) / halfLifeDays);
      weight *= kept;
      sum *= kept;
      squares *= kept;
      day = to;
    }

    void add(CountedAct act, double halfLifeDays) {
      decayTo(act.day(), halfLifeDays);
      weight += act.count();
      sum += act.count() * act.goldstein();
      squares += act.count() * act.goldstein() * act.goldstein();
    }

    Stance stance(LocalDate from, long reports, List<String> evidence) {
      double mean = sum / (PRIOR + weight);
      double degrees = DEGREES + weight;
      double spread =
          DEGREES * DEVIATION * DEVIATION + Math.max(0, squares - (PRIOR + weight) * mean * mean);
      double half = StudentT.quantile975(degrees) * Math.sqrt(spread / degrees / (PRIOR + weight));
      return new Stance(
          from,
          mean,
          Math.max(-END, mean - half),
          Math.min(END, mean + half),
          reports,
          weight,
          evidence);
    }
  }
}
