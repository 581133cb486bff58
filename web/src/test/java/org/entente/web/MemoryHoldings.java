package org.entente.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.event.Contradiction;
import org.entente.event.Contradictions;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.signed.PairTotals;
import org.entente.report.Dyad;
import org.entente.report.Report;
import org.entente.search.Hits;
import org.entente.store.ActorQueries;
import org.entente.store.Balance;
import org.entente.store.DocumentQueries;
import org.entente.store.DyadQueries;
import org.entente.store.ReportFilter;
import org.entente.store.ReviewQueries;
import org.entente.store.Role;
import org.entente.store.Series;
import org.entente.store.StoredDecision;
import org.entente.store.StoredDocument;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;
import org.entente.store.StoredRun;
import org.entente.store.Summary;
import org.entente.store.TieQueries;
import org.entente.store.TypeCount;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Listings;
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.VoteHoldings;

/** An archive of a few documents, kept in lists and asked in the slow, obvious way. */
class MemoryHoldings implements Holdings {
  private static final String CODER = "entente 0.1.0";

  /** Loaded once: every test class has holdings of its own. */
  private static final Directory DIRECTORY = Directory.bundled();

  private final MemoryReports reports = new MemoryReports(DIRECTORY);
  private final MemoryNetwork network = new MemoryNetwork(reports);
  private final MemoryActors actors = new MemoryActors();
  private final List<Grade> grades = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private VoteHoldings votes = new SampleVotes(false);

  MemoryHoldings actor(String id, String name, String kind, String... relations) {
    actors.add(id, name, kind, relations);
    return this;
  }

  MemoryHoldings successor(String former, String heir) {
    actors.successor(former, heir);
    return this;
  }

  MemoryHoldings add(Document document, List<Report> some) {
    reports.add(document, some);
    return this;
  }

  MemoryHoldings add(Problem problem) {
    problems.add(problem);
    return this;
  }

  @Override
  public VoteHoldings votes() {
    return votes;
  }

  MemoryHoldings votes(VoteHoldings some) {
    votes = some;
    return this;
  }

  MemoryHoldings grade(Grade grade) {
    grades.add(grade);
    return this;
  }

  /** The newest report with a date. */
  StoredReport newest() {
    return listReports(ReportFilter.EVERY, Paging.first(1)).rows().getFirst();
  }

  @Override
  public Summary summary() {
    var codes = new TreeMap<String, Long>();
    problems.forEach(problem -> codes.merge(problem.code(), 1L, Long::sum));
    var run =
        new StoredRun(
            1,
            Instant.parse("2024-01-02T09:00:00Z"),
            Optional.of(Instant.parse("2024-01-02T09:14:00Z")),
            "{}",
            CODER,
            "a parser",
            reports.documents().size(),
            0,
            25,
            reports.told().size(),
            problems.size());
    return new Summary(
        reports.documents().size(),
        reports.documents().size(),
        published().min(Comparator.naturalOrder()),
        published().max(Comparator.naturalOrder()),
        reports.documents().isEmpty() ? 0 : 25,
        reports.told().size(),
        reports.told().size(),
        countReports(ReportFilter.COUNTED),
        reports.events().size(),
        ReportFacts.days(reports.told()).min(Comparator.naturalOrder()),
        ReportFacts.days(reports.told()).max(Comparator.naturalOrder()),
        reports.documents().stream().flatMap(d -> d.publisher().stream()).distinct().count(),
        listActors(Optional.empty(), Paging.first(1)).total(),
        listDyads(ReportFilter.COUNTED, Paging.first(1)).total(),
        listUnknownNames(Paging.first(1)).total(),
        codes.entrySet().stream()
            .map(e -> new Summary.ProblemCount(e.getKey(), e.getValue()))
            .toList(),
        reports.documents().isEmpty() ? Optional.empty() : Optional.of(run));
  }

  private Stream<LocalDate> published() {
    return reports.documents().stream().flatMap(d -> d.published().stream());
  }

  @Override
  public Listing<ActorQueries.Row> listActors(Optional<String> words, Paging paging) {
    String wanted = words.orElse("").toLowerCase(Locale.ROOT);
    return Listings.page(
        actors.cards().stream()
            .filter(
                card -> (card.name() + " " + card.id()).toLowerCase(Locale.ROOT).contains(wanted))
            .map(this::row)
            .filter(row -> row.reports() > 0)
            .sorted(
                Comparator.comparingLong(ActorQueries.Row::reports)
                    .reversed()
                    .thenComparing(ActorQueries.Row::id))
            .toList(),
        paging);
  }

  private ActorQueries.Row row(ActorCard card) {
    List<StoredReport> some = reports.matching(ReportFilter.COUNTED.actor(card.id(), Role.EITHER));
    Balance balance = ReportFacts.balance(some);
    return new ActorQueries.Row(
        card.id(),
        card.name(),
        some.size(),
        countReports(ReportFilter.COUNTED.actor(card.id(), Role.SOURCE)),
        countReports(ReportFilter.COUNTED.actor(card.id(), Role.TARGET)),
        balance.cooperation(),
        balance.conflict(),
        ReportFacts.days(some).min(Comparator.naturalOrder()),
        ReportFacts.days(some).max(Comparator.naturalOrder()));
  }

  @Override
  public Listing<DyadQueries.Row> listDyads(ReportFilter filter, Paging paging) {
    var groups = new TreeMap<Dyad, List<StoredReport>>();
    for (StoredReport r : reports.matching(filter)) {
      for (Dyad dyad : ReportFacts.dyads(r)) {
        groups.computeIfAbsent(dyad, key -> new ArrayList<>()).add(r);
      }
    }
    return Listings.page(
        groups.entrySet().stream()
            .map(e ->
                new DyadQueries.Row(
                    e.getKey(),
                    actors.name(e.getKey().source()),
                    actors.name(e.getKey().target()),
                    ReportFacts.balance(e.getValue()),
                    ReportFacts.days(e.getValue()).min(Comparator.naturalOrder()),
                    ReportFacts.days(e.getValue()).max(Comparator.naturalOrder())))
            .sorted(
                Comparator.comparingLong((DyadQueries.Row row) -> row.balance().reports())
                    .reversed())
            .toList(),
        paging);
  }

  @Override
  public DyadQueries.Pair pair(ActorId first, ActorId second, ReportFilter filter) {
    var dyad = new Dyad(first, second);
    List<StoredReport> both = reports.matching(filter.between(dyad));
    return new DyadQueries.Pair(
        first,
        actors.name(first),
        second,
        actors.name(second),
        ReportFacts.balance(reports.matching(filter.toward(dyad))),
        ReportFacts.balance(reports.matching(filter.toward(dyad.reversed()))),
        both.stream().map(r -> r.document().id()).distinct().count(),
        ReportFacts.days(both).min(Comparator.naturalOrder()),
        ReportFacts.days(both).max(Comparator.naturalOrder()));
  }

  @Override
  public long countReports(ReportFilter filter) {
    return reports.matching(filter).size();
  }

  @Override
  public List<TypeCount> countTypes(ReportFilter filter) {
    return ReportFacts.types(reports.matching(filter)).entrySet().stream()
        .map(e -> new TypeCount(e.getKey(), e.getValue(), 0))
        .toList();
  }

  @Override
  public Listing<StoredReport> listReports(ReportFilter filter, Paging paging) {
    return Listings.page(reports.matching(filter), paging);
  }

  @Override
  public List<Contradiction> listContradictions(StoredEvent event) {
    return new Contradictions(DIRECTORY).of(event.told());
  }

  @Override
  public Grades grades() {
    return new Grades(
        DIRECTORY,
        grades,
        document -> reports.in(document).stream().map(StoredReport::report).toList());
  }

  @Override
  public List<StoredDecision> listDecisions() {
    return List.of();
  }

  @Override
  public Listing<DocumentQueries.Row> listDocuments(Paging paging) {
    return Listings.page(
        reports.documents().stream()
            .sorted(
                Comparator.comparing((Document d) -> d.published().orElse(LocalDate.MIN))
                    .reversed())
            .map(d -> new DocumentQueries.Row(d.head(), 3, reports.in(d.id()).size()))
            .toList(),
        paging);
  }

  @Override
  public Optional<StoredDocument> findDocument(DocumentId id) {
    return reports.findDocument(id).map(document -> new StoredDocument(document, CODER, List.of()));
  }

  @Override
  public Hits search(String words, Paging paging) {
    var hits = new ArrayList<Hits.Hit>();
    String wanted = words.toLowerCase(Locale.ROOT);
    for (Document d : reports.documents()) {
      int at = d.text().toLowerCase(Locale.ROOT).indexOf(wanted);
      if (at >= 0) {
        int start = d.text().lastIndexOf('\n', at) + 1;
        int end = d.text().indexOf('\n', at);
        var span = new Span(start, end < 0 ? d.text().length() : end);
        var mark = new Span(at - start, at - start + wanted.length());
        hits.add(
            new Hits.Hit(
                d.id(),
                java.util.OptionalInt.of(0),
                span,
                0,
                span.in(d.text()),
                d.title(),
                d.publisher(),
                d.published(),
                List.of(mark)));
      }
    }
    Listing<Hits.Hit> shown = Listings.page(hits, paging);
    return new Hits(shown.rows(), shown.total());
  }

  @Override
  public Listing<ReviewQueries.ProblemRow> listProblems(Optional<String> code, Paging paging) {
    return Listings.page(
        problems.stream()
            .filter(problem -> ReportFacts.fits(code, wanted -> wanted.equals(problem.code())))
            .map(p -> new ReviewQueries.ProblemRow(p.code(), p.origin(), p.message(), 1))
            .toList(),
        paging);
  }

  @Override
  public Listing<ReviewQueries.UnknownName> listUnknownNames(Paging paging) {
    var names = new TreeSet<String>();
    for (StoredReport r : reports.told()) {
      Stream.concat(r.report().sources().stream(), r.report().targets().stream())
          .filter(party -> party.identity() instanceof Identity.Unknown)
          .forEach(party -> names.add(party.text()));
    }
    return Listings.page(names.stream().map(this::unknown).toList(), paging);
  }

  private ReviewQueries.UnknownName unknown(String words) {
    StoredReport example =
        reports.told().stream()
            .filter(r -> r.sentence().contains(words))
            .findFirst()
            .orElseGet(reports.told()::getFirst);
    return new ReviewQueries.UnknownName(words, 1, 1, 0, 1, example.report().id());
  }

  @Override
  public Optional<ActorCard> findActor(ActorId id) {
    return actors.find(id);
  }

  @Override
  public Identity named(String words) {
    return actors.named(words);
  }

  @Override
  public Map<ActorId, ActorId> successors() {
    return actors.successors();
  }

  @Override
  public Series series(ReportFilter filter) {
    return network.series(filter);
  }

  @Override
  public Series series(ReportFilter filter, Series.Unit unit) {
    return network.series(filter, unit);
  }

  @Override
  public TieQueries.Heard hearTies(
      ActorId one, Optional<ActorId> other, Map<ActorId, ActorId> heirs) {
    return network.hearTies(one, other, heirs);
  }

  @Override
  public List<DatedAct> acts(Dyad dyad, Map<ActorId, ActorId> heirs) {
    return network.acts(dyad, heirs);
  }

  @Override
  public List<PairTotals> pairs(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    return network.pairs(filter, heirs);
  }

  @Override
  public List<CountedAct> listActs(int longestDays) {
    return network.listActs(longestDays);
  }

  @Override
  public Optional<StoredReport> findReport(String id) {
    return reports.find(id);
  }

  @Override
  public List<StoredReport> listReportsIn(DocumentId id) {
    return reports.in(id);
  }

  @Override
  public Listing<StoredEvent> listEvents(int fewestDocuments, Paging paging) {
    return Listings.page(
        reports.events().stream().filter(event -> event.documents() >= fewestDocuments).toList(),
        paging);
  }

  @Override
  public Optional<StoredEvent> findEvent(String id) {
    return reports.findEvent(id);
  }
}
