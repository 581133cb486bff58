package org.entente.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports and what is counted from them, for pages and exports. Safe for several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class ReportQueries {
  ReportQueries() {}

  public Optional<StoredReport> find(String id) {
    throw new UnsupportedOperationException();
  }

  /** In the order asked for; ties in the order in which they were read. */
  public Page<StoredReport> page(ReportFilter filter, Order order, Slice slice) {
    throw new UnsupportedOperationException();
  }

  public long count(ReportFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** Hands over every report in {@link Order#READ}, a few hundred held at a time. */
  public void forEach(ReportFilter filter, Consumer<StoredReport> consumer) {
    throw new UnsupportedOperationException();
  }

  /** Types that occur, in PLOVER's order. */
  public List<TypeCount> byType(ReportFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** By month when the dated reports span less than four years, else by year. */
  public Series series(ReportFilter filter) {
    throw new UnsupportedOperationException();
  }

  public Series series(ReportFilter filter, Series.Unit unit) {
    throw new UnsupportedOperationException();
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
