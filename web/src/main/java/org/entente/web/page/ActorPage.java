package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorCard;
import org.entente.web.holdings.Holdings.DyadRow;
import org.entente.web.holdings.Holdings.Facets;
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.ReportFilter;
import org.entente.web.holdings.Slice;
import org.entente.web.holdings.StoredReport;

/**
 * One actor: what it did and what was done toward it.
 *
 * @param answer sentences of ours, made from the figures below
 * @param partners ordered pairs it belongs to, either way
 * @param pairs number of such pairs in all
 * @param did facets of the counted reports in which it acts
 * @param received facets of the counted reports in which it is acted upon
 * @param notCounted reports that are denied or hypothetical
 */
public record ActorPage(
    Address address,
    ActorCard actor,
    List<Claim> answer,
    DyadTable partners,
    long pairs,
    Facets did,
    Facets received,
    long notCounted,
    Slice<StoredReport> reports,
    Table table)
    implements Page {
  private static final int PARTNERS = 16;

  public static ActorPage of(Holdings holdings, Ask ask) {
    ActorId id = ask.actor("id");
    ActorCard actor =
        holdings
            .findActor(id)
            .orElseThrow(() -> new Missing("No actor has the id “%s”.".formatted(id)));
    var filter = ReportFilter.of(Optional.of(id), Optional.empty());
    var counted = filter.onlyCounted();
    Facets did = holdings.facets(counted.acting(ReportFilter.Direction.FROM_ACTOR));
    Facets received = holdings.facets(counted.acting(ReportFilter.Direction.FROM_OTHER));
    long all = holdings.facets(filter).total();
    Slice<DyadRow> dyads = holdings.listDyads(Optional.of(id), Paging.first(PARTNERS));
    return new ActorPage(
        ask.address(),
        actor,
        answer(actor, dyads, did, received),
        DyadTable.of(holdings, holdings.state(), dyads),
        dyads.total(),
        did,
        received,
        all - holdings.facets(counted).total(),
        holdings.listReports(filter, ask.paging()),
        ReportTable.of(holdings, filter));
  }

  private static List<Claim> answer(
      ActorCard actor, Slice<DyadRow> dyads, Facets did, Facets received) {
    var claims = new ArrayList<Claim>();
    Address reports = Addresses.actor(actor.id());
    if (did.total() > 0) {
      claims.add(
          new Claim(RelationAnswer.signs(actor.name() + "’s acts", did), did.counted(), reports));
    }
    if (received.total() > 0) {
      claims.add(
          new Claim(
              RelationAnswer.signs("Acts toward " + actor.name(), received),
              received.counted(),
              reports));
    }
    dyads.rows().stream()
        .filter(row -> row.source().equals(actor.id()))
        .findFirst()
        .ifPresent(row ->
            claims.add(
                new Claim(
                    "It is reported to act most often toward " + row.targetName(),
                    row.reports(),
                    Addresses.relation(row.source(), row.target()))));
    return claims;
  }

  @Override
  public String template() {
    return "actor";
  }

  @Override
  public String title() {
    return actor.name();
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
