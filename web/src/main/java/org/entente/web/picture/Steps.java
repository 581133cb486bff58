package org.entente.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.Series;
import org.entente.web.word.Periods;

/**
 * Where the steps of a picture lie on its axis, and what stands under it.
 *
 * @param at place of each step, ascending, in any unit
 * @param labels what can stand under the axis, in order
 * @param rounds which numbers of labels are round, each list rounder than the one before
 * @param even whether steps stand for as much each, so that none is ever missing between two
 */
public record Steps(List<Double> at, List<Label> labels, List<Integer> rounds, boolean even) {
  private static final List<Integer> COUNTS = List.of(1, 2, 5, 10, 20, 50, 100, 200);
  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
  private static final int SHORT_YEARS = 3;

  /** Something is missing where two lie farther apart than so many usual ones. */
  private static final double GAP = 2.5;

  public Steps {
    at = List.copyOf(at);
    labels = List.copyOf(labels);
    rounds = List.copyOf(rounds);
  }

  /**
   * @param number that is round or not
   */
  public record Label(double at, String words, int number) {}

  /** By the calendar: as much room as there is time. Labels are years, or months of few years. */
  public static Steps ofDays(List<LocalDate> days) {
    List<Double> at = days.stream().map(day -> (double) day.toEpochDay()).toList();
    if (days.isEmpty()) {
      return new Steps(at, List.of(), COUNTS, false);
    }
    boolean years = ChronoUnit.YEARS.between(days.getFirst(), days.getLast()) >= SHORT_YEARS;
    LocalDate label = days.getFirst().withDayOfMonth(1);
    label = years ? label.withDayOfYear(1) : label;
    var labels = new ArrayList<Label>();
    for (; !label.isAfter(days.getLast()); label = label.plusMonths(years ? 12 : 1)) {
      if (!label.isBefore(days.getFirst())) {
        labels.add(
            new Label(
                label.toEpochDay(),
                Periods.label(years ? Series.Unit.YEAR : Series.Unit.MONTH, label),
                years ? label.getYear() : label.getMonthValue() - 1));
      }
    }
    return new Steps(at, labels, years ? COUNTS : MONTHS, false);
  }

  /** One after the other at equal distances, each under its number. */
  public static Steps inTurn(List<Integer> numbers) {
    var at = new ArrayList<Double>();
    var labels = new ArrayList<Label>();
    for (int number : numbers) {
      labels.add(new Label(at.size(), String.valueOf(number), number));
      at.add((double) at.size());
    }
    return new Steps(at, labels, COUNTS, true);
  }

  /** Place of a step on a drawing whose axis reaches from one end to the other. */
  double x(int step, double left, double right) {
    return x(at.get(step), left, right);
  }

  private double x(double place, double left, double right) {
    double span = at.isEmpty() ? 0 : at.getLast() - at.getFirst();
    return span > 0 ? left + (place - at.getFirst()) / span * (right - left) : (left + right) / 2;
  }

  /** Whether nothing is missing between a step and the one before it. */
  boolean follows(int step) {
    return even || at.get(step) - at.get(step - 1) <= GAP * usual();
  }

  private double usual() {
    var apart = new ArrayList<Double>();
    for (int i = 1; i < at.size(); i++) {
      apart.add(at.get(i) - at.get(i - 1));
    }
    return apart.stream().sorted().skip(apart.size() / 2).findFirst().orElse(0.0);
  }

  /** As many labels as have room, the least round that fit. */
  List<Axis.Tick> ticks(double left, double right, double room) {
    List<Label> some = labels;
    for (int round : rounds) {
      some = labels.stream().filter(label -> label.number() % round == 0).toList();
      if (some.size() <= (right - left) / room) {
        break;
      }
    }
    return some.stream()
        .map(label -> new Axis.Tick(x(label.at(), left, right), label.words()))
        .toList();
  }
}
