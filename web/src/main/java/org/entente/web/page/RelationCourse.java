package org.entente.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.actor.ActorId;
import org.entente.network.DatedAct;
import org.entente.network.shift.ActShift;
import org.entente.network.shift.ActShifts;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Placed;
import org.entente.report.Dyad;
import org.entente.store.ReportFilter;
import org.entente.store.Series;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorCard;

/**
 * What two did toward each other over time, by counted reports.
 *
 * @param there the first acting toward the second
 * @param back the second acting toward the first; without a point for those who count for one actor
 * @param shifts when it changes, in order of time
 */
record RelationCourse(Series there, Series back, List<ShiftLine> shifts) {
  RelationCourse {
    shifts = List.copyOf(shifts);
  }

  static RelationCourse of(Holdings holdings, ActorCard first, ActorCard second, Chain chain) {
    var dyad = new Dyad(first.id(), second.id());
    if (first.id().equals(second.id())) {
      Series.Unit unit = holdings.series(ReportFilter.COUNTED.between(dyad)).unit();
      return new RelationCourse(
          holdings.series(ReportFilter.COUNTED.toward(dyad), unit),
          new Series(unit, List.of(), 0, 0),
          List.of());
    }
    Map<ActorId, ActorId> heirs = chain.heirs();
    List<DatedAct> there = holdings.acts(dyad, heirs);
    List<DatedAct> back = holdings.acts(dyad.reversed(), heirs);
    var both = new ArrayList<>(there);
    both.addAll(back);
    Series.Unit unit =
        heirs.isEmpty()
            ? holdings.series(ReportFilter.COUNTED.between(dyad)).unit()
            : ActSeries.unit(both);
    return new RelationCourse(
        heirs.isEmpty()
            ? holdings.series(ReportFilter.COUNTED.toward(dyad), unit)
            : ActSeries.of(there, unit),
        heirs.isEmpty()
            ? holdings.series(ReportFilter.COUNTED.toward(dyad.reversed()), unit)
            : ActSeries.of(back, unit),
        shifts(holdings, first, second, there, back, unit));
  }

  /** Of each direction; where neither has any, of both together. In order of time. */
  private static List<ShiftLine> shifts(
      Holdings holdings,
      ActorCard first,
      ActorCard second,
      List<DatedAct> there,
      List<DatedAct> back,
      Series.Unit unit) {
    Panel panel = unit == Series.Unit.YEAR ? Panel.YEAR : Panel.MONTH;
    var found = new ArrayList<ShiftLine>();
    for (ActShift shift : sure(there, panel)) {
      found.add(ShiftLine.of(holdings, 0, first, second, false, shift, unit));
    }
    for (ActShift shift : sure(back, panel)) {
      found.add(ShiftLine.of(holdings, 0, second, first, false, shift, unit));
    }
    if (found.isEmpty()) {
      var both = new ArrayList<>(there);
      both.addAll(back);
      for (ActShift shift : sure(both, panel)) {
        found.add(ShiftLine.of(holdings, 0, first, second, true, shift, unit));
      }
    }
    found.sort(Comparator.comparing(ShiftLine::from));
    return IntStream.range(0, found.size()).mapToObj(i -> found.get(i).numbered(i + 1)).toList();
  }

  private static List<ActShift> sure(List<DatedAct> acts, Panel panel) {
    return ActShifts.of(Placed.of(acts, panel).acts(), panel, ActShifts.SETTINGS, ActShifts.RATE);
  }
}
