package org.entente.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.network.CountedAct;
import org.entente.network.parallel.ParallelSettings;
import org.entente.network.parallel.Parallels;
import org.entente.network.parallel.StanceProfiles;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;

/** The page of parallels over windows of counted reports. */
final class ParallelsByActs {
  private static final int USUAL_YEARS = 5;
  private static final int YEAR = 366;
  private static final int MONTH = 31;

  private ParallelsByActs() {}

  static ParallelsPage of(Holdings holdings, Ask ask) {
    List<CountedAct> days = holdings.listActs(YEAR);
    if (days.isEmpty()) {
      return ParallelsPage.nothing(ask, "acts");
    }
    Chain chain =
        Chain.among(
            holdings,
            ask,
            days.stream()
                .flatMap(act -> Stream.of(act.from(), act.to()))
                .distinct()
                .map(ActorId::new)
                .toList());
    List<CountedAct> yearly = chained(days, chain);
    Map<String, String> here = names(holdings, yearly);
    String asked = ask.words("actor");
    String actor =
        asked.isEmpty()
            ? mostReported(yearly)
            : new NamedHere(holdings, here, "actor", "is in no counted report with a date")
                .one(asked);
    LocalDate last = yearly.getLast().day();
    LocalDate until = ask.findDay("until").orElse(last.plusYears(1).withDayOfYear(1));
    LocalDate from = ask.findDay("from").orElse(until.minusYears(USUAL_YEARS));
    if (!from.isBefore(until)) {
      throw new Mistake("until", "The window ends before it begins. Type a later day.");
    }
    long length = ChronoUnit.DAYS.between(from, until);
    List<CountedAct> acts = length >= YEAR - 1 ? yearly : chained(holdings.listActs(MONTH), chain);
    Parallels found;
    try {
      found =
          Parallels.of(
              StanceProfiles.of(acts, actor, from, until, (double) length),
              ParallelSettings.STANCE);
    } catch (IllegalArgumentException e) {
      throw new Mistake("from", "The window is too short for so long a record. Type a longer one.");
    }
    Map<String, String> names = names(holdings, acts);
    Map<String, LocalDate> begins = new HashMap<>();
    found.course().forEach(step -> begins.put(step.window(), begin(step.window())));
    begins.put(found.window(), begin(found.window()));
    return new ParallelsPage(
        ask.address(),
        actor,
        names.getOrDefault(actor, actor),
        "acts",
        Optional.empty(),
        Optional.of(from),
        Optional.of(until),
        Optional.of(chain),
        names,
        begins,
        Optional.of(found),
        ParallelsPage.table(Optional.of(found)));
  }

  private static LocalDate begin(String window) {
    return ParallelWindow.of(window).from();
  }

  /** Acts of former states under their successors’ names; what falls on one side alone is out. */
  private static List<CountedAct> chained(List<CountedAct> acts, Chain chain) {
    if (chain.heirs().isEmpty()) {
      return acts;
    }
    Map<String, String> heirs = new HashMap<>();
    chain.heirs().forEach((former, heir) -> heirs.put(former.value(), heir.value()));
    return acts.stream()
        .map(act ->
            new CountedAct(
                act.day(),
                heirs.getOrDefault(act.from(), act.from()),
                heirs.getOrDefault(act.to(), act.to()),
                act.goldstein(),
                act.count()))
        .filter(act -> !act.from().equals(act.to()))
        .toList();
  }

  private static Map<String, String> names(Holdings holdings, List<CountedAct> acts) {
    Map<String, String> names = new HashMap<>();
    for (CountedAct act : acts) {
      for (String id : List.of(act.from(), act.to())) {
        names.computeIfAbsent(
            id, _ -> holdings.findActor(new ActorId(id)).map(Holdings.ActorCard::name).orElse(id));
      }
    }
    return names;
  }

  private static String mostReported(List<CountedAct> acts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CountedAct act : acts) {
      counts.merge(act.from(), act.count(), Integer::sum);
      counts.merge(act.to(), act.count(), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
