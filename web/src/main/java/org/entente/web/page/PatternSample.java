package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.Dyad;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.report.Voice;
import org.entente.store.Balance;
import org.entente.store.DyadQueries;
import org.entente.store.Series;
import org.entente.store.StoredReport;

/** Invented words and figures for the page of components. */
final class PatternSample {
  static final ActorId KARST = new ActorId("veldany");
  static final ActorId TAMRIN = new ActorId("tamrin");

  private static final String TEXT = "In March Karst sent grain to Tamrin, its president said.";
  private static final DocumentId DOCUMENT = new DocumentId("d-0000000000000000");

  private PatternSample() {}

  static StoredReport report() {
    var report =
        new Report(
            "r-0000000000000000",
            DOCUMENT,
            0,
            new Span(0, TEXT.length()),
            new Act(EventType.AID, Optional.of("food"), List.of(), "073", 7.4),
            List.of(party("Karst", "Veldany", KARST)),
            List.of(party("Tamrin", "Tamrin", TAMRIN)),
            span("sent grain"),
            "sent grain",
            new EventDate.Stated(
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 4, 1),
                EventDate.Precision.MONTH,
                span("In March"),
                "In March"),
            Optional.empty(),
            Polarity.AFFIRMED,
            Certainty.REPORTED,
            Tense.PAST,
            List.of(
                new Voice(
                    span("its president"),
                    "its president",
                    Optional.of(TAMRIN),
                    Optional.of(TAMRIN),
                    List.of(Sector.GOV),
                    Voice.Kind.NAMED_OFFICIAL,
                    span("said"),
                    "said")),
            "aid/provide-food",
            "entente 0.0.0");
    var document =
        new DocumentHead(
            DOCUMENT,
            "A quiet line across the strait",
            Optional.of("The Harbour Gazette"),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 11, 20)),
            Optional.empty(),
            "en",
            "sample");
    return new StoredReport(report, document, TEXT);
  }

  static String text() {
    return TEXT;
  }

  static DyadTable table() {
    return new DyadTable(
        List.of(
            line(KARST, "Veldany", TAMRIN, "Tamrin", there()),
            line(TAMRIN, "Tamrin", KARST, "Veldany", back())),
        Series.Unit.YEAR,
        Optional.of(LocalDate.of(2016, 1, 1)),
        Optional.of(LocalDate.of(2023, 12, 31)),
        4);
  }

  static Series there() {
    return series(3, 2, 1, -2, -4, 0, 1, 2);
  }

  static Series back() {
    return series(1, 1, 2, 2, -1, 0, 2, 4);
  }

  private static DyadTable.Line line(
      ActorId source, String sourceName, ActorId target, String targetName, Series series) {
    long cooperation = series.points().stream().mapToLong(Series.Point::cooperation).sum();
    long conflict = series.points().stream().mapToLong(Series.Point::conflict).sum();
    double sum = series.points().stream().mapToDouble(Series.Point::goldsteinSum).sum();
    var row =
        new DyadQueries.Row(
            new Dyad(source, target),
            sourceName,
            targetName,
            new Balance(cooperation, conflict, sum),
            Optional.empty(),
            Optional.empty());
    return new DyadTable.Line(row, series.points());
  }

  /** One figure a year from 2016: so many reports, of aid or of rejection; 0 leaves a gap. */
  private static Series series(int... signed) {
    var points = new ArrayList<Series.Point>();
    for (int i = 0; i < signed.length; i++) {
      if (signed[i] != 0) {
        LocalDate from = LocalDate.of(2016 + i, 1, 1);
        long reports = Math.abs(signed[i]);
        EventType type = signed[i] > 0 ? EventType.AID : EventType.REJECT;
        points.add(
            new Series.Point(
                from,
                from.plusYears(1),
                reports,
                Map.of(type, reports),
                reports * signed[i] * 1.7));
      }
    }
    return new Series(Series.Unit.YEAR, points, 0, 0);
  }

  private static Participant party(String words, String name, ActorId id) {
    return new Participant(
        span(words),
        words,
        new Identity.Known(id),
        Optional.of(name),
        Optional.of(id),
        List.of(Sector.GOV),
        Optional.of(id));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
