package org.entente.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.signed.PairTotals;
import org.entente.network.tie.Signals;
import org.entente.network.tie.TieRules;
import org.entente.report.Dyad;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.store.Counting;
import org.entente.store.ReportFilter;
import org.entente.store.Series;
import org.entente.store.StoredReport;
import org.entente.store.TieQueries;

/** What is drawn from many reports: their course in time, ties, and dated acts. */
record MemoryNetwork(MemoryReports reports) {
  Series series(ReportFilter filter) {
    List<LocalDate> days = ReportFacts.days(reports.matching(filter)).sorted().toList();
    boolean years = !days.isEmpty() && days.getFirst().plusYears(4).isBefore(days.getLast());
    return series(filter, years ? Series.Unit.YEAR : Series.Unit.MONTH);
  }

  Series series(ReportFilter filter, Series.Unit unit) {
    boolean years = unit == Series.Unit.YEAR;
    var groups = new TreeMap<LocalDate, List<StoredReport>>();
    long undated = 0;
    for (StoredReport r : reports.matching(filter)) {
      Optional<LocalDate> day = ReportFacts.first(r);
      if (day.isEmpty()) {
        undated++;
        continue;
      }
      LocalDate from = years ? day.get().withDayOfYear(1) : day.get().withDayOfMonth(1);
      groups.computeIfAbsent(from, key -> new ArrayList<>()).add(r);
    }
    var points = new ArrayList<Series.Point>();
    groups.forEach((from, some) ->
        points.add(
            new Series.Point(
                from,
                years ? from.plusYears(1) : from.plusMonths(1),
                some.size(),
                ReportFacts.types(some),
                ReportFacts.balance(some).goldsteinSum())));
    return new Series(unit, points, undated, 0);
  }

  TieQueries.Heard hearTies(ActorId one, Optional<ActorId> other, Map<ActorId, ActorId> heirs) {
    var reader = new Signals(TieRules.bundled(), _ -> false, heirs);
    return new TieQueries.Heard(
        reports.told().stream()
            .flatMap(r -> reader.of(r.report(), r.sentence()).stream())
            .filter(s -> Stream.of(s.first(), s.second()).anyMatch(one::equals))
            .filter(s ->
                other.isEmpty() || Stream.of(s.first(), s.second()).anyMatch(other.get()::equals))
            .toList(),
        true);
  }

  List<DatedAct> acts(Dyad dyad, Map<ActorId, ActorId> heirs) {
    return acts(ReportFilter.COUNTED, heirs).stream()
        .filter(act -> act.dyad().equals(dyad))
        .toList();
  }

  /** With a date; one for each dyad of a report. */
  List<DatedAct> acts(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    var acts = new ArrayList<DatedAct>();
    for (StoredReport r : reports.matching(filter).reversed()) {
      if (ReportFacts.first(r).isEmpty()) {
        continue;
      }
      for (Dyad own : ReportFacts.dyads(r)) {
        acts.add(
            new DatedAct(
                r.report().id(),
                new Dyad(
                    heirs.getOrDefault(own.source(), own.source()),
                    heirs.getOrDefault(own.target(), own.target())),
                ReportFacts.first(r).get(),
                r.report().date().findUntil().orElseThrow(),
                r.report().act().type(),
                r.report().act().goldstein()));
      }
    }
    return acts;
  }

  List<PairTotals> pairs(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    var pairs = new TreeMap<Dyad, List<DatedAct>>();
    for (DatedAct act : acts(filter, heirs)) {
      Dyad dyad = act.dyad();
      boolean turned = dyad.target().compareTo(dyad.source()) < 0;
      if (!dyad.source().equals(dyad.target())) {
        pairs.computeIfAbsent(turned ? dyad.reversed() : dyad, _ -> new ArrayList<>()).add(act);
      }
    }
    return pairs.entrySet().stream()
        .map(entry -> {
          List<DatedAct> own = entry.getValue();
          return new PairTotals(
              entry.getKey().source().value(),
              entry.getKey().target().value(),
              own.size(),
              own.stream().filter(a -> a.dyad().equals(entry.getKey())).count(),
              own.stream().filter(a -> a.type().isCooperation()).count(),
              own.stream().mapToDouble(DatedAct::goldstein).sum(),
              own.stream().mapToDouble(a -> a.goldstein() * a.goldstein()).sum());
        })
        .toList();
  }

  List<CountedAct> listActs(int longestDays) {
    var acts = new ArrayList<CountedAct>();
    for (StoredReport stored : reports.told()) {
      Report report = stored.report();
      report
          .date()
          .findFrom()
          .filter(day -> ReportFacts.counts(stored, Counting.DEFAULT))
          .ifPresent(day -> {
            for (Participant source : report.sources()) {
              for (Participant target : report.targets()) {
                if (source.principal().isPresent()
                    && target.principal().isPresent()
                    && !source.principal().equals(target.principal())) {
                  acts.add(
                      new CountedAct(
                          day,
                          source.principal().get().value(),
                          target.principal().get().value(),
                          report.act().goldstein(),
                          1));
                }
              }
            }
          });
    }
    acts.sort(Comparator.comparing(CountedAct::day));
    return acts;
  }
}
