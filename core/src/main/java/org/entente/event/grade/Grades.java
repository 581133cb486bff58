package org.entente.event.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Directory;
import org.entente.document.DocumentId;
import org.entente.event.Contradiction;
import org.entente.event.Event;
import org.entente.event.Told;
import org.entente.event.VoiceKeys;
import org.entente.report.Report;
import org.entente.report.Voice;

/** The grades that hold, and what they make of reports and events. */
public final class Grades {
  private final VoiceKeys keys;
  private final List<Grade> given;
  private final Function<DocumentId, Collection<Report>> reports;
  private final Map<String, Grade.OfSource> bySource = new HashMap<>();

  /**
   * @param given in the order of their numbers
   * @param reports all that a document has now; asked only for documents of graded events
   */
  public Grades(
      Directory directory, List<Grade> given, Function<DocumentId, Collection<Report>> reports) {
    this.keys = new VoiceKeys(directory);
    this.given = List.copyOf(given);
    this.reports = reports;
    for (Grade grade : given) {
      if (grade instanceof Grade.OfSource source) {
        keysOf(source.source()).forEach(key -> bySource.put(key, source));
      }
    }
  }

  private List<String> keysOf(Grade.Source source) {
    return switch (source) {
      case Grade.Source.Publisher(String name) -> List.of(keys.ofOutlet(name));
      case Grade.Source.Speaker(var actor) -> VoiceKeys.ofActor(actor);
    };
  }

  /** All that were given, in the order of their numbers. */
  public List<Grade> given() {
    return given;
  }

  /** Whether no later grade takes the place of this one, for all that it was given on. */
  public boolean holds(Grade.OfSource grade) {
    return keysOf(grade.source()).stream().anyMatch(key -> grade.equals(bySource.get(key)));
  }

  public SourceGrading of(Told told) {
    var links = new ArrayList<SourceGrading.Link>();
    var document = told.document();
    links.add(
        link(
            document.publisher().or(document::author).orElse("publisher not known"),
            keys.of(document)));
    for (Voice voice : told.report().attribution()) {
      links.add(link(voice.text(), keys.of(voice, document)));
    }
    return new SourceGrading(links);
  }

  private SourceGrading.Link link(String name, String key) {
    return new SourceGrading.Link(
        name,
        Optional.ofNullable(bySource.get(key)).filter(grade -> grade.reliability().isPresent()));
  }

  /**
   * @param told in the order of the event's members
   * @param contradictions between them
   */
  public EventGrading of(Event event, List<Told> told, List<Contradiction> contradictions) {
    List<String> ids = told.stream().map(each -> each.report().id()).toList();
    List<DocumentId> documents = told.stream().map(each -> each.report().document()).toList();
    Optional<Grade.OfEvent> latest = Optional.empty();
    for (Grade grade : given) {
      if (grade instanceof Grade.OfEvent of
          && documents.contains(of.report().document())
          && reportOf(of).filter(ids::contains).isPresent()) {
        latest = Optional.of(of);
      }
    }
    return new EventGrading(
        Derived.of(event, told, contradictions),
        latest.filter(grade -> grade.credibility().isPresent()));
  }

  /** The report that leads to the event now; empty while the graded one is gone. */
  public Optional<String> reportOf(Grade.OfEvent grade) {
    // against the whole document: what is like it in its event alone may be a report of its own
    return grade.report().find(reports.apply(grade.report().document())).map(Report::id);
  }
}
