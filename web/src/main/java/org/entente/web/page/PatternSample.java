package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.report.Voice;
import org.entente.web.holdings.DocumentHead;
import org.entente.web.holdings.Holdings.DyadRow;
import org.entente.web.holdings.Holdings.PeriodRow;
import org.entente.web.holdings.Holdings.Step;
import org.entente.web.holdings.StoredReport;

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
            Optional.empty());
    return new StoredReport(report, document, TEXT);
  }

  static String text() {
    return TEXT;
  }

  static DyadTable table() {
    List<PeriodRow> there = periods(KARST, TAMRIN, 3, 2, 1, -2, -4, -3, 1, 2);
    List<PeriodRow> back = periods(TAMRIN, KARST, 1, 1, 2, 2, -1, -1, 2, 4);
    return new DyadTable(
        List.of(
            new DyadTable.Line(row(KARST, "Veldany", TAMRIN, "Tamrin", there), there),
            new DyadTable.Line(row(TAMRIN, "Tamrin", KARST, "Veldany", back), back)),
        Step.YEAR,
        Optional.of(LocalDate.of(2016, 1, 1)),
        Optional.of(LocalDate.of(2023, 12, 31)),
        4);
  }

  static List<PeriodRow> series() {
    var rows = new ArrayList<PeriodRow>();
    table().lines().forEach(line -> rows.addAll(line.periods()));
    rows.sort(Comparator.comparing(PeriodRow::from));
    return rows;
  }

  private static DyadRow row(
      ActorId source, String sourceName, ActorId target, String targetName, List<PeriodRow> rows) {
    long cooperative = rows.stream().mapToLong(PeriodRow::cooperative).sum();
    long conflictual = rows.stream().mapToLong(PeriodRow::conflictual).sum();
    return new DyadRow(
        source,
        sourceName,
        target,
        targetName,
        cooperative + conflictual,
        cooperative,
        conflictual,
        Optional.of(rows.stream().mapToDouble(PeriodRow::mean).average().orElse(0)));
  }

  private static List<PeriodRow> periods(ActorId source, ActorId target, int... signed) {
    var rows = new ArrayList<PeriodRow>();
    for (int i = 0; i < signed.length; i++) {
      if (i == 5) {
        continue; // a gap, to show one
      }
      double mean = signed[i] * 1.7;
      rows.add(
          new PeriodRow(
              source,
              target,
              LocalDate.of(2016 + i, 1, 1),
              Math.max(signed[i], 0),
              Math.max(-signed[i], 0),
              mean,
              mean - 1.2,
              mean + 1.2));
    }
    return rows;
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
