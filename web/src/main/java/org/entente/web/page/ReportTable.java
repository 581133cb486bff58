package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.Identity;
import org.entente.report.EventDate;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.store.ReportFilter;
import org.entente.store.StoredReport;
import org.entente.web.holdings.Holdings;

/** Reports as rows of CSV. */
final class ReportTable {
  private static final List<String> COLUMNS =
      List.of(
          "report",
          "document",
          "publisher",
          "published",
          "sentence_index",
          "sentence",
          "event_type",
          "mode",
          "context",
          "cameo",
          "quad",
          "goldstein",
          "source",
          "source_text",
          "source_principal",
          "target",
          "target_text",
          "target_principal",
          "date_from",
          "date_until",
          "date_precision",
          "polarity",
          "certainty",
          "tense",
          "counted",
          "event",
          "voice",
          "copy_of",
          "attribution",
          "rule",
          "coder");

  private ReportTable() {}

  static Table of(Holdings holdings, ReportFilter filter) {
    return new Table(
        Csv.of(COLUMNS, paging -> holdings.listReports(filter, paging), ReportTable::cells));
  }

  private static List<Object> cells(StoredReport stored) {
    Report report = stored.report();
    return List.<Object>of(
        report.id(),
        report.document(),
        stored.document().publisher(),
        stored.document().published(),
        report.sentence(),
        stored.sentence(),
        report.act().type(),
        report.act().mode(),
        String.join(";", report.act().context()),
        report.act().cameo(),
        report.act().quad(),
        report.act().goldstein(),
        actors(report.sources()),
        texts(report.sources()),
        principals(report.sources()),
        actors(report.targets()),
        texts(report.targets()),
        principals(report.targets()),
        report.date().findFrom(),
        report.date().findUntil(),
        precision(report.date()),
        ReportJson.lower(report.polarity()),
        ReportJson.lower(report.certainty()),
        ReportJson.lower(report.tense()),
        stored.counted(),
        stored.event().map(placing -> placing.event()),
        stored.event().map(placing -> placing.member().voice()),
        stored.event().flatMap(placing -> placing.member().copyOf()),
        report.attribution().stream().map(voice -> voice.text()).collect(Collectors.joining(" > ")),
        report.rule(),
        report.coder());
  }

  private static String actors(List<Participant> participants) {
    return participants.stream()
        .flatMap(p -> findActor(p).stream())
        .collect(Collectors.joining(";"));
  }

  private static Optional<String> findActor(Participant participant) {
    return participant.identity() instanceof Identity.Known known
        ? Optional.of(known.actor().value())
        : Optional.empty();
  }

  private static String texts(List<Participant> participants) {
    return participants.stream().map(Participant::text).collect(Collectors.joining("; "));
  }

  private static String principals(List<Participant> participants) {
    return participants.stream()
        .flatMap(p -> p.principal().stream())
        .map(Object::toString)
        .collect(Collectors.joining(";"));
  }

  private static String precision(EventDate date) {
    return switch (date) {
      case EventDate.Stated stated -> ReportJson.lower(stated.precision());
      case EventDate.Publication _ -> "publication";
      case EventDate.Unknown _ -> "unknown";
    };
  }
}
