package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.UnknownName;
import org.entente.web.holdings.Slice;

/** Names in reports that the directory does not have. */
public record ReviewPage(Address address, Slice<UnknownName> names, Table table) implements Page {
  public static ReviewPage of(Holdings holdings, Ask ask) {
    var csv =
        Csv.of(
            List.of("name", "reports", "example", "document"),
            holdings::listUnknownNames,
            (UnknownName row) -> List.of(row.name(), row.reports(), row.example(), row.document()));
    return new ReviewPage(ask.address(), holdings.listUnknownNames(ask.paging()), new Table(csv));
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
}
