package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.store.ReviewQueries.UnknownName;
import org.entente.store.StoredReport;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;

/** Names in reports that the directory does not have. */
public record ReviewPage(Address address, Listing<Line> names, Table table) implements Page {
  public static ReviewPage of(Holdings holdings, Ask ask) {
    var names = holdings.listUnknownNames(ask.paging());
    var lines =
        names.rows().stream()
            .map(name -> new Line(name, holdings.findReport(name.example())))
            .toList();
    var csv =
        Csv.of(
            List.of("name", "reports", "acting", "receiving", "documents", "example_report"),
            holdings::listUnknownNames,
            (UnknownName row) ->
                List.of(
                    row.text(),
                    row.reports(),
                    row.asSource(),
                    row.asTarget(),
                    row.documents(),
                    row.example()));
    return new ReviewPage(
        ask.address(), new Listing<>(lines, names.total(), names.paging()), new Table(csv));
  }

  @Override
  public String template() {
    return "review";
  }

  @Override
  public String title() {
    return "Names to review";
  }

  @Override
  public Section section() {
    return Section.REVIEW;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }

  /**
   * @param example the first report with the name
   */
  public record Line(UnknownName name, Optional<StoredReport> example) {}
}
