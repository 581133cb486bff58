package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.store.Archive;
import org.entente.store.ArchiveWriter;
import org.entente.store.Entry;
import org.entente.store.StoredDocument;

/** An archive of reports put together by hand, so that no parser is needed. */
final class ToldArchive {
  private static final String TEXT = "It was so, as all papers said that day.";

  private final List<Report> reports = new ArrayList<>();

  /** One report with a day of its own. */
  void tell(String source, String target, String rule, EventType type, double weight, String day) {
    LocalDate from = LocalDate.parse(day);
    reports.add(
        new Report(
            "r-%016x".formatted(reports.size()),
            Document.idOf("T", TEXT, Optional.empty()),
            0,
            new Span(0, TEXT.length()),
            new Act(type, Optional.empty(), List.of(), "040", weight),
            List.of(participant(source)),
            List.of(participant(target)),
            new Span(0, 2),
            "It",
            new EventDate.Stated(
                from, from.plusDays(1), EventDate.Precision.DAY, new Span(0, 2), "It"),
            Optional.empty(),
            Polarity.AFFIRMED,
            Certainty.STATED,
            Tense.PAST,
            List.of(),
            rule,
            "fake 1"));
  }

  private static Participant participant(String actor) {
    var id = new ActorId(actor);
    return new Participant(
        new Span(0, 2),
        "It",
        new Identity.Known(id),
        Optional.of(actor),
        Optional.of(id),
        List.of(),
        Optional.of(id));
  }

  /** All reports in one article; another without any, of {@code first}, begins the record. */
  void write(Path folder, LocalDate first, LocalDate published) {
    try (Archive opened = Archive.open(folder);
        ArchiveWriter writer = opened.writer(_ -> Optional.empty())) {
      writer.write(
          List.of(article("B", first, List.of()), article("T", published, reports)), "fake 1", 1);
    }
  }

  void write(Path folder, LocalDate published) {
    try (Archive opened = Archive.open(folder);
        ArchiveWriter writer = opened.writer(_ -> Optional.empty())) {
      writer.write(List.of(article("T", published, reports)), "fake 1", 1);
    }
  }

  private static Entry.Article article(String title, LocalDate published, List<Report> reports) {
    var document =
        new Document(
            Document.idOf(title, TEXT, Optional.empty()),
            title,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            "en",
            title + ".txt");
    var sentence = new StoredDocument.Sentence(0, new Span(0, TEXT.length()), 0, true);
    return new Entry.Article(document, List.of(sentence), reports, List.of());
  }
}
