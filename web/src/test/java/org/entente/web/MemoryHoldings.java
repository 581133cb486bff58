package org.entente.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.event.Article;
import org.entente.event.Contradiction;
import org.entente.event.Contradictions;
import org.entente.event.Event;
import org.entente.event.Joiner;
import org.entente.event.Member;
import org.entente.event.Standing;
import org.entente.event.Told;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.signed.PairTotals;
import org.entente.network.tie.Signals;
import org.entente.network.tie.TieRules;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.search.Hits;
import org.entente.store.ActorQueries;
import org.entente.store.Balance;
import org.entente.store.Counting;
import org.entente.store.DocumentQueries;
import org.entente.store.DyadQueries;
import org.entente.store.Placing;
import org.entente.store.ReportFilter;
import org.entente.store.ReviewQueries;
import org.entente.store.Role;
import org.entente.store.Series;
import org.entente.store.Sign;
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
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.VoteHoldings;

/** An archive of a few documents, kept in lists and asked in the slow, obvious way. */
class MemoryHoldings implements Holdings {
  private static final String CODER = "entente 0.1.0";

  /** Loaded once: every test class has holdings of its own. */
  private static final Directory DIRECTORY = Directory.bundled();

  private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
  private final List<StoredReport> reports = new ArrayList<>();

  /** What {@link #reports} is after joining; empty until somebody asks. */
  private final List<StoredReport> joined = new ArrayList<>();

  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<Grade> grades = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ActorId, ActorCard> directory = new TreeMap<>();
  private final Map<ActorId, ActorId> successors = new TreeMap<>();
  private VoteHoldings votes = new SampleVotes(false);

  MemoryHoldings actor(String id, String name, String kind, String... relations) {
    var actor = new ActorId(id);
    directory.put(actor, new ActorCard(actor, name, kind, List.of(relations)));
    return this;
  }

  MemoryHoldings add(Document document, List<Report> some) {
    documents.put(document.id(), document);
    joined.clear();
    for (Report report : some) {
      reports.add(
          new StoredReport(report, document.head(), report.sentenceSpan().in(document.text())));
    }
    return this;
  }

  MemoryHoldings add(Problem problem) {
    problems.add(problem);
    return this;
  }

  /** Reports with their events. */
  private List<StoredReport> reports() {
    if (joined.isEmpty()) {
      join();
    }
    return joined;
  }

  private void join() {
    var joiner = new Joiner(DIRECTORY);
    documents.values().forEach(d -> joiner.add(new Article(d.head(), d.text())));
    var told = reports.stream().map(r -> new Told(r.report(), r.document(), r.sentence())).toList();
    var placings = new LinkedHashMap<String, Placing>();
    events.clear();
    for (Event event : joiner.join(told, List.of())) {
      events.put(event.id(), event);
      for (Member member : event.members()) {
        placings.put(
            member.report(),
            new Placing(event.id(), member, event.members().size(), 1, event.voices()));
      }
    }
    for (StoredReport r : reports) {
      joined.add(
          new StoredReport(
              r.report(),
              r.document(),
              r.sentence(),
              Optional.ofNullable(placings.get(r.report().id()))));
    }
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
            documents.size(),
            0,
            25,
            reports.size(),
            problems.size());
    return new Summary(
        documents.size(),
        documents.size(),
        published().min(Comparator.naturalOrder()),
        published().max(Comparator.naturalOrder()),
        documents.isEmpty() ? 0 : 25,
        reports.size(),
        reports.size(),
        countReports(ReportFilter.COUNTED),
        events.size(),
        days(reports).min(Comparator.naturalOrder()),
        days(reports).max(Comparator.naturalOrder()),
        documents.values().stream().flatMap(d -> d.publisher().stream()).distinct().count(),
        listActors(Optional.empty(), Paging.first(1)).total(),
        listDyads(ReportFilter.COUNTED, Paging.first(1)).total(),
        listUnknownNames(Paging.first(1)).total(),
        codes.entrySet().stream()
            .map(e -> new Summary.ProblemCount(e.getKey(), e.getValue()))
            .toList(),
        documents.isEmpty() ? Optional.empty() : Optional.of(run));
  }

  private Stream<LocalDate> published() {
    return documents.values().stream().flatMap(d -> d.published().stream());
  }

  private static Stream<LocalDate> days(List<StoredReport> some) {
    return some.stream().flatMap(r -> r.report().date().findFrom().stream());
  }

  @Override
  public Listing<ActorQueries.Row> listActors(Optional<String> words, Paging paging) {
    String wanted = words.orElse("").toLowerCase(Locale.ROOT);
    return listing(
        directory.values().stream()
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
    List<StoredReport> some = matching(ReportFilter.COUNTED.actor(card.id(), Role.EITHER));
    Balance balance = balance(some);
    return new ActorQueries.Row(
        card.id(),
        card.name(),
        some.size(),
        countReports(ReportFilter.COUNTED.actor(card.id(), Role.SOURCE)),
        countReports(ReportFilter.COUNTED.actor(card.id(), Role.TARGET)),
        balance.cooperation(),
        balance.conflict(),
        days(some).min(Comparator.naturalOrder()),
        days(some).max(Comparator.naturalOrder()));
  }

  private static Balance balance(List<StoredReport> some) {
    long cooperation = some.stream().filter(MemoryHoldings::cooperates).count();
    double sum = some.stream().mapToDouble(r -> r.report().act().goldstein()).sum();
    return new Balance(cooperation, some.size() - cooperation, sum);
  }

  private static boolean cooperates(StoredReport r) {
    return r.report().act().type().isCooperation();
  }

  @Override
  public Optional<ActorCard> findActor(ActorId id) {
    return Optional.ofNullable(directory.get(id));
  }

  @Override
  public Identity named(String words) {
    List<ActorId> found =
        directory.values().stream()
            .filter(card ->
                card.name().equalsIgnoreCase(words) || card.id().value().equalsIgnoreCase(words))
            .map(ActorCard::id)
            .sorted()
            .toList();
    return switch (found.size()) {
      case 0 -> new Identity.Unknown(words);
      case 1 -> new Identity.Known(found.getFirst());
      default -> new Identity.Ambiguous(found);
    };
  }

  private String name(ActorId id) {
    return findActor(id).map(ActorCard::name).orElse(id.value());
  }

  @Override
  public Listing<DyadQueries.Row> listDyads(ReportFilter filter, Paging paging) {
    var groups = new TreeMap<Dyad, List<StoredReport>>();
    for (StoredReport r : matching(filter)) {
      for (Dyad dyad : dyads(r)) {
        groups.computeIfAbsent(dyad, key -> new ArrayList<>()).add(r);
      }
    }
    return listing(
        groups.entrySet().stream()
            .map(e ->
                new DyadQueries.Row(
                    e.getKey(),
                    name(e.getKey().source()),
                    name(e.getKey().target()),
                    balance(e.getValue()),
                    days(e.getValue()).min(Comparator.naturalOrder()),
                    days(e.getValue()).max(Comparator.naturalOrder())))
            .sorted(
                Comparator.comparingLong((DyadQueries.Row row) -> row.balance().reports())
                    .reversed())
            .toList(),
        paging);
  }

  private static List<Dyad> dyads(StoredReport r) {
    var dyads = new ArrayList<Dyad>();
    for (ActorId source : principals(r.report().sources())) {
      for (ActorId target : principals(r.report().targets())) {
        dyads.add(new Dyad(source, target));
      }
    }
    return dyads;
  }

  private static List<ActorId> principals(List<Participant> some) {
    return some.stream().flatMap(p -> p.principal().stream()).distinct().toList();
  }

  @Override
  public DyadQueries.Pair pair(ActorId first, ActorId second, ReportFilter filter) {
    var dyad = new Dyad(first, second);
    List<StoredReport> both = matching(filter.between(dyad));
    return new DyadQueries.Pair(
        first,
        name(first),
        second,
        name(second),
        balance(matching(filter.toward(dyad))),
        balance(matching(filter.toward(dyad.reversed()))),
        both.stream().map(r -> r.document().id()).distinct().count(),
        days(both).min(Comparator.naturalOrder()),
        days(both).max(Comparator.naturalOrder()));
  }

  @Override
  public Series series(ReportFilter filter) {
    List<LocalDate> days = days(matching(filter)).sorted().toList();
    boolean years = !days.isEmpty() && days.getFirst().plusYears(4).isBefore(days.getLast());
    return series(filter, years ? Series.Unit.YEAR : Series.Unit.MONTH);
  }

  @Override
  public Series series(ReportFilter filter, Series.Unit unit) {
    boolean years = unit == Series.Unit.YEAR;
    var groups = new TreeMap<LocalDate, List<StoredReport>>();
    long undated = 0;
    for (StoredReport r : matching(filter)) {
      Optional<LocalDate> day = first(r);
      if (day.isEmpty()) {
        undated++;
        continue;
      }
      LocalDate from = years ? day.get().withDayOfYear(1) : day.get().withDayOfMonth(1);
      groups.computeIfAbsent(from, key -> new ArrayList<>()).add(r);
    }
    var points = new ArrayList<Series.Point>();
    groups.forEach((from, some) ->
        points.add(
            new Series.Point(
                from,
                years ? from.plusYears(1) : from.plusMonths(1),
                some.size(),
                types(some),
                balance(some).goldsteinSum())));
    return new Series(unit, points, undated, 0);
  }

  private static Map<EventType, Long> types(List<StoredReport> some) {
    return some.stream()
        .collect(
            Collectors.groupingBy(
                r -> r.report().act().type(),
                () -> new EnumMap<>(EventType.class),
                Collectors.counting()));
  }

  private static Optional<LocalDate> first(StoredReport r) {
    return r.report().date().findFrom();
  }

  private List<StoredReport> matching(ReportFilter f) {
    return reports().stream()
        .filter(r -> counts(r, f.counting()))
        .filter(r -> fits(f.actor(), actor -> sides(r, f.role()).contains(actor)))
        .filter(r -> fits(f.dyad(), d -> isBetween(r, d, f.bothWays(), f.heirs())))
        .filter(r -> fits(f.type(), type -> type == r.report().act().type()))
        .filter(r -> fits(f.sign(), sign -> (sign == Sign.COOPERATION) == cooperates(r)))
        .filter(r -> fits(f.polarity(), polarity -> polarity == r.report().polarity()))
        .filter(r -> fits(f.certainty(), certainty -> certainty == r.report().certainty()))
        .filter(r -> fits(f.document(), document -> document.equals(r.report().document())))
        .filter(r -> fits(f.from(), day -> first(r).map(d -> !d.isBefore(day)).orElse(false)))
        .filter(r -> fits(f.until(), day -> first(r).map(d -> d.isBefore(day)).orElse(false)))
        .sorted(
            Comparator.comparing((StoredReport r) -> first(r).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(r -> r.report().id()))
        .toList();
  }

  private static boolean counts(StoredReport r, Counting counting) {
    return switch (counting) {
      case PER_EVENT -> r.counted();
      case AFFIRMED -> Standing.isAffirmed(r.report());
      case ALL -> true;
    };
  }

  private static <T> boolean fits(Optional<T> wanted, Function<T, Boolean> test) {
    return wanted.map(test).orElse(true);
  }

  private static List<ActorId> sides(StoredReport r, Role role) {
    var ids = new ArrayList<ActorId>();
    if (role != Role.TARGET) {
      ids.addAll(principals(r.report().sources()));
    }
    if (role != Role.SOURCE) {
      ids.addAll(principals(r.report().targets()));
    }
    return ids;
  }

  private static boolean isBetween(
      StoredReport r, Dyad dyad, boolean bothWays, Map<ActorId, ActorId> heirs) {
    return dyads(r).stream()
        .map(own ->
            new Dyad(
                heirs.getOrDefault(own.source(), own.source()),
                heirs.getOrDefault(own.target(), own.target())))
        .anyMatch(own -> own.equals(dyad) || (bothWays && own.equals(dyad.reversed())));
  }

  @Override
  public Map<ActorId, ActorId> successors() {
    return successors;
  }

  MemoryHoldings successor(String former, String heir) {
    successors.put(new ActorId(former), new ActorId(heir));
    return this;
  }

  @Override
  public TieQueries.Heard hearTies(
      ActorId one, Optional<ActorId> other, Map<ActorId, ActorId> heirs) {
    var reader = new Signals(TieRules.bundled(), _ -> false, heirs);
    return new TieQueries.Heard(
        reports.stream()
            .flatMap(r -> reader.of(r.report(), r.sentence()).stream())
            .filter(s -> Stream.of(s.first(), s.second()).anyMatch(one::equals))
            .filter(s ->
                other.isEmpty() || Stream.of(s.first(), s.second()).anyMatch(other.get()::equals))
            .toList(),
        true);
  }

  @Override
  public List<DatedAct> acts(Dyad dyad, Map<ActorId, ActorId> heirs) {
    return acts(ReportFilter.COUNTED, heirs).stream()
        .filter(act -> act.dyad().equals(dyad))
        .toList();
  }

  /** With a date; one for each dyad of a report. */
  private List<DatedAct> acts(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    var acts = new ArrayList<DatedAct>();
    for (StoredReport r : matching(filter).reversed()) {
      if (first(r).isEmpty()) {
        continue;
      }
      for (Dyad own : dyads(r)) {
        acts.add(
            new DatedAct(
                r.report().id(),
                new Dyad(
                    heirs.getOrDefault(own.source(), own.source()),
                    heirs.getOrDefault(own.target(), own.target())),
                first(r).get(),
                r.report().date().findUntil().orElseThrow(),
                r.report().act().type(),
                r.report().act().goldstein()));
      }
    }
    return acts;
  }

  @Override
  public List<PairTotals> pairs(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    var pairs = new TreeMap<Dyad, List<DatedAct>>();
    for (DatedAct act : acts(filter, heirs)) {
      Dyad dyad = act.dyad();
      boolean turned = dyad.target().compareTo(dyad.source()) < 0;
      if (!dyad.source().equals(dyad.target())) {
        pairs.computeIfAbsent(turned ? dyad.reversed() : dyad, _ -> new ArrayList<>()).add(act);
      }
    }
    return pairs.entrySet().stream()
        .map(entry -> {
          List<DatedAct> own = entry.getValue();
          return new PairTotals(
              entry.getKey().source().value(),
              entry.getKey().target().value(),
              own.size(),
              own.stream().filter(a -> a.dyad().equals(entry.getKey())).count(),
              own.stream().filter(a -> a.type().isCooperation()).count(),
              own.stream().mapToDouble(DatedAct::goldstein).sum(),
              own.stream().mapToDouble(a -> a.goldstein() * a.goldstein()).sum());
        })
        .toList();
  }

  @Override
  public long countReports(ReportFilter filter) {
    return matching(filter).size();
  }

  @Override
  public List<TypeCount> countTypes(ReportFilter filter) {
    return types(matching(filter)).entrySet().stream()
        .map(e -> new TypeCount(e.getKey(), e.getValue(), 0))
        .toList();
  }

  @Override
  public Listing<StoredReport> listReports(ReportFilter filter, Paging paging) {
    return listing(matching(filter), paging);
  }

  @Override
  public Optional<StoredReport> findReport(String id) {
    return reports().stream().filter(r -> r.report().id().equals(id)).findFirst();
  }

  private StoredEvent stored(Event event) {
    return new StoredEvent(
        event,
        event.members().stream().map(member -> findReport(member.report()).orElseThrow()).toList());
  }

  @Override
  public Listing<StoredEvent> listEvents(int fewestDocuments, Paging paging) {
    reports();
    return listing(
        events.values().stream()
            .map(this::stored)
            .filter(event -> event.documents() >= fewestDocuments)
            .toList(),
        paging);
  }

  @Override
  public Optional<StoredEvent> findEvent(String id) {
    return findReport("r-" + id.substring(2))
        .flatMap(report -> report.event())
        .map(placing -> stored(Objects.requireNonNull(events.get(placing.event()))));
  }

  @Override
  public List<Contradiction> listContradictions(StoredEvent event) {
    return new Contradictions(DIRECTORY).of(event.told());
  }

  MemoryHoldings grade(Grade grade) {
    grades.add(grade);
    return this;
  }

  @Override
  public Grades grades() {
    return new Grades(
        DIRECTORY,
        grades,
        document -> listReportsIn(document).stream().map(StoredReport::report).toList());
  }

  @Override
  public List<StoredDecision> listDecisions() {
    return List.of();
  }

  @Override
  public Listing<DocumentQueries.Row> listDocuments(Paging paging) {
    return listing(
        documents.values().stream()
            .sorted(
                Comparator.comparing((Document d) -> d.published().orElse(LocalDate.MIN))
                    .reversed())
            .map(d -> new DocumentQueries.Row(d.head(), 3, listReportsIn(d.id()).size()))
            .toList(),
        paging);
  }

  @Override
  public Optional<StoredDocument> findDocument(DocumentId id) {
    return Optional.ofNullable(documents.get(id))
        .map(document -> new StoredDocument(document, CODER, List.of()));
  }

  @Override
  public List<StoredReport> listReportsIn(DocumentId id) {
    return reports().stream()
        .filter(r -> r.report().document().equals(id))
        .sorted(Comparator.comparing(r -> r.report().trigger()))
        .toList();
  }

  @Override
  public Hits search(String words, Paging paging) {
    var hits = new ArrayList<Hits.Hit>();
    String wanted = words.toLowerCase(Locale.ROOT);
    for (Document d : documents.values()) {
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
    Listing<Hits.Hit> shown = listing(hits, paging);
    return new Hits(shown.rows(), shown.total());
  }

  @Override
  public Listing<ReviewQueries.ProblemRow> listProblems(Optional<String> code, Paging paging) {
    return listing(
        problems.stream()
            .filter(problem -> fits(code, wanted -> wanted.equals(problem.code())))
            .map(p -> new ReviewQueries.ProblemRow(p.code(), p.origin(), p.message(), 1))
            .toList(),
        paging);
  }

  @Override
  public Listing<ReviewQueries.UnknownName> listUnknownNames(Paging paging) {
    var names = new TreeSet<String>();
    for (StoredReport r : reports) {
      Stream.concat(r.report().sources().stream(), r.report().targets().stream())
          .filter(party -> party.identity() instanceof Identity.Unknown)
          .forEach(party -> names.add(party.text()));
    }
    return listing(names.stream().map(this::unknown).toList(), paging);
  }

  private ReviewQueries.UnknownName unknown(String words) {
    StoredReport example =
        reports.stream()
            .filter(r -> r.sentence().contains(words))
            .findFirst()
            .orElseGet(reports::getFirst);
    return new ReviewQueries.UnknownName(words, 1, 1, 0, 1, example.report().id());
  }

  private static <T> Listing<T> listing(List<T> rows, Paging paging) {
    int from = Math.min(paging.offset(), rows.size());
    int to = Math.min(from + paging.size(), rows.size());
    return new Listing<>(rows.subList(from, to), rows.size(), paging);
  }

  @Override
  public VoteHoldings votes() {
    return votes;
  }

  MemoryHoldings votes(VoteHoldings some) {
    votes = some;
    return this;
  }

  @Override
  public List<CountedAct> listActs(int longestDays) {
    var acts = new ArrayList<CountedAct>();
    for (StoredReport stored : reports) {
      Report report = stored.report();
      report
          .date()
          .findFrom()
          .filter(day -> counts(stored, Counting.DEFAULT))
          .ifPresent(day -> {
            for (Participant source : report.sources()) {
              for (Participant target : report.targets()) {
                if (source.principal().isPresent()
                    && target.principal().isPresent()
                    && !source.principal().equals(target.principal())) {
                  acts.add(
                      new CountedAct(
                          day,
                          source.principal().get().value(),
                          target.principal().get().value(),
                          report.act().goldstein(),
                          1));
                }
              }
            }
          });
    }
    acts.sort(Comparator.comparing(CountedAct::day));
    return acts;
  }
}
