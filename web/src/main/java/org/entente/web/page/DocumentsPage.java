package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.DocumentRow;
import org.entente.web.holdings.Slice;

/** Documents, newest first. */
public record DocumentsPage(Address address, Slice<DocumentRow> documents, Table table)
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
            (DocumentRow row) ->
                List.of(
                    row.document().id(),
                    row.document().title(),
                    row.document().publisher(),
                    row.document().author(),
                    row.document().published(),
                    row.document().url(),
                    row.language(),
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
