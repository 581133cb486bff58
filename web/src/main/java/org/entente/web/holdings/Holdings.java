package org.entente.web.holdings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.report.Certainty;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.report.Voice;

/**
 * What an archive answers to pages. Safe for several threads; each answer is of one moment of the
 * archive, two answers may be of two. Lists are in a fixed order, so that the same page shows the
 * same rows while nothing is read.
 */
public interface Holdings {
  /** What the archive holds in all. */
  State state();

  /** Actors with reports, by reports, then by name; with words, those whose name or id has them. */
  Slice<ActorRow> listActors(String words, Paging paging);

  /** The actor, in the directory or in a report; empty when in neither. */
  Optional<ActorCard> findActor(ActorId id);

  /** Ordered pairs of principals, by reports, then by ids; of one actor when given. */
  Slice<DyadRow> listDyads(Optional<ActorId> of, Paging paging);

  /** The ordered pair; all its figures are 0 when nothing is reported of it. */
  DyadRow dyad(ActorId source, ActorId target);

  /**
   * Counted reports per direction and period of the event's first day, by period, then by ids;
   * reports without a date are left out, as are periods without counted reports.
   */
  List<PeriodRow> listPeriods(ReportFilter filter, Step step);

  /** Reports by date of event, newest first, those without a date last, then by id. */
  Slice<StoredReport> listReports(ReportFilter filter, Paging paging);

  Facets facets(ReportFilter filter);

  Optional<StoredReport> findReport(String id);

  /** Documents, newest first, those without a date last, then by id. */
  Slice<DocumentRow> listDocuments(Paging paging);

  Optional<StoredDocument> findDocument(DocumentId id);

  /** Sentences that hold the words, best first; empty when the words ask for nothing. */
  Slice<Passage> search(String words, Paging paging);

  /** Problems in the order they were met; of one code when given. */
  Slice<Problem> listProblems(Optional<String> code, Paging paging);

  /** Names that nobody in the directory has, by number of reports, then by name. */
  Slice<UnknownName> listUnknownNames(Paging paging);

  /**
   * @param types number of reports of each type; types without reports may be missing
   * @param problems number of problems of each code
   * @param firstDay of any event with a date
   * @param lastDay of any event with a date
   * @param lastRead when a document was last stored
   * @param coders name and version of every coder whose reports are here
   */
  record State(
      long documents,
      long sentences,
      long reports,
      long counted,
      long actors,
      long dyads,
      long publishers,
      long unknownNames,
      Map<EventType, Long> types,
      Map<String, Long> problems,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay,
      Optional<Instant> lastRead,
      List<String> coders) {
    public long problemsInAll() {
      return problems.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * @param kind state, armed group, party …
   * @param acting reports in which it acts
   * @param receiving reports in which it is acted upon
   */
  record ActorRow(ActorId id, String name, String kind, long acting, long receiving) {}

  /**
   * @param otherNames other names of the directory
   * @param relations part of, successor of …, in words
   */
  record ActorCard(
      ActorId id, String name, String kind, List<String> otherNames, List<String> relations) {}

  /**
   * One ordered pair.
   *
   * @param reports all of them
   * @param cooperative counted ones
   * @param conflictual counted ones
   * @param meanGoldstein of the counted ones; empty when none counts
   */
  record DyadRow(
      ActorId source,
      String sourceName,
      ActorId target,
      String targetName,
      long reports,
      long cooperative,
      long conflictual,
      Optional<Double> meanGoldstein) {}

  /**
   * Counted reports of one direction in one period.
   *
   * @param from first day of the period
   * @param mean Goldstein weight, −10 to +10, of these reports
   * @param lowest weight among them
   * @param highest weight among them
   */
  record PeriodRow(
      ActorId source,
      ActorId target,
      LocalDate from,
      long cooperative,
      long conflictual,
      double mean,
      double lowest,
      double highest) {
    public long reports() {
      return cooperative + conflictual;
    }
  }

  /** How long a period is. */
  enum Step {
    MONTH,
    YEAR
  }

  /**
   * Number of reports that the filter leaves, for each value of a field.
   *
   * @param firstDay of any of their events with a date
   * @param lastDay of any of their events with a date
   */
  record Facets(
      Map<EventType, Long> types,
      Map<Polarity, Long> polarities,
      Map<Certainty, Long> certainties,
      Map<Voice.Kind, Long> voices,
      long ownVoice,
      Map<String, Long> publishers,
      long total,
      long counted,
      long documents,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay) {}

  record DocumentRow(DocumentHead document, String language, long reports) {}

  /**
   * @param reports in the order of the text
   * @param problems met in it
   */
  record StoredDocument(Document document, List<StoredReport> reports, List<Problem> problems) {}

  /**
   * @param text of the sentence
   * @param hits where the words are, in characters of {@code text}
   * @param reports number of reports made of it
   */
  record Passage(
      DocumentHead document, int sentence, Span span, String text, List<Span> hits, long reports) {}

  record UnknownName(String name, long reports, String example, DocumentId document) {}
}
