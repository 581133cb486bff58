package org.entente.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.event.Standing;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.store.Balance;
import org.entente.store.Counting;
import org.entente.store.Role;
import org.entente.store.StoredReport;

/** What filters and figures ask of reports: sides, days, weights. */
final class ReportFacts {
  private ReportFacts() {}

  static Stream<LocalDate> days(List<StoredReport> some) {
    return some.stream().flatMap(r -> r.report().date().findFrom().stream());
  }

  static Balance balance(List<StoredReport> some) {
    long cooperation = some.stream().filter(ReportFacts::cooperates).count();
    double sum = some.stream().mapToDouble(r -> r.report().act().goldstein()).sum();
    return new Balance(cooperation, some.size() - cooperation, sum);
  }

  static boolean cooperates(StoredReport r) {
    return r.report().act().type().isCooperation();
  }

  static List<Dyad> dyads(StoredReport r) {
    var dyads = new ArrayList<Dyad>();
    for (ActorId source : principals(r.report().sources())) {
      for (ActorId target : principals(r.report().targets())) {
        dyads.add(new Dyad(source, target));
      }
    }
    return dyads;
  }

  static List<ActorId> principals(List<Participant> some) {
    return some.stream().flatMap(p -> p.principal().stream()).distinct().toList();
  }

  static Map<EventType, Long> types(List<StoredReport> some) {
    return some.stream()
        .collect(
            Collectors.groupingBy(
                r -> r.report().act().type(),
                () -> new EnumMap<>(EventType.class),
                Collectors.counting()));
  }

  static Optional<LocalDate> first(StoredReport r) {
    return r.report().date().findFrom();
  }

  static boolean counts(StoredReport r, Counting counting) {
    return switch (counting) {
      case PER_EVENT -> r.counted();
      case AFFIRMED -> Standing.isAffirmed(r.report());
      case ALL -> true;
    };
  }

  static <T> boolean fits(Optional<T> wanted, Function<T, Boolean> test) {
    return wanted.map(test).orElse(true);
  }

  static List<ActorId> sides(StoredReport r, Role role) {
    var ids = new ArrayList<ActorId>();
    if (role != Role.TARGET) {
      ids.addAll(principals(r.report().sources()));
    }
    if (role != Role.SOURCE) {
      ids.addAll(principals(r.report().targets()));
    }
    return ids;
  }

  static boolean isBetween(
      StoredReport r, Dyad dyad, boolean bothWays, Map<ActorId, ActorId> heirs) {
    return dyads(r).stream()
        .map(own ->
            new Dyad(
                heirs.getOrDefault(own.source(), own.source()),
                heirs.getOrDefault(own.target(), own.target())))
        .anyMatch(own -> own.equals(dyad) || (bothWays && own.equals(dyad.reversed())));
  }
}
