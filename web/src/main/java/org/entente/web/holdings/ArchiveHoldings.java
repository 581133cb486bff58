package org.entente.web.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;
import org.entente.actor.Period;
import org.entente.actor.Successors;
import org.entente.document.DocumentId;
import org.entente.event.Contradiction;
import org.entente.event.Contradictions;
import org.entente.event.grade.Grades;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.signed.PairTotals;
import org.entente.report.Dyad;
import org.entente.search.Hits;
import org.entente.search.PassageIndex;
import org.entente.store.ActorQueries;
import org.entente.store.Archive;
import org.entente.store.Counting;
import org.entente.store.DocumentQueries;
import org.entente.store.DyadQueries;
import org.entente.store.Page;
import org.entente.store.ReportFilter;
import org.entente.store.ReportQueries;
import org.entente.store.ReviewQueries;
import org.entente.store.Series;
import org.entente.store.Slice;
import org.entente.store.StoredDecision;
import org.entente.store.StoredDocument;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;
import org.entente.store.Summary;
import org.entente.store.TieQueries;
import org.entente.store.TypeCount;
import org.entente.web.word.Dates;

/**
 * An archive on disk, its passages and the directory that its reports were made with.
 *
 * @param successors of former states, as the directory has them; told once, since it takes a walk
 *     over all actors
 */
public record ArchiveHoldings(
    Archive archive, PassageIndex passages, Directory directory, Map<ActorId, ActorId> successors)
    implements Holdings {
  /** A document of more reports than this shows the first of them. */
  private static final int REPORTS_IN_A_DOCUMENT = 5_000;

  /** Ties of an actor with more reports that bear on ties are made of the first of them. */
  private static final int TIE_REPORTS_OF_A_PAGE = 20_000;

  public ArchiveHoldings {
    successors = Map.copyOf(successors);
  }

  public ArchiveHoldings(Archive archive, PassageIndex passages, Directory directory) {
    this(archive, passages, directory, Successors.of(directory));
  }

  @Override
  public Summary summary() {
    return archive.summary();
  }

  @Override
  public Listing<ActorQueries.Row> listActors(Optional<String> words, Paging paging) {
    return Listing.of(archive.actors().page(words, Counting.DEFAULT, paging.slice()), paging);
  }

  @Override
  public Optional<ActorCard> findActor(ActorId id) {
    Optional<ActorCard> known = directory.findActor(id).map(this::card);
    return known.isPresent()
        ? known
        : archive
            .actors()
            .find(id, Counting.ALL)
            .map(row -> new ActorCard(id, row.name(), "", List.of()));
  }

  @Override
  public Identity named(String words) {
    return NamedActor.find(directory, words);
  }

  private ActorCard card(Actor actor) {
    var relations = new ArrayList<String>();
    for (Actor.Relation relation : actor.relations()) {
      relations.add(
          relation.type().replace('-', ' ')
              + " "
              + name(relation.to())
              + during(relation.period()));
    }
    for (Actor.Office office : actor.offices()) {
      relations.add(office.title() + " of " + name(office.of()) + during(office.period()));
    }
    return new ActorCard(actor.id(), actor.name(), kind(actor.kind()), relations);
  }

  private static String kind(Actor.Kind kind) {
    return switch (kind) {
      case PREDECESSOR -> "former state";
      case IGO -> "intergovernmental organization";
      case NGO -> "non-governmental organization";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private String name(ActorId id) {
    return directory.findActor(id).map(Actor::name).orElse(id.value());
  }

  private static String during(Period period) {
    boolean begins = !period.from().equals(LocalDate.MIN);
    boolean ends = !period.until().equals(LocalDate.MAX);
    if (begins && ends) {
      return ", " + Dates.between(period.from(), period.until());
    }
    return begins
        ? ", since " + Dates.day(period.from())
        : ends ? ", until " + Dates.day(period.until().minusDays(1)) : "";
  }

  @Override
  public Listing<DyadQueries.Row> listDyads(ReportFilter filter, Paging paging) {
    return Listing.of(archive.dyads().page(filter, paging.slice()), paging);
  }

  @Override
  public DyadQueries.Pair pair(ActorId first, ActorId second, ReportFilter filter) {
    return archive.dyads().pair(first, second, filter);
  }

  @Override
  public Series series(ReportFilter filter) {
    return archive.reports().series(filter);
  }

  @Override
  public Series series(ReportFilter filter, Series.Unit unit) {
    return archive.reports().series(filter, unit);
  }

  @Override
  public TieQueries.Heard hearTies(
      ActorId one, Optional<ActorId> other, Map<ActorId, ActorId> heirs) {
    return archive
        .ties()
        .heard(
            ReportFilter.EVERY, Optional.of(one), other, directory, heirs, TIE_REPORTS_OF_A_PAGE);
  }

  @Override
  public List<DatedAct> acts(Dyad dyad, Map<ActorId, ActorId> heirs) {
    return archive.acts().toward(dyad, ReportFilter.COUNTED, heirs).dated();
  }

  @Override
  public List<PairTotals> pairs(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    return archive.acts().pairs(filter, heirs);
  }

  @Override
  public long countReports(ReportFilter filter) {
    return archive.reports().count(filter);
  }

  @Override
  public List<TypeCount> countTypes(ReportFilter filter) {
    return archive.reports().byType(filter);
  }

  @Override
  public Listing<StoredReport> listReports(ReportFilter filter, Paging paging) {
    return Listing.of(
        archive.reports().page(filter, ReportQueries.Order.NEWEST, paging.slice()), paging);
  }

  @Override
  public Optional<StoredReport> findReport(String id) {
    return archive.reports().find(id);
  }

  @Override
  public Listing<StoredEvent> listEvents(int fewestDocuments, Paging paging) {
    Page<String> ids = archive.events().page(fewestDocuments, paging.slice());
    return new Listing<>(
        ids.rows().stream().flatMap(id -> archive.events().find(id).stream()).toList(),
        ids.total(),
        paging);
  }

  @Override
  public Optional<StoredEvent> findEvent(String id) {
    return archive.events().find(id);
  }

  @Override
  public List<Contradiction> listContradictions(StoredEvent event) {
    return new Contradictions(directory).of(event.told());
  }

  @Override
  public List<StoredDecision> listDecisions() {
    return archive.events().decisions();
  }

  @Override
  public Grades grades() {
    return archive.grades().read(directory);
  }

  @Override
  public Listing<DocumentQueries.Row> listDocuments(Paging paging) {
    return Listing.of(archive.documents().page(DocumentQueries.Filter.ALL, paging.slice()), paging);
  }

  @Override
  public Optional<StoredDocument> findDocument(DocumentId id) {
    return archive.documents().find(id);
  }

  @Override
  public List<StoredReport> listReportsIn(DocumentId id) {
    return archive
        .reports()
        .page(
            ReportFilter.EVERY.document(id),
            ReportQueries.Order.READ,
            Slice.first(REPORTS_IN_A_DOCUMENT))
        .rows();
  }

  @Override
  public Hits search(String words, Paging paging) {
    return passages.search(words, paging.offset(), paging.size());
  }

  @Override
  public Listing<ReviewQueries.ProblemRow> listProblems(Optional<String> code, Paging paging) {
    return Listing.of(archive.review().problems(code, paging.slice()), paging);
  }

  @Override
  public Listing<ReviewQueries.UnknownName> listUnknownNames(Paging paging) {
    return Listing.of(archive.review().unknownNames(paging.slice()), paging);
  }

  @Override
  public VoteHoldings votes() {
    return new StoredVotes(archive.votes());
  }

  @Override
  public List<CountedAct> listActs(int longestDays) {
    return archive.acts().counted(ReportFilter.COUNTED, longestDays);
  }
}
