package org.entente.web.page;

import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.store.DyadQueries;
import org.entente.store.ReportFilter;
import org.entente.store.Role;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;

/**
 * Ordered pairs, most reported first.
 *
 * @param actor the one asked for, by its name; empty for all
 */
public record RelationsPage(
    Address address,
    Optional<String> actor,
    Listing<DyadQueries.Row> dyads,
    DyadTable lines,
    Table table)
    implements Page {
  public static RelationsPage of(Holdings holdings, Ask ask) {
    Optional<ActorId> of = findActor(ask.words("actor"));
    ReportFilter filter =
        of.map(id -> ReportFilter.COUNTED.actor(id, Role.EITHER)).orElse(ReportFilter.COUNTED);
    Listing<DyadQueries.Row> dyads = holdings.listDyads(filter, ask.paging());
    var csv =
        Csv.of(DyadTable.COLUMNS, paging -> holdings.listDyads(filter, paging), DyadTable::cells);
    return new RelationsPage(
        ask.address(),
        of.map(id -> holdings.findActor(id).map(Holdings.ActorCard::name).orElse(id.value())),
        dyads,
        DyadTable.of(holdings, holdings.summary(), dyads),
        new Table(csv));
  }

  private static Optional<ActorId> findActor(String id) {
    try {
      return id.isEmpty() ? Optional.empty() : Optional.of(new ActorId(id));
    } catch (IllegalArgumentException e) {
      throw new Mistake(
          "actor",
          "“%s” is no actor’s id. Type one as on the actor’s page, such as FRA.".formatted(id));
    }
  }

  @Override
  public String template() {
    return "relations";
  }

  @Override
  public String title() {
    return actor.map(name -> "Relations of " + name).orElse("Relations");
  }

  @Override
  public Section section() {
    return Section.RELATIONS;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }
}
