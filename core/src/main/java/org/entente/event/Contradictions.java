package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Directory;
import org.entente.document.DocumentId;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;

/** Finds where the reports of one event do not agree; takes no side and leaves nothing out. */
public final class Contradictions {
  private final ActorKinship actors;

  public Contradictions(Directory directory) {
    actors = new ActorKinship(directory);
  }

  /**
   * By {@link Contradiction.Kind}, numbers by what is counted.
   *
   * @param reports of one event, first told first
   */
  public List<Contradiction> of(List<Told> reports) {
    var found = new ArrayList<Contradiction>();
    add(
        found,
        Contradiction.Kind.POLARITY,
        sides(
            reports,
            told -> told.report().polarity() == Polarity.AFFIRMED ? "affirmed" : "denied"));
    if (differ(reports, Report::sources, Report::targets)) {
      add(found, Contradiction.Kind.SOURCE, sides(reports, told -> names(told.report().sources())));
    }
    if (differ(reports, Report::targets, Report::sources)) {
      add(found, Contradiction.Kind.TARGET, sides(reports, told -> names(told.report().targets())));
    }
    numbers(reports).values().forEach(sides -> add(found, Contradiction.Kind.NUMBER, sides));
    return List.copyOf(found);
  }

  private static void add(
      List<Contradiction> found, Contradiction.Kind kind, Map<String, Set<String>> sides) {
    if (sides.size() > 1) {
      found.add(
          new Contradiction(
              kind,
              sides.entrySet().stream()
                  .map(side -> new Contradiction.Side(side.getKey(), List.copyOf(side.getValue())))
                  .toList()));
    }
  }

  private static Map<String, Set<String>> sides(List<Told> reports, Function<Told, String> says) {
    var sides = new LinkedHashMap<String, Set<String>>();
    for (Told told : reports) {
      String words = says.apply(told);
      if (!words.isEmpty()) {
        sides.computeIfAbsent(words, _ -> new LinkedHashSet<>()).add(told.report().id());
      }
    }
    return sides;
  }

  /**
   * Whether two articles name parties on this side none of which can be one of the other's, however
   * the act is read. An article may give several parties, each in a report of its own.
   */
  private boolean differ(
      List<Told> reports,
      Function<Report, List<Participant>> side,
      Function<Report, List<Participant>> otherSide) {
    var parties = new LinkedHashMap<DocumentId, List<Participant>>();
    for (Told told : reports) {
      Report report = told.report();
      List<Participant> some = parties.computeIfAbsent(report.document(), _ -> new ArrayList<>());
      some.addAll(side.apply(report));
      if (ActKinship.isMutual(report.act().type())) {
        some.addAll(otherSide.apply(report));
      }
    }
    return parties.values().stream()
        .anyMatch(one ->
            parties.values().stream()
                .anyMatch(other -> actors.ofSides(one, other) == ActorKinship.OTHER));
  }

  private static String names(List<Participant> side) {
    return side.stream().findFirst().map(party -> party.name().orElse(party.text())).orElse("");
  }

  private static Map<String, Map<String, Set<String>>> numbers(List<Told> reports) {
    var byNoun = new LinkedHashMap<String, Map<String, Set<String>>>();
    for (Told told : reports) {
      for (Numbers.Count count : Numbers.of(told.sentence())) {
        byNoun
            .computeIfAbsent(count.noun(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(count.words(), _ -> new LinkedHashSet<>())
            .add(told.report().id());
      }
    }
    // Two counts in one sentence are of two things.
    byNoun
        .values()
        .removeIf(sides ->
            sides.values().stream().flatMap(Set::stream).distinct().count()
                < sides.values().stream().mapToLong(Set::size).sum());
    return byNoun;
  }
}
