package org.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Directory;

/**
 * Joins reports into events. Give it every article that has reports, then ask once. The events are
 * the same in whatever order articles and reports come. Used by one thread.
 *
 * <p>Reports of one trigger in one sentence are one telling from the start. Two tellings are one
 * event when they are of the same or a sibling type, their parties fit, their dates overlap and
 * their words are alike enough; what a person decided is applied over that, in order.
 */
public final class Joiner {
  private final Directory directory;
  private final Tellings tellings;
  private final Copies copies = new Copies();

  public Joiner(Directory directory) {
    this.directory = directory;
    this.tellings = new Tellings(directory);
  }

  public void add(Article article) {
    tellings.add(article);
    copies.add(article);
  }

  /**
   * Every report in exactly one event; events by their first telling.
   *
   * @param decisions in force, in the order of their numbers
   */
  public List<Event> join(Collection<Told> reports, List<Decision> decisions) {
    List<Telling> told = tellings.of(reports);
    var weigher = new Weigher(new ActorKinship(directory), tellings.weights());
    var clusters = new Clusters(told);
    new Candidates(directory)
        .forEach(
            told,
            (one, other) ->
                weigher
                    .weigh(told.get(one), told.get(other))
                    .ifPresent(likeness ->
                        clusters.add(
                            one,
                            other,
                            likeness,
                            Weigher.isEnough(told.get(one), told.get(other), likeness))));
    var drafts = new Drafts(told, clusters, reports);
    decisions.forEach(drafts::apply);
    var voices = new Voices(directory, copies);
    var events = new ArrayList<Event>();
    for (Drafts.Draft draft : drafts.list()) {
      events.add(event(draft.reports(), drafts.reasons(draft), voices));
    }
    return List.copyOf(events);
  }

  private static Event event(List<Told> reports, List<Reason> reasons, Voices voices) {
    Voices.Grouping grouping = voices.of(reports);
    boolean[] counted = Standing.counted(reports, grouping.numbers());
    var members = new ArrayList<Member>();
    for (int i = 0; i < reports.size(); i++) {
      String id = reports.get(i).report().id();
      members.add(
          new Member(
              id,
              grouping.numbers().get(i),
              grouping.copyOf().get(i) == i
                  ? Optional.empty()
                  : Optional.of(reports.get(grouping.copyOf().get(i)).report().id()),
              counted[i],
              reasons.get(i)));
    }
    return new Event(Event.idOf(reports.getFirst().report().id()), members, grouping.count());
  }

  /** Decisions of which a report is gone, with how many of their reports are. */
  public static Map<Decision, Integer> gone(Collection<Told> reports, List<Decision> decisions) {
    var all = reports.stream().map(Told::report).toList();
    var gone = new LinkedHashMap<Decision, Integer>();
    for (Decision decision : decisions) {
      int missing =
          (int) decision.reports().stream().filter(key -> key.find(all).isEmpty()).count();
      if (missing > 0) {
        gone.put(decision, missing);
      }
    }
    return gone;
  }
}
