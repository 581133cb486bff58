package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.document.Document;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;

/** Documents, for pages and exports. Safe for several threads. */
public final class DocumentQueries {
  private final Store store;

  DocumentQueries(Store store) {
    this.store = store;
  }

  /** In the order of {@code filter}; ties by id. */
  public Page<Row> page(Filter filter, Slice slice) {
    return store.page(
        Query.named("documents/page")
            .with("words", filter.words())
            .with("publisher", filter.publisher())
            .with("language", filter.language())
            .with("from", filter.from())
            .with("until", filter.until())
            .with("order", Tables.word(filter.order())),
        slice,
        row -> new Row(row.head(), row.number("sentences"), row.number("reports")));
  }

  public Optional<StoredDocument> find(DocumentId id) {
    return store.ask(connection ->
        read(connection, Query.named("documents/by-id").withWords("ids", List.of(id.value())))
            .stream()
            .map(Numbered::document)
            .findFirst());
  }

  /**
   * Whole documents in the order of reading, from the one behind {@code number}; numbers start at 1
   * and never change.
   */
  public List<Numbered> after(long number, int limit) {
    return store.ask(connection ->
        read(
            connection, Query.named("documents/after").with("after", number).with("limit", limit)));
  }

  /** Number of the document read last, 0 when there is none. */
  public long lastNumber() {
    return store.one(Query.named("archive/last-numbers"), row -> row.number("documents"));
  }

  private static List<Numbered> read(DuckDBConnection connection, Query query) throws SQLException {
    List<Numbered> found =
        query.list(
            connection,
            row -> {
              DocumentHead head = row.head();
              var document =
                  new Document(
                      head.id(),
                      head.title(),
                      row.text("text"),
                      head.publisher(),
                      head.author(),
                      head.published(),
                      head.url(),
                      head.language(),
                      head.origin());
              return new Numbered(
                  row.number("number"), new StoredDocument(document, row.text("coder"), List.of()));
            });
    var sentences = new HashMap<String, List<StoredDocument.Sentence>>();
    Query.named("documents/sentences")
        .withWords(
            "documents",
            found.stream().map(each -> each.document().document().id().value()).toList())
        .list(
            connection,
            row ->
                sentences
                    .computeIfAbsent(row.text("document"), _ -> new ArrayList<>())
                    .add(
                        new StoredDocument.Sentence(
                            row.whole("index"),
                            row.span("start", "end"),
                            row.whole("paragraph"),
                            row.flag("parsed"))));
    return found.stream()
        .map(each -> {
          Document document = each.document().document();
          return new Numbered(
              each.number(),
              new StoredDocument(
                  document,
                  each.document().coder(),
                  sentences.getOrDefault(document.id().value(), List.of())));
        })
        .toList();
  }

  /** Most documents first, then by name. */
  public List<Publisher> publishers() {
    return store.list(
        Query.named("documents/publishers"),
        row ->
            new Publisher(
                row.text("name"),
                row.number("documents"),
                row.number("reports"),
                row.findDay("first"),
                row.findDay("last")));
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

  /** A document with its place in the order of reading. */
  public record Numbered(long number, StoredDocument document) {}

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
