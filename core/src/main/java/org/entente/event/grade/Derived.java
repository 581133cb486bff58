package org.entente.event.grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.event.Contradiction;
import org.entente.event.Event;
import org.entente.event.Standing;
import org.entente.event.Told;
import org.entente.report.Polarity;
import org.entente.report.Tense;

/**
 * Credibility of an event by the independence of its voices alone, whoever they are: 1 by three or
 * more that contradict each other in nothing, 2 by two, 3 by one that is named or an author's own,
 * 4 when it is contradicted, 5 when more deny than affirm it, else 6.
 *
 * @param ground in words, without a stop
 */
public record Derived(Credibility credibility, String ground) {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /**
   * @param reports in the order of the event's members
   * @param contradictions between them
   */
  static Derived of(Event event, List<Told> reports, List<Contradiction> contradictions) {
    Set<Integer> affirming = new HashSet<>();
    Set<Integer> denying = new HashSet<>();
    boolean named = false;
    boolean affirmed = false;
    for (int i = 0; i < reports.size(); i++) {
      var report = reports.get(i).report();
      int voice = event.members().get(i).voice();
      if (report.polarity() == Polarity.DENIED) {
        denying.add(voice);
      } else {
        affirmed = true;
        if (report.tense() == Tense.PAST || report.tense() == Tense.PRESENT) {
          affirming.add(voice);
          named |= Standing.countsAlone(report);
        }
      }
    }
    List<Contradiction.Kind> points =
        contradictions.stream().map(Contradiction::kind).distinct().toList();
    if (affirming.isEmpty()) {
      return new Derived(
          Credibility.UNJUDGED, affirmed ? "only planned or held out" : "no voice affirms it");
    }
    String voices = voices(affirming.size());
    if (denying.size() > affirming.size()) {
      return new Derived(Credibility.IMPROBABLE, against(affirming, denying, points));
    }
    if (points.stream().anyMatch(point -> point != Contradiction.Kind.NUMBER)) {
      return new Derived(Credibility.DOUBTFUL, against(affirming, denying, points));
    }
    boolean numbersDiffer = !points.isEmpty();
    String ground = numbersDiffer ? voices + ", who differ on how many" : voices;
    if (affirming.size() >= 3 && !numbersDiffer) {
      return new Derived(Credibility.CONFIRMED, voices + ", no contradiction");
    }
    if (affirming.size() >= 2) {
      return new Derived(Credibility.PROBABLE, ground);
    }
    return named
        ? new Derived(Credibility.POSSIBLE, ground)
        : new Derived(Credibility.UNJUDGED, "one unnamed voice");
  }

  private static String voices(int count) {
    return count == 1 ? "one voice" : number(count) + " independent voices";
  }

  private static String against(
      Set<Integer> affirming, Set<Integer> denying, List<Contradiction.Kind> points) {
    var parts = new ArrayList<String>();
    parts.add(voices(affirming.size()) + (affirming.size() == 1 ? " affirms" : " affirm") + " it");
    if (!denying.isEmpty()) {
      parts.add(number(denying.size()) + (denying.size() == 1 ? " denies" : " deny") + " it");
    }
    if (points.contains(Contradiction.Kind.SOURCE)) {
      parts.add("they differ on who did it");
    }
    if (points.contains(Contradiction.Kind.TARGET)) {
      parts.add("they differ on to whom it was done");
    }
    return String.join(", ", parts);
  }

  private static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
  }
}
