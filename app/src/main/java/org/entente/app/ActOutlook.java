package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.CountedAct;
import org.entente.network.outlook.CountOutlook;
import org.entente.network.outlook.CountPanel;
import org.entente.network.outlook.RelationStates;

/**
 * What one is to do toward another.
 *
 * @param from by the name in the acts
 * @param periods whole ones in the record
 * @param first first day of the record
 * @param until first day after it
 * @param state how long the present balance of conflict and cooperation is to last
 */
record ActOutlook(
    String from,
    String to,
    String fromName,
    String toName,
    CountPanel.Unit unit,
    int periods,
    LocalDate first,
    LocalDate until,
    List<Side> sides,
    Lasting state) {
  ActOutlook {
    sides = List.copyOf(sides);
  }

  /**
   * One side.
   *
   * @param acts of this side in the record
   * @param last first day of the period that has the last of them
   * @param missing why there is no outlook; empty when there is one
   */
  record Side(
      CountPanel.Side side,
      int acts,
      Optional<LocalDate> last,
      Optional<String> missing,
      Optional<CountOutlook> outlook) {}

  /**
   * Of the acts of all pairs, from which it is learned.
   *
   * @param end first day that is not known any more; by default the day after the last act
   * @param months how far ahead the state is followed; by default one unit, at least a month
   */
  static ActOutlook of(
      ActNames names,
      CountedAct.Pair pair,
      List<CountedAct> acts,
      CountPanel.Unit unit,
      Optional<LocalDate> end,
      Optional<Integer> months) {
    CountPanel panel = panel(acts, unit, end);
    var sides = new ArrayList<Side>();
    for (CountPanel.Side side : CountPanel.Side.values()) {
      sides.add(side(panel, pair, side));
    }
    LocalDate until = panel.start(panel.periods());
    int ahead = months.orElse(unit == CountPanel.Unit.YEAR ? 12 : 1);
    return new ActOutlook(
        pair.from(),
        pair.to(),
        names.words(pair.from()),
        names.words(pair.to()),
        unit,
        panel.periods(),
        panel.first(),
        until,
        sides,
        Lasting.find(RelationStates.of(panel), until, ahead).only(pair));
  }

  private static CountPanel panel(
      List<CountedAct> acts, CountPanel.Unit unit, Optional<LocalDate> end) {
    LocalDate until =
        end.orElseGet(() ->
            acts.stream()
                .map(CountedAct::day)
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.EPOCH));
    try {
      return CountPanel.of(acts, unit, until);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("the acts lie too far apart for this --unit: " + e.getMessage());
    }
  }

  private static Side side(CountPanel panel, CountedAct.Pair pair, CountPanel.Side side) {
    List<Integer> counts =
        panel.dyads().stream()
            .filter(dyad -> dyad.from().equals(pair.from()) && dyad.to().equals(pair.to()))
            .findFirst()
            .map(dyad -> dyad.counts(side))
            .orElse(List.of());
    int sum = 0;
    Optional<LocalDate> last = Optional.empty();
    for (int t = 0; t < counts.size(); t++) {
      sum += counts.get(t);
      last = counts.get(t) > 0 ? Optional.of(panel.start(t)) : last;
    }
    return switch (CountOutlook.find(panel, pair.from(), pair.to(), side)) {
      case CountOutlook.Answer.Found(CountOutlook outlook) ->
          new Side(side, sum, last, Optional.empty(), Optional.of(outlook));
      case CountOutlook.Answer.TooLittle(String why) ->
          new Side(side, sum, last, Optional.of(why), Optional.empty());
    };
  }
}
