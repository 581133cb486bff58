package org.entente.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.report.Dyad;
import org.entente.report.Participant;
import org.entente.report.Report;

/**
 * What one did toward another.
 *
 * @param dated by first day, then in the order in which they were read
 * @param undated reports without a date
 */
public record DyadActs(Dyad dyad, List<DatedAct> dated, long undated) {
  public DyadActs {
    dated = List.copyOf(dated);
  }

  /**
   * Of the reports that are to count, by dyad: one act for each ordered pair of different
   * principals, as {@code network/acts.sql} has it for an archive.
   *
   * @param heirs former actors and those under whose name their acts stand; empty to chain nothing
   */
  public static List<DyadActs> of(Collection<Report> reports, Map<ActorId, ActorId> heirs) {
    var byDyad = new TreeMap<Dyad, List<Report>>();
    for (Report report : reports) {
      for (ActorId source : principals(report.sources(), heirs)) {
        for (ActorId target : principals(report.targets(), heirs)) {
          if (!source.equals(target)) {
            byDyad.computeIfAbsent(new Dyad(source, target), _ -> new ArrayList<>()).add(report);
          }
        }
      }
    }
    return byDyad.entrySet().stream().map(own -> of(own.getKey(), own.getValue())).toList();
  }

  private static DyadActs of(Dyad dyad, List<Report> reports) {
    List<DatedAct> dated =
        reports.stream()
            .flatMap(
                report -> report.date().findFrom().stream().map(from -> act(report, dyad, from)))
            .sorted(Comparator.comparing(DatedAct::from))
            .toList();
    return new DyadActs(dyad, dated, reports.size() - dated.size());
  }

  private static DatedAct act(Report report, Dyad dyad, LocalDate from) {
    return new DatedAct(
        report.id(),
        dyad,
        from,
        report.date().findUntil().orElse(from.plusDays(1)),
        report.act().type(),
        report.act().goldstein());
  }

  private static Set<ActorId> principals(
      List<Participant> participants, Map<ActorId, ActorId> heirs) {
    return participants.stream()
        .flatMap(participant -> participant.principal().stream())
        .map(id -> heirs.getOrDefault(id, id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Acts on their first days, by day, then source, target and weight; those that are alike in all
   * of it are one with their number, as {@code acts/dated.sql} has it for an archive.
   *
   * @param longestDays acts dated to a longer stretch are left out
   */
  public static List<CountedAct> counted(List<DyadActs> acts, int longestDays) {
    record Key(LocalDate day, Dyad dyad, double goldstein) {}
    var counts =
        new TreeMap<Key, Integer>(
            Comparator.comparing(Key::day)
                .thenComparing(Key::dyad)
                .thenComparingDouble(Key::goldstein));
    for (DyadActs own : acts) {
      for (DatedAct act : own.dated()) {
        if (ChronoUnit.DAYS.between(act.from(), act.until()) <= longestDays) {
          counts.merge(new Key(act.from(), own.dyad(), act.goldstein()), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(own ->
            new CountedAct(
                own.getKey().day(),
                own.getKey().dyad().source().value(),
                own.getKey().dyad().target().value(),
                own.getKey().goldstein(),
                own.getValue()))
        .toList();
  }
}
