package org.entente.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.Voice;
import org.entente.web.holdings.DocumentHead;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.ReportFilter;
import org.entente.web.holdings.Slice;
import org.entente.web.holdings.StoredReport;

/** An archive of a few documents, kept in lists and asked in the slow, obvious way. */
class MemoryHoldings implements Holdings {
  private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
  private final List<StoredReport> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ActorId, ActorCard> directory = new TreeMap<>();

  MemoryHoldings actor(String id, String name, String kind, String... otherNames) {
    var actor = new ActorId(id);
    directory.put(actor, new ActorCard(actor, name, kind, List.of(otherNames), List.of()));
    return this;
  }

  MemoryHoldings add(Document document, List<Report> some) {
    documents.put(document.id(), document);
    for (Report report : some) {
      reports.add(
          new StoredReport(report, head(document), report.sentenceSpan().in(document.text())));
    }
    return this;
  }

  MemoryHoldings add(Problem problem) {
    problems.add(problem);
    return this;
  }

  private static DocumentHead head(Document d) {
    return new DocumentHead(d.id(), d.title(), d.publisher(), d.author(), d.published(), d.url());
  }

  @Override
  public State state() {
    var types = new EnumMap<EventType, Long>(EventType.class);
    reports.stream()
        .filter(StoredReport::counts)
        .forEach(r -> types.merge(r.report().act().type(), 1L, Long::sum));
    var codes = new TreeMap<String, Long>();
    problems.forEach(problem -> codes.merge(problem.code(), 1L, Long::sum));
    return new State(
        documents.size(),
        documents.values().stream().mapToLong(d -> d.text().split("[.] ").length).sum(),
        reports.size(),
        reports.stream().filter(StoredReport::counts).count(),
        listActors("", Paging.first(1)).total(),
        listDyads(Optional.empty(), Paging.first(1)).total(),
        documents.values().stream().flatMap(d -> d.publisher().stream()).distinct().count(),
        listUnknownNames(Paging.first(1)).total(),
        types,
        codes,
        days(reports).min(Comparator.naturalOrder()),
        days(reports).max(Comparator.naturalOrder()),
        documents.isEmpty() ? Optional.empty() : Optional.of(Instant.parse("2024-01-02T09:14:00Z")),
        reports.stream().map(r -> r.report().coder()).distinct().sorted().toList());
  }

  private static Stream<LocalDate> days(List<StoredReport> some) {
    return some.stream().flatMap(r -> r.report().date().findFrom().stream());
  }

  @Override
  public Slice<ActorRow> listActors(String words, Paging paging) {
    String wanted = words.toLowerCase(Locale.ROOT);
    List<ActorRow> rows =
        directory.values().stream()
            .map(card ->
                new ActorRow(
                    card.id(),
                    card.name(),
                    card.kind(),
                    reports.stream().filter(r -> acts(r, card.id())).count(),
                    reports.stream().filter(r -> receives(r, card.id())).count()))
            .filter(row -> row.acting() + row.receiving() > 0)
            .filter(row ->
                row.name().toLowerCase(Locale.ROOT).contains(wanted)
                    || row.id().value().toLowerCase(Locale.ROOT).contains(wanted))
            .sorted(
                Comparator.comparingLong((ActorRow row) -> -(row.acting() + row.receiving()))
                    .thenComparing(ActorRow::name))
            .toList();
    return slice(rows, paging);
  }

  private static boolean acts(StoredReport r, ActorId id) {
    return principals(r.report().sources()).contains(id);
  }

  private static boolean receives(StoredReport r, ActorId id) {
    return principals(r.report().targets()).contains(id);
  }

  private static Set<ActorId> principals(List<Participant> some) {
    return some.stream().flatMap(p -> p.principal().stream()).collect(Collectors.toSet());
  }

  @Override
  public Optional<ActorCard> findActor(ActorId id) {
    return Optional.ofNullable(directory.get(id));
  }

  @Override
  public Slice<DyadRow> listDyads(Optional<ActorId> of, Paging paging) {
    var rows = new ArrayList<DyadRow>();
    for (ActorId source : directory.keySet()) {
      for (ActorId target : directory.keySet()) {
        boolean asked = of.isEmpty() || of.get().equals(source) || of.get().equals(target);
        DyadRow row = dyad(source, target);
        if (asked && row.reports() > 0) {
          rows.add(row);
        }
      }
    }
    rows.sort(Comparator.comparingLong((DyadRow row) -> -row.reports()));
    return slice(rows, paging);
  }

  @Override
  public DyadRow dyad(ActorId source, ActorId target) {
    List<StoredReport> all =
        reports.stream().filter(r -> acts(r, source) && receives(r, target)).toList();
    List<StoredReport> counted = all.stream().filter(StoredReport::counts).toList();
    long cooperative = counted.stream().filter(MemoryHoldings::cooperates).count();
    var mean = counted.stream().mapToDouble(r -> r.report().act().goldstein()).average();
    return new DyadRow(
        source,
        findActor(source).orElseThrow().name(),
        target,
        findActor(target).orElseThrow().name(),
        all.size(),
        cooperative,
        counted.size() - cooperative,
        mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty());
  }

  private static boolean cooperates(StoredReport r) {
    return r.report().act().type().isCooperation();
  }

  @Override
  public List<PeriodRow> listPeriods(ReportFilter filter, Step step) {
    record Key(LocalDate from, ActorId source, ActorId target) {}
    var groups = new LinkedHashMap<Key, List<StoredReport>>();
    for (StoredReport r : matching(filter.onlyCounted())) {
      if (r.report().date().findFrom().isEmpty()) {
        continue;
      }
      LocalDate day = r.report().date().findFrom().get();
      LocalDate from = step == Step.YEAR ? day.withDayOfYear(1) : day.withDayOfMonth(1);
      for (ActorId source : principals(r.report().sources())) {
        for (ActorId target : principals(r.report().targets())) {
          groups.computeIfAbsent(new Key(from, source, target), k -> new ArrayList<>()).add(r);
        }
      }
    }
    return groups.entrySet().stream()
        .map(e -> {
          var weights =
              e.getValue().stream()
                  .mapToDouble(r -> r.report().act().goldstein())
                  .summaryStatistics();
          long cooperative = e.getValue().stream().filter(MemoryHoldings::cooperates).count();
          return new PeriodRow(
              e.getKey().source(),
              e.getKey().target(),
              e.getKey().from(),
              cooperative,
              e.getValue().size() - cooperative,
              weights.getAverage(),
              weights.getMin(),
              weights.getMax());
        })
        .sorted(Comparator.comparing(PeriodRow::from).thenComparing(PeriodRow::source))
        .toList();
  }

  private List<StoredReport> matching(ReportFilter f) {
    return reports.stream()
        .filter(r -> f.actor().isEmpty() || sides(r, f))
        .filter(r -> f.type().map(t -> t == r.report().act().type()).orElse(true))
        .filter(r -> f.cooperation().map(c -> c == cooperates(r)).orElse(true))
        .filter(r -> f.polarity().map(p -> p == r.report().polarity()).orElse(true))
        .filter(r -> f.certainty().map(c -> c == r.report().certainty()).orElse(true))
        .filter(r -> f.counted().map(c -> c == r.counts()).orElse(true))
        .filter(
            r -> f.from().map(d -> first(r).map(x -> !x.isBefore(d)).orElse(false)).orElse(true))
        .filter(
            r -> f.until().map(d -> first(r).map(x -> x.isBefore(d)).orElse(false)).orElse(true))
        .sorted(
            Comparator.comparing((StoredReport r) -> first(r).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(r -> r.report().id()))
        .toList();
  }

  private static Optional<LocalDate> first(StoredReport r) {
    return r.report().date().findFrom();
  }

  private static boolean sides(StoredReport r, ReportFilter f) {
    ActorId actor = f.actor().orElseThrow();
    boolean out = acts(r, actor) && f.other().map(o -> receives(r, o)).orElse(true);
    boolean back = receives(r, actor) && f.other().map(o -> acts(r, o)).orElse(true);
    return switch (f.direction()) {
      case BOTH -> out || back;
      case FROM_ACTOR -> out;
      case FROM_OTHER -> back;
    };
  }

  @Override
  public Slice<StoredReport> listReports(ReportFilter filter, Paging paging) {
    return slice(matching(filter), paging);
  }

  @Override
  public Facets facets(ReportFilter filter) {
    List<StoredReport> some = matching(filter);
    return new Facets(
        counts(some, r -> List.of(r.report().act().type())),
        counts(some, r -> List.of(r.report().polarity())),
        counts(some, r -> List.of(r.report().certainty())),
        counts(some, r -> r.report().attribution().stream().limit(1).map(Voice::kind).toList()),
        some.stream().filter(r -> r.report().attribution().isEmpty()).count(),
        counts(some, r -> r.document().publisher().stream().toList()),
        some.size(),
        some.stream().filter(StoredReport::counts).count(),
        some.stream().map(r -> r.document().id()).distinct().count(),
        days(some).min(Comparator.naturalOrder()),
        days(some).max(Comparator.naturalOrder()));
  }

  private static <K extends Comparable<K>> Map<K, Long> counts(
      List<StoredReport> some, Function<StoredReport, List<? extends K>> keys) {
    var counts = new TreeMap<K, Long>();
    some.forEach(r -> keys.apply(r).forEach(key -> counts.merge(key, 1L, Long::sum)));
    return counts;
  }

  @Override
  public Optional<StoredReport> findReport(String id) {
    return reports.stream().filter(r -> r.report().id().equals(id)).findFirst();
  }

  @Override
  public Slice<DocumentRow> listDocuments(Paging paging) {
    return slice(
        documents.values().stream()
            .sorted(
                Comparator.comparing((Document d) -> d.published().orElse(LocalDate.MIN))
                    .reversed())
            .map(d -> new DocumentRow(head(d), d.language(), of(d).size()))
            .toList(),
        paging);
  }

  private List<StoredReport> of(Document document) {
    return reports.stream()
        .filter(r -> r.report().document().equals(document.id()))
        .sorted(Comparator.comparing(r -> r.report().trigger()))
        .toList();
  }

  @Override
  public Optional<StoredDocument> findDocument(DocumentId id) {
    return Optional.ofNullable(documents.get(id)).map(d -> new StoredDocument(d, of(d), List.of()));
  }

  @Override
  public Slice<Passage> search(String words, Paging paging) {
    var passages = new ArrayList<Passage>();
    String wanted = words.toLowerCase(Locale.ROOT);
    for (Document document : documents.values()) {
      int at = document.text().toLowerCase(Locale.ROOT).indexOf(wanted);
      if (at >= 0) {
        int start = Math.max(0, document.text().lastIndexOf('\n', at) + 1);
        int end = document.text().indexOf('\n', at);
        var span = new Span(start, end < 0 ? document.text().length() : end);
        passages.add(
            new Passage(
                head(document),
                0,
                span,
                span.in(document.text()),
                List.of(new Span(at - start, at - start + wanted.length())),
                of(document).size()));
      }
    }
    return slice(passages, paging);
  }

  @Override
  public Slice<Problem> listProblems(Optional<String> code, Paging paging) {
    return slice(
        problems.stream().filter(p -> code.map(c -> c.equals(p.code())).orElse(true)).toList(),
        paging);
  }

  @Override
  public Slice<UnknownName> listUnknownNames(Paging paging) {
    var names = new TreeMap<String, UnknownName>();
    for (StoredReport r : reports) {
      var parties = new LinkedHashSet<Participant>(r.report().sources());
      parties.addAll(r.report().targets());
      for (Participant party : parties) {
        if (party.identity() instanceof Identity.Unknown unknown) {
          names.merge(
              unknown.surface(),
              new UnknownName(unknown.surface(), 1, r.text(), r.document().id()),
              (a, b) -> new UnknownName(a.name(), a.reports() + 1, a.example(), a.document()));
        }
      }
    }
    return slice(
        names.values().stream()
            .sorted(Comparator.comparingLong((UnknownName n) -> -n.reports()))
            .toList(),
        paging);
  }

  private static <T> Slice<T> slice(List<T> rows, Paging paging) {
    int from = (int) Math.min(paging.skipped(), rows.size());
    int to = Math.min(from + paging.size(), rows.size());
    return new Slice<>(rows.subList(from, to), rows.size(), paging);
  }
}
