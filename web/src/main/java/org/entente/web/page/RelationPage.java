package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.network.tie.Tie;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.store.Balance;
import org.entente.store.DyadQueries;
import org.entente.store.ReportFilter;
import org.entente.store.Series;
import org.entente.store.StoredReport;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorCard;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Paging;
import org.entente.web.picture.Finding;
import org.entente.web.picture.SeriesPicture;
import org.entente.web.picture.TiesPicture;
import org.entente.web.word.Dates;
import org.entente.web.word.Words;

/**
 * What two actors did toward each other.
 *
 * @param answer sentences of ours, made from the figures below
 * @param every figures of all reports between the two
 * @param counted figures of those that count by default
 * @param chain whether former states count as one of the two, everywhere on the page; each report
 *     keeps the names under which it was told
 * @param heirs the two as whom these can be counted, when one of them is a former state
 * @param formers pairs whose reports are counted so, or would be
 * @param there counted reports by period, the first acting toward the second
 * @param back counted reports by period, the second acting toward the first
 * @param shifts when what the two do toward each other changes
 * @param ties what stands and stood between them
 * @param facets of what the filters leave
 */
public record RelationPage(
    Address address,
    ActorCard first,
    ActorCard second,
    List<Claim> answer,
    DyadQueries.Pair every,
    DyadQueries.Pair counted,
    Chain chain,
    List<ActorCard> heirs,
    List<DyadQueries.Pair> formers,
    Series there,
    Series back,
    List<ShiftLine> shifts,
    List<TieLine> ties,
    @JsonIgnore List<TiesPicture.Named> drawnTies,
    Facets facets,
    List<Ask.Chip> chips,
    Listing<StoredReport> reports,
    Table table)
    implements Page {
  /** Fewer counted reports than this are not weighed and give no picture. */
  public static final int FEWEST = 3;

  public static RelationPage of(Holdings holdings, Ask ask) {
    ActorCard first = actor(holdings, ask.actor("a"));
    ActorCard second = actor(holdings, ask.actor("b"));
    var dyad = new Dyad(first.id(), second.id());
    Chain chain =
        isWithin(first, second)
            ? Chain.toward(holdings, ask, List.of())
            : Chain.toward(holdings, ask, List.of(first.id(), second.id()));
    ReportFilter filter = RelationFilter.of(ask, dyad).chaining(chain.heirs());
    DyadQueries.Pair every =
        pair(holdings, first, second, ReportFilter.EVERY.chaining(chain.heirs()));
    if (isWithin(first, second) && every.reports() == 0) {
      throw new Missing("No report has those who count for this actor on both sides.");
    }
    var course = RelationCourse.of(holdings, first, second, chain);
    List<Tie> ties =
        isWithin(first, second)
            ? List.of()
            : ActorTies.between(holdings, first.id(), second.id(), chain);
    LocalDate last = ActorTies.last(holdings);
    List<TieLine> lines =
        ties.stream()
            .map(tie ->
                TieLine.of(
                    tie, name(tie.first(), first, second), name(tie.second(), first, second), last))
            .toList();
    return new RelationPage(
        ask.address(),
        first,
        second,
        every.reports() == 0 ? List.of() : answer(holdings, ask.address(), first, second, chain),
        every,
        pair(holdings, first, second, ReportFilter.COUNTED.chaining(chain.heirs())),
        chain,
        heirs(holdings, first, second),
        formers(holdings, first, second, chain),
        course.there(),
        course.back(),
        course.shifts(),
        lines,
        drawn(ties, lines),
        Facets.of(holdings, filter),
        ask.chips((name, value) -> RelationFilter.words(name, value, first, second)),
        holdings.listReports(filter, ask.paging()),
        ReportTable.of(holdings, filter));
  }

  private static String name(ActorId id, ActorCard first, ActorCard second) {
    return id.equals(first.id()) ? first.name() : second.name();
  }

  private static List<TiesPicture.Named> drawn(List<Tie> ties, List<TieLine> lines) {
    var drawn = new ArrayList<TiesPicture.Named>();
    for (int i = 0; i < ties.size(); i++) {
      TieLine line = lines.get(i);
      String lane =
          line.mutual()
              ? line.kind()
              : "%s: %s → %s".formatted(line.kind(), line.firstName(), line.secondName());
      drawn.add(new TiesPicture.Named(Words.upper(lane), line.spoken(), ties.get(i)));
    }
    return drawn;
  }

  /** Nobody when neither has an heir, or both have the same. */
  private static List<ActorCard> heirs(Holdings holdings, ActorCard first, ActorCard second) {
    ActorId one = holdings.successors().getOrDefault(first.id(), first.id());
    ActorId other = holdings.successors().getOrDefault(second.id(), second.id());
    if (one.equals(other) || (one.equals(first.id()) && other.equals(second.id()))) {
      return List.of();
    }
    return List.of(actor(holdings, one), actor(holdings, other));
  }

  /** Pairs with a report in which a former state stands for one of the two. */
  private static List<DyadQueries.Pair> formers(
      Holdings holdings, ActorCard first, ActorCard second, Chain chain) {
    List<ActorId> ones = chain.namesOf(first.id());
    List<ActorId> others = chain.namesOf(second.id());
    return ones.stream()
        .flatMap(one ->
            others.stream()
                .filter(other -> !(one.equals(first.id()) && other.equals(second.id())))
                .map(other -> holdings.pair(one, other, ReportFilter.EVERY)))
        .filter(pair -> pair.reports() > 0)
        .toList();
  }

  private static boolean isWithin(ActorCard first, ActorCard second) {
    return first.id().equals(second.id());
  }

  /** Both ways; for those who count for one actor, the figures stand forward alone. */
  private static DyadQueries.Pair pair(
      Holdings holdings, ActorCard first, ActorCard second, ReportFilter filter) {
    if (!isWithin(first, second)) {
      return holdings.pair(first.id(), second.id(), filter);
    }
    var dyad = new Dyad(first.id(), first.id());
    var nothing = new Balance(0, 0, 0);
    return holdings.listDyads(filter.toward(dyad), Paging.first(50)).rows().stream()
        .filter(row -> row.dyad().equals(dyad))
        .findFirst()
        .map(row ->
            new DyadQueries.Pair(
                first.id(),
                first.name(),
                first.id(),
                first.name(),
                row.balance(),
                nothing,
                0,
                row.first(),
                row.last()))
        .orElseGet(() -> holdings.pair(first.id(), first.id(), filter));
  }

  private static ActorCard actor(Holdings holdings, ActorId id) {
    return holdings
        .findActor(id)
        .orElseThrow(() -> new Missing("No actor has the id “%s”.".formatted(id)));
  }

  private static List<Claim> answer(
      Holdings holdings, Address here, ActorCard first, ActorCard second, Chain chain) {
    var claims = new ArrayList<Claim>();
    var dyad = new Dyad(first.id(), second.id());
    Address own = Address.of(here.path()).with("counted", "yes");
    Address list = chain.asked() ? own.with("chain", "yes") : own;
    ReportFilter counted = ReportFilter.COUNTED.chaining(chain.heirs());
    var there = Facets.types(holdings.countTypes(counted.toward(dyad)));
    var back = Facets.types(holdings.countTypes(counted.toward(dyad.reversed())));
    if (isWithin(first, second)) {
      String subject = "Acts of those who count for %s toward each other".formatted(first.name());
      claims.add(new Claim(BalanceWords.of(subject, there), BalanceWords.total(there), list));
    } else {
      claims.add(claim(first, second, there, list.with("direction", "out")));
      claims.add(claim(second, first, back, list.with("direction", "back")));
    }
    holdings.listReports(counted.between(dyad), Paging.first(1)).rows().stream()
        .map(StoredReport::report)
        .forEach(report ->
            claims.add(
                new Claim(
                    "The latest that counts is %s by %s, %s"
                        .formatted(
                            report.act().type(),
                            ReportWords.names(report.sources()),
                            Dates.event(report.date())),
                    1,
                    Addresses.report(report.id()))));
    return claims;
  }

  private static Claim claim(
      ActorCard one, ActorCard other, Map<EventType, Long> types, Address list) {
    String subject = "%s acts toward %s".formatted(Words.possessive(one.name()), other.name());
    return new Claim(BalanceWords.of(subject, types), BalanceWords.total(types), list);
  }

  /** Whether both sides are those who count for one actor: a government and its opposition. */
  public boolean within() {
    return isWithin(first, second);
  }

  /** The value of a filter as it was asked for; empty when it is not in force. */
  public String asked(String filter) {
    return address.parameters().getOrDefault(filter, "");
  }

  /** Types that the filters leave, most reported first. */
  @JsonIgnore
  public List<Map.Entry<EventType, Long>> typesByCount() {
    return facets.types().entrySet().stream()
        .sorted(
            Map.Entry.<EventType, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** Counted reports that the picture shows. */
  public long drawn() {
    return SeriesPicture.reports(there) + SeriesPicture.reports(back);
  }

  /** Whether there is anything to draw, or to say why nothing is drawn. */
  public boolean hasCourse() {
    return every.reports() > 0 || drawn() > 0;
  }

  public boolean hasPicture() {
    return drawn() >= FEWEST;
  }

  /** Counted reports that the picture cannot show, for want of a date or of a date fine enough. */
  public long notDrawn() {
    return counted.reports() - drawn();
  }

  /** What the picture shows, by rule. */
  public String finding() {
    return Finding.of(there, back);
  }

  public SeriesPicture wide() {
    return SeriesPicture.wide(there, back);
  }

  public SeriesPicture narrow() {
    return SeriesPicture.narrow(there, back);
  }

  /** Ties that have a beginning, under the series and on its axis. */
  public TiesPicture tiesUnder(SeriesPicture series) {
    return TiesPicture.under(series, drawnTies);
  }

  public boolean hasDrawnTies() {
    return drawnTies.stream().anyMatch(named -> named.tie().since().isPresent());
  }

  /** First days of the shifts, in the order of their numbers. */
  public List<LocalDate> shiftDays() {
    return shifts.stream().map(ShiftLine::from).toList();
  }

  @Override
  public String template() {
    return "relation";
  }

  @Override
  public String title() {
    return within() ? "Within " + first.name() : first.name() + " and " + second.name();
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
