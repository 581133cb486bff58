package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * @param chain whether former states count as the actor in its ties and flows; the rest is of its
 *     own name in any case
 * @param heir whom the actor can be counted as, when it is a former state
 * @param ties ties that are not over, and flows
 * @param all reports of any kind
 * @param counted reports that figures are made of
 * @param reports that the filters leave
 */
public record ActorPage(
    Address address,
    ActorCard actor,
    List<Claim> answer,
    DyadTable partners,
    long pairs,
    Map<EventType, Long> did,
    Map<EventType, Long> received,
    Chain chain,
    Optional<ActorCard> heir,
    ActorTies ties,
    long all,
    long counted,
    List<Ask.Chip> chips,
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
    Chain chain = Chain.toward(holdings, ask, List.of(id));
    ReportFilter every = ReportFilter.EVERY.actor(id, Role.EITHER);
    ReportFilter counted = ReportFilter.COUNTED.actor(id, Role.EITHER);
    ReportFilter filter = filter(ask, id);
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
        chain,
        Optional.ofNullable(holdings.successors().get(id)).flatMap(holdings::findActor),
        ActorTies.of(holdings, id, chain),
        holdings.countReports(every),
        holdings.countReports(counted),
        ask.chips(ActorPage::words),
        holdings.listReports(filter, ask.paging()),
        ReportTable.of(holdings, filter));
  }

  private static ReportFilter filter(Ask ask, ActorId id) {
    ReportFilter filter = RelationFilter.counting(ask);
    filter = filter.actor(id, ask.findOneOf("role", Role.class).orElse(Role.EITHER));
    return ask.findOneOf("type", EventType.class).map(filter::type).orElse(filter);
  }

  /** Empty for a parameter that is no filter. */
  private static String words(String name, String value) {
    return switch (name) {
      case "role" ->
          switch (value.toLowerCase(Locale.ROOT)) {
            case "source" -> "acts";
            case "target" -> "is acted upon";
            default -> "";
          };
      case "type" -> value.toUpperCase(Locale.ROOT);
      case "counted" -> RelationFilter.counted(value);
      default -> "";
    };
  }

  /** The counted reports in which the actor stands in one role. */
  public Address list(Role role) {
    return list(address, role);
  }

  private static Address list(Address here, Role role) {
    return Address.of(here.path())
        .with("counted", "yes")
        .with("role", role.name().toLowerCase(Locale.ROOT));
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
              list(here, Role.SOURCE)));
    }
    if (!received.isEmpty()) {
      claims.add(
          new Claim(
              BalanceWords.of("Acts toward " + actor.name(), received),
              BalanceWords.total(received),
              list(here, Role.TARGET)));
    }
    dyads.rows().stream()
        .filter(row -> row.dyad().source().equals(actor.id()))
        .findFirst()
        .ifPresent(row ->
            claims.add(
                new Claim(
                    "It is reported to act most often toward " + row.targetName(),
                    row.balance().reports(),
                    Addresses.relation(row.dyad().source(), row.dyad().target())
                        .with("counted", "yes")
                        .with("direction", "out"))));
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
