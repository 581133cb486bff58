package org.entente.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Report;

/**
 * A report of the coder, as far as scoring asks.
 *
 * @param sources all by which the one who acts can be called: its id, its principal, its state;
 *     {@link GoldReport#SOMEBODY} when it has none, {@link GoldReport#NOBODY} when there is nobody
 * @param dyad both sides in the words of the text
 * @param rule which frame made it
 */
public record Answer(
    EventType type, Set<String> sources, Set<String> targets, String dyad, String rule) {
  public Answer {
    sources = Set.copyOf(sources);
    targets = Set.copyOf(targets);
  }

  public static Answer of(Report report) {
    return new Answer(
        report.act().type(),
        keys(report.sources()),
        keys(report.targets()),
        words(report.sources()) + " > " + words(report.targets()),
        report.rule());
  }

  private static Set<String> keys(List<Participant> participants) {
    var keys = new TreeSet<String>();
    for (Participant participant : participants) {
      participant.principal().map(ActorId::value).ifPresent(keys::add);
      participant.country().map(ActorId::value).ifPresent(keys::add);
      if (participant.identity() instanceof Identity.Known(ActorId actor)) {
        keys.add(actor.value());
      }
    }
    return keys.isEmpty()
        ? Set.of(participants.isEmpty() ? GoldReport.NOBODY : GoldReport.SOMEBODY)
        : keys;
  }

  private static String words(List<Participant> participants) {
    return participants.isEmpty()
        ? GoldReport.NOBODY
        : String.join(", ", participants.stream().map(Participant::text).toList());
  }
}
