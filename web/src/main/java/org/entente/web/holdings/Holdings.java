package org.entente.web.holdings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.DocumentId;
import org.entente.event.Contradiction;
import org.entente.event.grade.Grades;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.signed.PairTotals;
import org.entente.report.Dyad;
import org.entente.search.Hits;
import org.entente.store.ActorQueries;
import org.entente.store.DocumentQueries;
import org.entente.store.DyadQueries;
import org.entente.store.ReportFilter;
import org.entente.store.ReviewQueries;
import org.entente.store.Series;
import org.entente.store.StoredDecision;
import org.entente.store.StoredDocument;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;
import org.entente.store.Summary;
import org.entente.store.TieQueries;
import org.entente.store.TypeCount;

/**
 * Every question that pages ask: of the archive, its index of passages and the directory of actors.
 * Safe for several threads; each answer is of one moment of the archive, two answers may be of two.
 * Lists are in a fixed order, so that the same page shows the same rows while nothing is read.
 */
public interface Holdings {
  Summary summary();

  /**
   * Actors in counted reports, most reported first; with words, those whose name or id has them.
   */
  Listing<ActorQueries.Row> listActors(Optional<String> words, Paging paging);

  /** Empty when neither the directory nor any report has the actor. */
  Optional<ActorCard> findActor(ActorId id);

  /** Whom words name in the directory of actors: an id, or a name that anybody has or had. */
  Identity named(String words);

  /** Ordered pairs with a report that the filter lets through, most reported first. */
  Listing<DyadQueries.Row> listDyads(ReportFilter filter, Paging paging);

  /** The pair in the order asked for; with zeros when no report lies between them. */
  DyadQueries.Pair pair(ActorId first, ActorId second, ReportFilter filter);

  /** By month when the dated reports span less than four years, else by year. */
  Series series(ReportFilter filter);

  Series series(ReportFilter filter, Series.Unit unit);

  /** Former states and whom they can be counted as, when that is asked for. */
  Map<ActorId, ActorId> successors();

  /**
   * What reports say of ties of one actor, or of two with each other.
   *
   * @param heirs former actors and those under whose name their ties stand; empty to chain nothing
   */
  TieQueries.Heard hearTies(ActorId one, Optional<ActorId> other, Map<ActorId, ActorId> heirs);

  /**
   * Counted acts of a dyad that have a date.
   *
   * @param heirs as for ties
   */
  List<DatedAct> acts(Dyad dyad, Map<ActorId, ActorId> heirs);

  /**
   * What each two did toward each other, by the reports that the filter lets through.
   *
   * @param heirs as for ties
   */
  List<PairTotals> pairs(ReportFilter filter, Map<ActorId, ActorId> heirs);

  long countReports(ReportFilter filter);

  /** Types that occur, in PLOVER's order. */
  List<TypeCount> countTypes(ReportFilter filter);

  /** By first day of the event, newest first, those without a date at the end. */
  Listing<StoredReport> listReports(ReportFilter filter, Paging paging);

  Optional<StoredReport> findReport(String id);

  /** Events that so many articles tell at the least, by their first telling. */
  Listing<StoredEvent> listEvents(int fewestDocuments, Paging paging);

  /** The event of this id, or the one that the report with its digits is in now. */
  Optional<StoredEvent> findEvent(String id);

  /** On what the event's reports do not agree. */
  List<Contradiction> listContradictions(StoredEvent event);

  /** What people decided on which reports are one event, undone decisions too, oldest first. */
  List<StoredDecision> listDecisions();

  /** Grades that people gave to sources and events. */
  Grades grades();

  /** By day of publication, newest first, those without a date at the end. */
  Listing<DocumentQueries.Row> listDocuments(Paging paging);

  Optional<StoredDocument> findDocument(DocumentId id);

  /** All reports of a document, in the order of its text. */
  List<StoredReport> listReportsIn(DocumentId id);

  /** Sentences, best first; never throws for its words. */
  Hits search(String words, Paging paging);

  /** In the order in which they were met; of one code when given. */
  Listing<ReviewQueries.ProblemRow> listProblems(Optional<String> code, Paging paging);

  /** Most reports first. */
  Listing<ReviewQueries.UnknownName> listUnknownNames(Paging paging);

  /** Roll calls and what was fitted to them. */
  VoteHoldings votes();

  /**
   * Counted reports between different principals as dated acts, by day.
   *
   * @param longestDays those dated to a longer stretch are left out
   */
  List<CountedAct> listActs(int longestDays);

  /**
   * An actor as the directory has it.
   *
   * @param kind in words; empty when only the archive knows the actor
   * @param relations in words, such as {@code part of the League, 1991 – 2003}
   */
  record ActorCard(ActorId id, String name, String kind, List<String> relations) {
    public ActorCard {
      relations = List.copyOf(relations);
    }
  }
}
