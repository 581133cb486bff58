package org.entente.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.event.Decision;
import org.entente.event.Event;
import org.entente.event.Joiner;
import org.entente.event.Told;
import org.entente.store.Archive;
import org.entente.store.EventWriter;
import org.entente.store.ReportFilter;
import org.entente.store.StoredDecision;

/**
 * All reports of an archive into events, from the beginning: what was joined before is not looked
 * at, so that the events depend on the archive's reports and decisions alone.
 */
public record Join(Directory directory) {
  /**
   * Joins and stores. Holds all reports in memory while it runs.
   *
   * @throws org.entente.store.ArchiveException when the archive cannot be written
   */
  public JoinSummary join(Archive archive) {
    long started = System.nanoTime();
    var told = new ArrayList<Told>();
    archive
        .reports()
        .forEach(
            ReportFilter.EVERY,
            stored -> told.add(new Told(stored.report(), stored.document(), stored.sentence())));
    var joiner = new Joiner(directory);
    archive.events().forEachArticle(joiner::add);
    List<Decision> decisions =
        archive.events().decisions().stream()
            .filter(stored -> stored.undone().isEmpty())
            .map(StoredDecision::decision)
            .toList();
    List<Event> events = joiner.join(told, decisions);
    try (EventWriter writer = archive.eventWriter()) {
      writer.replace(events);
    }
    Map<Decision, Integer> gone = Joiner.gone(told, decisions);
    return new JoinSummary(
        told.size(),
        events.size(),
        events.stream().filter(event -> event.members().size() > 1).count(),
        events.stream()
            .flatMap(event -> event.members().stream())
            .map(member -> member.copyOf())
            .filter(Optional::isPresent)
            .count(),
        decisions.size(),
        gone.keySet().stream().map(Decision::number).toList(),
        Duration.ofNanos(System.nanoTime() - started));
  }
}
