package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;

/** Documents, for pages and exports. Safe for several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class DocumentQueries {
  DocumentQueries() {}

  /** In the order of {@code filter}; ties by id. */
  public Page<Row> page(Filter filter, Slice slice) {
    throw new UnsupportedOperationException();
  }

  public Optional<StoredDocument> find(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  /** Most documents first, then by name. */
  public List<Publisher> publishers() {
    throw new UnsupportedOperationException();
  }

  /**
   * Which documents are meant.
   *
   * @param words looked for in the title, whatever their case
   * @param from first day of publication, included; documents without a date never lie in a window
   * @param until excluded
   */
  public record Filter(
      Optional<String> words,
      Optional<String> publisher,
      Optional<String> language,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Order order) {
    public static final Filter ALL =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Order.NEWEST);
  }

  /** What comes first. */
  public enum Order {
    /** By publication date, last first; those without a date at the end. */
    NEWEST,
    /** By publication date, first first; those without a date at the end. */
    OLDEST,
    /** As they were read, last first. */
    READ,
    /** By number of reports. */
    REPORTS
  }

  /**
   * One line of a list.
   *
   * @param sentences all of them
   * @param reports all of them, by any rule
   */
  public record Row(DocumentHead document, long sentences, long reports) {}

  /**
   * One who publishes.
   *
   * @param reports all of them, by any rule
   */
  public record Publisher(
      String name,
      long documents,
      long reports,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}
}
