package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.store.ActorQueries;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Paging;

/**
 * Actors with counted reports.
 *
 * @param words those asked for; empty for all
 * @param without how many there are without the filter
 */
public record ActorsPage(
    Address address, String words, Listing<Line> actors, long without, Table table)
    implements Page {
  public static ActorsPage of(Holdings holdings, Ask ask) {
    String words = ask.words("q");
    Optional<String> wanted = Optional.of(words).filter(text -> !text.isEmpty());
    var rows = holdings.listActors(wanted, ask.paging());
    var lines = rows.rows().stream().map(row -> Line.of(holdings, row)).toList();
    long without =
        words.isEmpty()
            ? rows.total()
            : holdings.listActors(Optional.empty(), Paging.first(1)).total();
    var csv =
        Csv.of(
            List.of(
                "actor",
                "name",
                "counted_reports",
                "acting",
                "receiving",
                "cooperation",
                "conflict"),
            paging -> holdings.listActors(wanted, paging),
            (ActorQueries.Row row) ->
                List.of(
                    row.id(),
                    row.name(),
                    row.reports(),
                    row.asSource(),
                    row.asTarget(),
                    row.cooperation(),
                    row.conflict()));
    return new ActorsPage(
        ask.address(),
        words,
        new Listing<>(lines, rows.total(), rows.paging()),
        without,
        new Table(csv));
  }

  @Override
  public String template() {
    return "actors";
  }

  @Override
  public String title() {
    return "Actors";
  }

  @Override
  public Section section() {
    return Section.ACTORS;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }

  /**
   * @param kind in words; empty when the directory does not have the actor
   */
  public record Line(ActorQueries.Row row, String kind) {
    static Line of(Holdings holdings, ActorQueries.Row row) {
      return new Line(row, holdings.findActor(row.id()).map(Holdings.ActorCard::kind).orElse(""));
    }
  }
}
