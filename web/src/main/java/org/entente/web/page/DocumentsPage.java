package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.store.DocumentQueries;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;

/** Documents, newest first. */
public record DocumentsPage(Address address, Listing<DocumentQueries.Row> documents, Table table)
    implements Page {
  public static DocumentsPage of(Holdings holdings, Ask ask) {
    var csv =
        Csv.of(
            List.of(
                "document",
                "title",
                "publisher",
                "author",
                "published",
                "url",
                "language",
                "reports"),
            holdings::listDocuments,
            (DocumentQueries.Row row) ->
                List.of(
                    row.document().id(),
                    row.document().title(),
                    row.document().publisher(),
                    row.document().author(),
                    row.document().published(),
                    row.document().url(),
                    row.document().language(),
                    row.reports()));
    return new DocumentsPage(ask.address(), holdings.listDocuments(ask.paging()), new Table(csv));
  }

  @Override
  public String template() {
    return "documents";
  }

  @Override
  public String title() {
    return "Documents";
  }

  @Override
  public Section section() {
    return Section.DOCUMENTS;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }
}
