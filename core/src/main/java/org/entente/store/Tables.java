package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.Document;
import org.entente.report.EventDate;
import org.entente.report.EventPlace;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.Voice;

/**
 * Appends documents to the tables, in the order of their columns. Rows go to the database when this
 * is closed, in the transaction of its connection.
 */
final class Tables implements AutoCloseable {
  private final List<DuckDBAppender> open = new ArrayList<>();
  private final DuckDBAppender documents;
  private final DuckDBAppender sentences;
  private final DuckDBAppender reports;
  private final DuckDBAppender participants;
  private final DuckDBAppender voices;

  Tables(DuckDBConnection connection) throws SQLException {
    documents = appender(connection, "documents");
    sentences = appender(connection, "sentences");
    reports = appender(connection, "reports");
    participants = appender(connection, "participants");
    voices = appender(connection, "voices");
  }

  private DuckDBAppender appender(DuckDBConnection connection, String table) throws SQLException {
    DuckDBAppender appender = connection.createAppender(table);
    open.add(appender);
    return appender;
  }

  /**
   * Adds a document with its sentences and reports.
   *
   * @param reportsBefore number of the last report in the archive
   */
  void add(long number, Entry.Article article, long reportsBefore, String coder, long run)
      throws SQLException {
    Document document = article.document();
    documents
        .beginRow()
        .append(number)
        .append(document.id().value())
        .append(document.title())
        .append(document.text());
    text(documents, document.publisher());
    text(documents, document.author());
    day(documents, document.published());
    text(documents, document.url());
    documents
        .append(document.language())
        .append(document.origin())
        .append(coder)
        .append(run)
        .endRow();
    for (StoredDocument.Sentence sentence : article.sentences()) {
      sentences
          .beginRow()
          .append(document.id().value())
          .append(sentence.index())
          .append(sentence.span().start())
          .append(sentence.span().end())
          .append(sentence.paragraph())
          .append(sentence.parsed())
          .endRow();
    }
    long reportNumber = reportsBefore;
    for (Report report : article.reports()) {
      add(++reportNumber, report);
    }
  }

  private void add(long number, Report report) throws SQLException {
    reports
        .beginRow()
        .append(number)
        .append(report.id())
        .append(report.document().value())
        .append(report.sentence())
        .append(report.sentenceSpan().start())
        .append(report.sentenceSpan().end())
        .append(report.act().type().name());
    text(reports, report.act().mode());
    reports
        .append(report.act().context())
        .append(report.act().cameo())
        .append((byte) report.act().quad())
        .append(report.act().goldstein())
        .append(report.triggerText())
        .append(report.trigger().start())
        .append(report.trigger().end());
    date(report.date());
    reports
        .append(word(report.polarity()))
        .append(word(report.certainty()))
        .append(word(report.tense()))
        .append(report.rule())
        .append(report.coder());
    place(report.place());
    reports.endRow();
    for (int i = 0; i < report.sources().size(); i++) {
      add(report.id(), Role.SOURCE, i, report.sources().get(i));
    }
    for (int i = 0; i < report.targets().size(); i++) {
      add(report.id(), Role.TARGET, i, report.targets().get(i));
    }
    for (int i = 0; i < report.attribution().size(); i++) {
      add(report.id(), i, report.attribution().get(i));
    }
  }

  private void date(EventDate date) throws SQLException {
    day(reports, date.findFrom());
    day(reports, date.findUntil());
    switch (date) {
      case EventDate.Stated stated ->
          reports
              .append(word(stated.precision()))
              .append(stated.text())
              .append(stated.span().start())
              .append(stated.span().end());
      case EventDate.Publication _ ->
          reports.append("publication").appendNull().appendNull().appendNull();
      case EventDate.Unknown _ -> reports.append("unknown").appendNull().appendNull().appendNull();
    }
  }

  private void place(Optional<EventPlace> place) throws SQLException {
    text(reports, place.map(EventPlace::text));
    if (place.isPresent()) {
      reports.append(place.get().span().start()).append(place.get().span().end());
    } else {
      reports.appendNull().appendNull();
    }
    actor(reports, place.flatMap(EventPlace::country));
  }

  private void add(String report, Role role, int ordinal, Participant participant)
      throws SQLException {
    participants
        .beginRow()
        .append(report)
        .append(word(role))
        .append(ordinal)
        .append(participant.span().start())
        .append(participant.span().end())
        .append(participant.text());
    Optional<ActorId> actor =
        participant.identity() instanceof Identity.Known(ActorId known)
            ? Optional.of(known)
            : Optional.empty();
    actor(participants, actor);
    text(participants, participant.name());
    actor(participants, participant.country());
    participants.append(names(participant.sector()));
    switch (participant.identity()) {
      case Identity.Known _ -> participants.append("known").append(List.of());
      case Identity.Ambiguous(List<ActorId> candidates) ->
          participants.append("ambiguous").append(candidates.stream().map(ActorId::value).toList());
      case Identity.Unknown _ -> participants.append("unknown").append(List.of());
    }
    actor(participants, participant.principal());
    participants.endRow();
  }

  private void add(String report, int ordinal, Voice voice) throws SQLException {
    voices
        .beginRow()
        .append(report)
        .append(ordinal)
        .append(voice.span().start())
        .append(voice.span().end())
        .append(voice.text());
    actor(voices, voice.actor());
    actor(voices, voice.country());
    voices
        .append(names(voice.sector()))
        .append(voice.kind().words())
        .append(voice.cue())
        .append(voice.cueSpan().start())
        .append(voice.cueSpan().end())
        .endRow();
  }

  /** How an enumeration is written in the archive, but for event types and sectors. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(List<Sector> sectors) {
    return sectors.stream().map(Sector::name).toList();
  }

  static void text(DuckDBAppender table, Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      table.append(value.get());
    } else {
      table.appendNull();
    }
  }

  private static void actor(DuckDBAppender table, Optional<ActorId> value) throws SQLException {
    text(table, value.map(ActorId::value));
  }

  private static void day(DuckDBAppender table, Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      table.append(value.get());
    } else {
      table.appendNull();
    }
  }

  /** Flushes; where one table fails the others are closed all the same. */
  @Override
  public void close() throws SQLException {
    SQLException failure = null;
    for (DuckDBAppender appender : open) {
      try {
        appender.close();
      } catch (SQLException e) {
        if (failure == null) {
          failure = e;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
