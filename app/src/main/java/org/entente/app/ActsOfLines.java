package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.event.CountedReports;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.DyadActs;
import org.entente.network.signed.PairTotals;
import org.entente.network.stance.Panel;
import org.entente.network.tie.Signal;
import org.entente.network.tie.Signals;
import org.entente.report.PrintedReport;

/**
 * Reports as {@code entente code} printed them, counted by the rule of an archive.
 *
 * @param place where they come from, for people
 * @param heirs former actors and those under whom they are counted
 */
record ActsOfLines(
    String place, List<PrintedReport> reports, Directory directory, Map<ActorId, ActorId> heirs)
    implements ActSource {
  ActsOfLines {
    reports = List.copyOf(reports);
    heirs = Map.copyOf(heirs);
  }

  @Override
  public ActNames names() {
    return new ActNames.OfArchive(directory, heirs);
  }

  private List<DyadActs> byDyad() {
    return DyadActs.of(CountedReports.of(reports, directory), heirs);
  }

  @Override
  public List<CountedAct> all(int longestDays) {
    return ActSource.some(DyadActs.counted(byDyad(), longestDays), place);
  }

  @Override
  public Series series(Panel panel, Optional<CountedAct.Pair> asked, boolean bothWays) {
    return Series.of(
        byDyad().stream()
            .filter(own -> {
              var pair =
                  new CountedAct.Pair(own.dyad().source().value(), own.dyad().target().value());
              return asked.isEmpty()
                  || pair.equals(asked.get())
                  || (bothWays && pair.equals(asked.get().reversed()));
            })
            .toList(),
        panel);
  }

  @Override
  public List<List<PairTotals>> pairs(List<LocalDate> edges) {
    List<DatedAct> acts = byDyad().stream().flatMap(own -> own.dated().stream()).toList();
    return IntStream.range(0, edges.size() - 1)
        .mapToObj(i ->
            PairTotals.ofReports(
                acts.stream()
                    .filter(act -> !act.from().isBefore(edges.get(i)))
                    .filter(act -> act.from().isBefore(edges.get(i + 1)))
                    .toList()))
        .toList();
  }

  /** Of articles with a report: the others are not in the lines. */
  @Override
  public ArticleDays articles() {
    List<LocalDate> days =
        reports.stream().flatMap(each -> each.document().published().stream()).sorted().toList();
    return days.isEmpty()
        ? ArticleDays.NONE
        : new ArticleDays(Optional.of(days.getFirst()), Optional.of(days.getLast()));
  }

  @Override
  public Optional<List<Signal>> findSignals() {
    var signals = new ArrayList<Signal>();
    var reader = Signals.bundled(directory, heirs);
    reports.forEach(each -> signals.addAll(reader.of(each.report(), each.sentence())));
    return Optional.of(signals);
  }
}
