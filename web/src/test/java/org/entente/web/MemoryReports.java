package org.entente.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.event.Article;
import org.entente.event.Event;
import org.entente.event.Joiner;
import org.entente.event.Member;
import org.entente.event.Told;
import org.entente.report.Report;
import org.entente.store.Placing;
import org.entente.store.ReportFilter;
import org.entente.store.Sign;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;

/** Documents with their reports, and the events that these are joined into. */
final class MemoryReports {
  private final Directory directory;
  private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
  private final List<StoredReport> told = new ArrayList<>();

  /** What {@link #told} is after joining; empty until somebody asks. */
  private final List<StoredReport> joined = new ArrayList<>();

  private final Map<String, Event> events = new LinkedHashMap<>();

  MemoryReports(Directory directory) {
    this.directory = directory;
  }

  void add(Document document, List<Report> some) {
    documents.put(document.id(), document);
    joined.clear();
    for (Report report : some) {
      told.add(
          new StoredReport(report, document.head(), report.sentenceSpan().in(document.text())));
    }
  }

  Collection<Document> documents() {
    return documents.values();
  }

  Optional<Document> findDocument(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** As they were added, without their events. */
  List<StoredReport> told() {
    return told;
  }

  /** With their events. */
  List<StoredReport> all() {
    if (joined.isEmpty()) {
      join();
    }
    return joined;
  }

  private void join() {
    var joiner = new Joiner(directory);
    documents.values().forEach(d -> joiner.add(new Article(d.head(), d.text())));
    var heard = told.stream().map(r -> new Told(r.report(), r.document(), r.sentence())).toList();
    var placings = new LinkedHashMap<String, Placing>();
    events.clear();
    for (Event event : joiner.join(heard, List.of())) {
      events.put(event.id(), event);
      for (Member member : event.members()) {
        placings.put(
            member.report(),
            new Placing(event.id(), member, event.members().size(), 1, event.voices()));
      }
    }
    for (StoredReport r : told) {
      joined.add(
          new StoredReport(
              r.report(),
              r.document(),
              r.sentence(),
              Optional.ofNullable(placings.get(r.report().id()))));
    }
  }

  List<StoredReport> matching(ReportFilter f) {
    return all().stream()
        .filter(r -> ReportFacts.counts(r, f.counting()))
        .filter(r ->
            ReportFacts.fits(f.actor(), actor -> ReportFacts.sides(r, f.role()).contains(actor)))
        .filter(r ->
            ReportFacts.fits(f.dyad(), d -> ReportFacts.isBetween(r, d, f.bothWays(), f.heirs())))
        .filter(r -> ReportFacts.fits(f.type(), type -> type == r.report().act().type()))
        .filter(r ->
            ReportFacts.fits(
                f.sign(), sign -> (sign == Sign.COOPERATION) == ReportFacts.cooperates(r)))
        .filter(r -> ReportFacts.fits(f.polarity(), polarity -> polarity == r.report().polarity()))
        .filter(
            r -> ReportFacts.fits(f.certainty(), certainty -> certainty == r.report().certainty()))
        .filter(
            r -> ReportFacts.fits(f.document(), document -> document.equals(r.report().document())))
        .filter(r ->
            ReportFacts.fits(
                f.from(), day -> ReportFacts.first(r).map(d -> !d.isBefore(day)).orElse(false)))
        .filter(r ->
            ReportFacts.fits(
                f.until(), day -> ReportFacts.first(r).map(d -> d.isBefore(day)).orElse(false)))
        .sorted(
            Comparator.comparing((StoredReport r) -> ReportFacts.first(r).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(r -> r.report().id()))
        .toList();
  }

  Optional<StoredReport> find(String id) {
    return all().stream().filter(r -> r.report().id().equals(id)).findFirst();
  }

  List<StoredReport> in(DocumentId id) {
    return all().stream()
        .filter(r -> r.report().document().equals(id))
        .sorted(Comparator.comparing(r -> r.report().trigger()))
        .toList();
  }

  List<StoredEvent> events() {
    all();
    return events.values().stream().map(this::stored).toList();
  }

  private StoredEvent stored(Event event) {
    return new StoredEvent(
        event,
        event.members().stream().map(member -> find(member.report()).orElseThrow()).toList());
  }

  Optional<StoredEvent> findEvent(String id) {
    return find("r-" + id.substring(2))
        .flatMap(report -> report.event())
        .map(placing -> stored(Objects.requireNonNull(events.get(placing.event()))));
  }
}
