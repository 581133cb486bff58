package org.entente.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.report.EventType;

/** Reports and what is counted from them, for pages and exports. Safe for several threads. */
public final class ReportQueries {
  private static final int AT_ONCE = 4_000;

  private final Store store;

  ReportQueries(Store store) {
    this.store = store;
  }

  public Optional<StoredReport> find(String id) {
    return store.ask(connection ->
        ReportReader.read(
                connection,
                Query.named("reports/find")
                    .with("id", id)
                    .list(connection, row -> row.number("number")))
            .stream()
            .findFirst());
  }

  /** In the order asked for; ties in the order in which they were read. */
  public Page<StoredReport> page(ReportFilter filter, Order order, Slice slice) {
    return store.ask(connection -> {
      List<Long> numbers =
          filter
              .applyTo(Query.named("reports/numbers"))
              .with("after", 0L)
              .with("order", Tables.word(order))
              .with("limit", slice.limit())
              .with("offset", slice.offset())
              .list(connection, row -> row.number("number"));
      long total =
          filter.applyTo(Query.named("reports/count")).one(connection, row -> row.number("total"));
      return new Page<>(ReportReader.read(connection, numbers), total, slice);
    });
  }

  public long count(ReportFilter filter) {
    return store.one(filter.applyTo(Query.named("reports/count")), row -> row.number("total"));
  }

  /** Hands over every report in {@link Order#READ}, some held at a time. */
  public void forEach(ReportFilter filter, Consumer<StoredReport> consumer) {
    long after = 0;
    while (true) {
      long from = after;
      List<Long> numbers =
          store.list(
              filter
                  .applyTo(Query.named("reports/numbers"))
                  .with("after", from)
                  .with("order", Tables.word(Order.READ))
                  .with("limit", AT_ONCE)
                  .with("offset", 0),
              row -> row.number("number"));
      if (numbers.isEmpty()) {
        return;
      }
      store.ask(connection -> ReportReader.read(connection, numbers)).forEach(consumer);
      after = numbers.getLast();
    }
  }

  /** Types that occur, in PLOVER's order. */
  public List<TypeCount> byType(ReportFilter filter) {
    return store
        .list(
            filter.applyTo(Query.named("reports/by-type")),
            row ->
                new TypeCount(
                    EventType.valueOf(row.text("event_type")),
                    row.number("reports"),
                    row.real("goldstein_sum")))
        .stream()
        .sorted(Comparator.comparing(TypeCount::type))
        .toList();
  }

  /** By month when the dated reports span less than four years, else by year. */
  public Series series(ReportFilter filter) {
    boolean brief =
        store.one(
            filter.applyTo(Query.named("reports/span")),
            row -> {
              Optional<LocalDate> first = row.findDay("first");
              Optional<LocalDate> last = row.findDay("last");
              return first.isPresent()
                  && last.isPresent()
                  && last.get().isBefore(first.get().plusYears(4));
            });
    return series(filter, brief ? Series.Unit.MONTH : Series.Unit.YEAR);
  }

  public Series series(ReportFilter filter, Series.Unit unit) {
    var points = new TreeMap<LocalDate, Map<EventType, TypeCount>>();
    long[] apart = new long[2];
    store.list(
        filter.applyTo(Query.named("reports/series")).with("unit", Tables.word(unit)),
        row -> {
          long reports = row.number("reports");
          if (row.flag("undated")) {
            apart[0] += reports;
          } else if (row.flag("too_coarse")) {
            apart[1] += reports;
          } else {
            var type = EventType.valueOf(row.text("event_type"));
            points
                .computeIfAbsent(row.day("window_start"), _ -> new EnumMap<>(EventType.class))
                .put(type, new TypeCount(type, reports, row.real("goldstein_sum")));
          }
          return reports;
        });
    return new Series(
        unit,
        points.entrySet().stream()
            .map(entry -> point(entry.getKey(), unit, entry.getValue().values()))
            .toList(),
        apart[0],
        apart[1]);
  }

  private static Series.Point point(
      LocalDate from, Series.Unit unit, Collection<TypeCount> counts) {
    LocalDate until =
        switch (unit) {
          case MONTH -> from.plusMonths(1);
          case YEAR -> from.plusYears(1);
        };
    var byType = new EnumMap<EventType, Long>(EventType.class);
    long reports = 0;
    double sum = 0;
    for (TypeCount count : counts) {
      byType.put(count.type(), count.reports());
      reports += count.reports();
      sum += count.goldsteinSum();
    }
    return new Series.Point(from, until, reports, byType, sum);
  }

  /** What comes first. */
  public enum Order {
    /** By first day of the event, last first; those without a date at the end. */
    NEWEST,
    /** By first day of the event, first first; those without a date at the end. */
    OLDEST,
    /** As they were read: by document, then in the order of the text. */
    READ
  }
}
