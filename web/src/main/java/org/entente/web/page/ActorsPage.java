package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorRow;
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.Slice;

/**
 * Actors with reports.
 *
 * @param words those asked for; empty for all
 * @param without how many there are without the filter
 */
public record ActorsPage(
    Address address, String words, Slice<ActorRow> actors, long without, Table table)
    implements Page {
  public static ActorsPage of(Holdings holdings, Ask ask) {
    String words = ask.words("q");
    Slice<ActorRow> actors = holdings.listActors(words, ask.paging());
    long without =
        words.isEmpty() ? actors.total() : holdings.listActors("", Paging.first(1)).total();
    var csv =
        Csv.of(
            List.of("actor", "name", "kind", "reports_acting", "reports_receiving"),
            paging -> holdings.listActors(words, paging),
            (ActorRow row) ->
                List.of(row.id(), row.name(), row.kind(), row.acting(), row.receiving()));
    return new ActorsPage(ask.address(), words, actors, without, new Table(csv));
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
}
