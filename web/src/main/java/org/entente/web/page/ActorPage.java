package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.report.EventType;
import org.entente.store.DyadQueries;
import org.entente.store.ReportFilter;
import org.entente.store.Role;
import org.entente.store.StoredReport;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorCard;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Paging;
import org.entente.web.word.Words;

/**
 * One actor: what it did and what was done toward it.
 *
 * @param answer sentences of ours, made from the figures below
 * @param partners ordered pairs it belongs to, either way
 * @param pairs number of such pairs in all
 * @param did counted reports in which it acts, by type
 * @param received counted reports in which it is acted upon, by type
 * @param all reports of any kind
 * @param counted reports that are affirmed and not hypothetical
 */
public record ActorPage(
    Address address,
    ActorCard actor,
    List<Claim> answer,
    DyadTable partners,
    long pairs,
    Map<EventType, Long> did,
    Map<EventType, Long> received,
    long all,
    long counted,
    Listing<StoredReport> reports,
    Table table)
    implements Page {
  private static final int PARTNERS = 16;

  public static ActorPage of(Holdings holdings, Ask ask) {
    ActorId id = ask.actor("id");
    ActorCard actor =
        holdings
            .findActor(id)
            .orElseThrow(() -> new Missing("No actor has the id “%s”.".formatted(id)));
    ReportFilter every = ReportFilter.EVERY.actor(id, Role.EITHER);
    ReportFilter counted = ReportFilter.COUNTED.actor(id, Role.EITHER);
    var did = Facets.types(holdings.countTypes(ReportFilter.COUNTED.actor(id, Role.SOURCE)));
    var received = Facets.types(holdings.countTypes(ReportFilter.COUNTED.actor(id, Role.TARGET)));
    var dyads = holdings.listDyads(counted, Paging.first(PARTNERS));
    return new ActorPage(
        ask.address(),
        actor,
        answer(ask.address(), actor, dyads, did, received),
        DyadTable.of(holdings, holdings.summary(), dyads),
        dyads.total(),
        did,
        received,
        holdings.countReports(every),
        holdings.countReports(counted),
        holdings.listReports(every, ask.paging()),
        ReportTable.of(holdings, every));
  }

  private static List<Claim> answer(
      Address here,
      ActorCard actor,
      Listing<DyadQueries.Row> dyads,
      Map<EventType, Long> did,
      Map<EventType, Long> received) {
    var claims = new ArrayList<Claim>();
    if (!did.isEmpty()) {
      claims.add(
          new Claim(
              BalanceWords.of(Words.possessive(actor.name()) + " acts", did),
              BalanceWords.total(did),
              here));
    }
    if (!received.isEmpty()) {
      claims.add(
          new Claim(
              BalanceWords.of("Acts toward " + actor.name(), received),
              BalanceWords.total(received),
              here));
    }
    dyads.rows().stream()
        .filter(row -> row.dyad().source().equals(actor.id()))
        .findFirst()
        .ifPresent(row ->
            claims.add(
                new Claim(
                    "It is reported to act most often toward " + row.targetName(),
                    row.balance().reports(),
                    Addresses.relation(row.dyad().source(), row.dyad().target()))));
    return claims;
  }

  public long acting() {
    return BalanceWords.total(did);
  }

  public long receiving() {
    return BalanceWords.total(received);
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
