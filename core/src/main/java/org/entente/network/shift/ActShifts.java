package org.entente.network.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.network.CountedAct;
import org.entente.network.stance.Panel;

/**
 * When what one actor does toward another changes. The series is the mean Goldstein weight of each
 * month or year that has reports, in order of time; stretches without a report are left out, not
 * filled, since an invented value would make neighbours look alike. So lengths are counted in
 * stretches with reports, and no season is looked for.
 */
public final class ActShifts {
  /**
   * BIC's own penalty: dyads have few reports, and what chance makes of them is left out by its
   * rate.
   */
  public static final ChangePoints.Settings SETTINGS =
      new ChangePoints.Settings(ChangePoints.Method.PENALISED, 1, 0, false);

  /** False-alarm rate up to which a shift is shown. */
  public static final double RATE = 0.1;

  private static final int MOST_CARRIERS = 5;

  /** A carrier is looked for in so many stretches of the new level at least. */
  private static final int NEAR = 3;

  private ActShifts() {}

  /**
   * The shifts of one dyad that are sure enough, and whose size has an interval that leaves 0 out.
   *
   * @param acts in any order, set on the days of the panel
   * @param settings their season is not used
   * @param rate false-alarm rate up to which a shift is one
   */
  public static List<ActShift> of(
      List<CountedAct> acts, Panel panel, ChangePoints.Settings settings, double rate) {
    var windows = new TreeMap<LocalDate, List<CountedAct>>();
    for (CountedAct act : acts) {
      windows.computeIfAbsent(panel.from(act.day()), _ -> new ArrayList<>()).add(act);
    }
    List<LocalDate> days = List.copyOf(windows.keySet());
    List<List<CountedAct>> held = List.copyOf(windows.values());
    double[] means = held.stream().mapToDouble(ActShifts::mean).toArray();
    if (means.length < 2) {
      return List.of();
    }
    var plain =
        new ChangePoints.Settings(
            settings.method(), settings.penalty(), settings.shortest(), false, settings.loss());
    return Shift.of(Series.of("", means), plain, rate).stream()
        .filter(Shift::isApart)
        .map(shift ->
            new ActShift(
                shift,
                days.get(shift.index() - 1),
                days.get(shift.index()),
                days.get(shift.first()),
                days.get(shift.last()),
                count(held.subList(shift.start(), shift.index())),
                count(held.subList(shift.index(), shift.end())),
                carriers(shift, held)))
        .toList();
  }

  private static double mean(List<CountedAct> acts) {
    double sum = acts.stream().mapToDouble(act -> act.count() * act.goldstein()).sorted().sum();
    return sum / acts.stream().mapToInt(CountedAct::count).sum();
  }

  private static int count(List<List<CountedAct>> windows) {
    return windows.stream().flatMap(List::stream).mapToInt(CountedAct::count).sum();
  }

  /** The reports around the change that depart furthest from the old level toward the new one. */
  private static List<ActShift.Carrier> carriers(Shift shift, List<List<CountedAct>> windows) {
    double way = Math.signum(shift.size());
    int until = Math.min(shift.end(), Math.max(shift.last() + 1, shift.index() + NEAR));
    List<CountedAct> near =
        windows.subList(shift.index(), until).stream()
            .flatMap(List::stream)
            .filter(act -> way * (act.goldstein() - shift.before()) > 0)
            .sorted(
                Comparator.comparingDouble((CountedAct act) -> -way * act.goldstein())
                    .thenComparing(CountedAct::day)
                    .thenComparing(act -> act.report().orElse("")))
            .toList();
    double all =
        near.stream()
            .mapToDouble(act -> act.count() * way * (act.goldstein() - shift.before()))
            .sum();
    return near.stream()
        .limit(MOST_CARRIERS)
        .map(act ->
            new ActShift.Carrier(
                act.report().orElse(""),
                act.day(),
                act.goldstein(),
                way * (act.goldstein() - shift.before()) / all))
        .toList();
  }
}
