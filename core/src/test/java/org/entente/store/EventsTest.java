package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.document.Document;
import org.entente.event.Decision;
import org.entente.event.Event;
import org.entente.event.Member;
import org.entente.event.Reason;
import org.entente.event.ReportKey;
import org.entente.event.grade.Credibility;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.event.grade.Reliability;
import org.entente.report.Dyad;
import org.entente.run.Join;
import org.entente.run.JoinSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events through the archive: kept, found, counted, decided over, and kept over that. */
class EventsTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private static final LocalDate DAY = LocalDate.of(1994, 1, 1);
  private static final Dyad DYAD = new Dyad(new ActorId("SAA"), new ActorId("SBB"));
  private static final Decision.Made MADE =
      new Decision.Made("an editor", Instant.parse("2024-05-06T07:08:09Z"), "two raids");

  private static final Document FIRST =
      Fakes.document(
          "First",
          "A convoy near the port is where SAA HITS SBB. Officials fear SAA HITS SCC.",
          DAY);
  private static final Document SECOND =
      Fakes.document("Second", "Near the port a convoy burned when SAA HITS SBB.", DAY.plusDays(1));

  @TempDir Path folder;

  private Archive open(Document... documents) {
    Archive archive = Archive.open(folder);
    for (Document document : documents) {
      ArchiveTest.write(archive, Fakes.entry(document));
    }
    return archive;
  }

  private static JoinSummary join(Archive archive) {
    return new Join(DIRECTORY).join(archive);
  }

  private static List<Event> events(Archive archive) {
    var events = new ArrayList<Event>();
    for (String id : archive.events().page(1, Slice.first(100)).rows()) {
      events.add(archive.events().find(id).orElseThrow().event());
    }
    return events;
  }

  private static String report(Archive archive, Document document) {
    return archive
        .reports()
        .page(ReportFilter.EVERY.document(document.id()), ReportQueries.Order.READ, Slice.first(1))
        .rows()
        .getFirst()
        .report()
        .id();
  }

  @Test
  void joinedReportsAreReadBackWithTheirReasons() {
    try (Archive archive = open(FIRST, SECOND)) {
      JoinSummary summary = join(archive);
      assertThat(summary.reports()).isEqualTo(3);
      assertThat(summary.events()).isEqualTo(2);
      assertThat(summary.several()).isEqualTo(1);
      StoredEvent event = archive.events().find(events(archive).getFirst().id()).orElseThrow();
      assertThat(event.documents()).isEqualTo(2);
      assertThat(event.event().members())
          .extracting(Member::report)
          .isEqualTo(event.reports().stream().map(stored -> stored.report().id()).toList());
      assertThat(event.event().members().get(0).reason()).isEqualTo(new Reason.First());
      assertThat(event.event().members().get(1).reason())
          .isInstanceOfSatisfying(
              Reason.Alike.class,
              alike -> assertThat(alike.likeness().total()).isBetween(0.62, 1.0));
      assertThat(event.reports().get(1).event().orElseThrow().event())
          .isEqualTo(event.event().id());
    }
  }

  @Test
  void whatNoFrameFoundIsKeptAndNotCounted() {
    try (Archive archive = open(Fakes.document("Third", "Perhaps SAA HITS SBB.", DAY), FIRST)) {
      assertThat(archive.summary().counted()).as("not joined yet").isEqualTo(1);
      join(archive);
      assertThat(archive.summary().counted()).isEqualTo(1);
      var affirmed = ReportFilter.COUNTED.counting(Counting.AFFIRMED);
      assertThat(archive.reports().count(affirmed.toward(DYAD))).isEqualTo(2);
    }
  }

  @Test
  void anyReportOfAnEventLeadsToIt() {
    try (Archive archive = open(FIRST, SECOND)) {
      join(archive);
      String later = Event.idOf(report(archive, SECOND));
      assertThat(archive.events().find(later).orElseThrow().event())
          .isEqualTo(events(archive).getFirst());
      assertThat(archive.events().find("e-0000000000000000")).isEmpty();
    }
  }

  @Test
  void figuresCountAnEventOnceAndOnlyOnAVoice() {
    try (Archive archive = open(FIRST, SECOND)) {
      var between = ReportFilter.COUNTED.toward(DYAD);
      assertThat(archive.reports().count(between)).as("not joined yet").isEqualTo(2);
      assertThat(archive.summary().counted()).as("officials alone do not count").isEqualTo(2);
      join(archive);
      assertThat(archive.reports().count(between)).isEqualTo(1);
      assertThat(archive.reports().count(between.counting(Counting.AFFIRMED))).isEqualTo(2);
      assertThat(archive.reports().count(ReportFilter.COUNTED)).isEqualTo(1);
      assertThat(archive.reports().count(ReportFilter.EVERY)).isEqualTo(3);
      assertThat(archive.summary().events()).isEqualTo(2);
      assertThat(archive.reports().page(between, ReportQueries.Order.READ, Slice.first(5)).rows())
          .allMatch(StoredReport::counted);
    }
  }

  @Test
  void orderOfReadingDoesNotShow(@TempDir Path other) {
    List<Event> there;
    try (Archive archive = Archive.open(other)) {
      ArchiveTest.write(archive, Fakes.entry(SECOND));
      ArchiveTest.write(archive, Fakes.entry(FIRST));
      join(archive);
      there = events(archive);
    }
    try (Archive archive = open(FIRST, SECOND)) {
      join(archive);
      assertThat(events(archive)).isEqualTo(there);
      join(archive);
      assertThat(events(archive)).as("joined twice").isEqualTo(there);
    }
  }

  @Test
  void decisionsAreKeptAppliedAndUndone() {
    try (Archive archive = open(FIRST, SECOND)) {
      join(archive);
      var key =
          ReportKey.of(archive.reports().find(report(archive, SECOND)).orElseThrow().report());
      long number;
      try (EventWriter writer = archive.eventWriter()) {
        number = writer.decide(Decision.Kind.SPLIT, List.of(key), MADE);
      }
      assertThat(number).isEqualTo(1);
      assertThat(join(archive).events()).isEqualTo(3);
      assertThat(archive.events().decisions())
          .containsExactly(
              new StoredDecision(
                  new Decision(1, Decision.Kind.SPLIT, List.of(key), MADE), Optional.empty()));
      try (EventWriter writer = archive.eventWriter()) {
        writer.undo(1, MADE);
      }
      assertThat(join(archive).events()).isEqualTo(2);
      assertThat(archive.events().decisions().getFirst().undone()).contains(MADE);
    }
  }

  @Test
  void decisionsStayWhenTheArchiveIsOpenedAgain() {
    try (Archive archive = open(FIRST, SECOND)) {
      var key =
          ReportKey.of(archive.reports().find(report(archive, SECOND)).orElseThrow().report());
      try (EventWriter writer = archive.eventWriter()) {
        writer.decide(Decision.Kind.SPLIT, List.of(key), MADE);
      }
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(join(archive).events()).isEqualTo(3);
      assertThat(archive.events().joined().isBehind()).isFalse();
    }
  }

  @Test
  void gradesAreKeptWhenTheArchiveIsOpenedAgain() {
    var source = new Grade.Source.Publisher("The Paper");
    ReportKey key;
    try (Archive archive = open(FIRST)) {
      join(archive);
      key = ReportKey.of(archive.reports().find(report(archive, FIRST)).orElseThrow().report());
      GradeWriter writer = archive.gradeWriter();
      assertThat(writer.grade(source, Optional.of(Reliability.B), MADE)).isEqualTo(1);
      assertThat(writer.grade(key, Optional.of(Credibility.DOUBTFUL), MADE)).isEqualTo(2);
      assertThat(writer.grade(source, Optional.empty(), MADE)).isEqualTo(3);
    }
    try (Archive archive = Archive.openReadOnly(folder)) {
      Grades grades = archive.grades().read(DIRECTORY);
      assertThat(grades.given())
          .containsExactly(
              new Grade.OfSource(1, source, Optional.of(Reliability.B), MADE),
              new Grade.OfEvent(2, key, Optional.of(Credibility.DOUBTFUL), MADE),
              new Grade.OfSource(3, source, Optional.empty(), MADE));
      StoredEvent event = archive.events().find(Event.idOf(report(archive, FIRST))).orElseThrow();
      assertThat(grades.of(event.event(), event.told(), List.of()).credibility())
          .isEqualTo(Credibility.DOUBTFUL);
      assertThat(grades.of(event.told().getFirst()).reliability()).isEqualTo(Reliability.F);
    }
  }

  @Test
  void reportsReadLaterWaitForTheNextJoining() {
    try (Archive archive = open(FIRST)) {
      join(archive);
      ArchiveTest.write(archive, Fakes.entry(SECOND));
      assertThat(archive.events().joined()).isEqualTo(new EventQueries.Joined(2, 2, 3));
      assertThat(archive.reports().find(report(archive, SECOND)).orElseThrow().event()).isEmpty();
      assertThat(join(archive).events()).isEqualTo(2);
    }
  }
}
