package org.entente.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.report.Certainty;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorCard;
import org.entente.web.holdings.Holdings.DyadRow;
import org.entente.web.holdings.Holdings.Facets;
import org.entente.web.holdings.Holdings.PeriodRow;
import org.entente.web.holdings.Holdings.Step;
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.ReportFilter;
import org.entente.web.holdings.ReportFilter.Direction;
import org.entente.web.holdings.Slice;
import org.entente.web.holdings.StoredReport;
import org.entente.web.picture.Finding;
import org.entente.web.picture.SeriesPicture;

/**
 * What two actors did toward each other.
 *
 * @param answer sentences of ours, made from the figures below
 * @param there figures of what the first did toward the second
 * @param back figures of what the second did toward the first
 * @param periods counted reports by direction and period, over the whole record
 * @param all facets of everything between the two, unfiltered
 * @param facets of what the filters leave
 */
public record RelationPage(
    Address address,
    ActorCard first,
    ActorCard second,
    List<Claim> answer,
    DyadRow there,
    DyadRow back,
    Step step,
    List<PeriodRow> periods,
    Facets all,
    Facets facets,
    List<Ask.Chip> chips,
    Slice<StoredReport> reports,
    Table table)
    implements Page {
  /** Fewer counted reports than this give no picture. */
  public static final int FEWEST = 3;

  public static RelationPage of(Holdings holdings, Ask ask) {
    ActorCard first = actor(holdings, ask.actor("a"));
    ActorCard second = actor(holdings, ask.actor("b"));
    if (first.id().equals(second.id())) {
      throw new Missing("A relationship is between two actors; this address names one twice.");
    }
    var both = ReportFilter.of(Optional.of(first.id()), Optional.of(second.id()));
    ReportFilter filter = filter(both, ask);
    var counted = both.onlyCounted();
    Facets all = holdings.facets(both);
    Step step = DyadTable.step(all.firstDay(), all.lastDay());
    return new RelationPage(
        ask.address(),
        first,
        second,
        all.total() == 0
            ? List.of()
            : RelationAnswer.of(
                first.name(),
                second.name(),
                holdings.facets(counted.acting(Direction.FROM_ACTOR)),
                holdings.facets(counted.acting(Direction.FROM_OTHER)),
                holdings.listReports(counted, Paging.first(1)).rows(),
                Address.of(ask.address().path()).with("counted", "yes")),
        holdings.dyad(first.id(), second.id()),
        holdings.dyad(second.id(), first.id()),
        step,
        holdings.listPeriods(counted, step),
        all,
        holdings.facets(filter),
        ask.chips((name, value) -> filterWords(name, value, first, second)),
        holdings.listReports(filter, ask.paging()),
        ReportTable.of(holdings, filter));
  }

  private static ActorCard actor(Holdings holdings, ActorId id) {
    return holdings
        .findActor(id)
        .orElseThrow(() -> new Missing("No actor has the id “%s”.".formatted(id)));
  }

  private static String filterWords(String name, String value, ActorCard first, ActorCard second) {
    return switch (name) {
      case "direction" -> (value.equals("out") ? first : second).name() + " acts";
      case "type" -> value.toUpperCase(Locale.ROOT);
      case "sign", "certainty" -> value.toLowerCase(Locale.ROOT);
      case "polarity" -> value.equalsIgnoreCase("denied") ? "denies" : "affirms";
      case "counted" -> value.equals("yes") ? "counted" : "left out";
      case "from", "until" -> name + " " + value;
      default -> "";
    };
  }

  private static ReportFilter filter(ReportFilter both, Ask ask) {
    Direction direction =
        switch (ask.findOneOf("direction", List.of("out", "back")).orElse("")) {
          case "out" -> Direction.FROM_ACTOR;
          case "back" -> Direction.FROM_OTHER;
          default -> Direction.BOTH;
        };
    return new ReportFilter(
        both.actor(),
        both.other(),
        direction,
        ask.findOneOf("type", EventType.class),
        ask.findOneOf("sign", List.of("cooperation", "conflict")).map("cooperation"::equals),
        ask.findOneOf("polarity", Polarity.class),
        ask.findOneOf("certainty", Certainty.class),
        ask.findOneOf("counted", List.of("yes", "no")).map("yes"::equals),
        ask.findDay("from"),
        ask.findDay("until"));
  }

  public long counted() {
    return periods.stream().mapToLong(PeriodRow::reports).sum();
  }

  /** The value of a filter as it was asked for; empty when it is not in force. */
  public String asked(String filter) {
    return address.parameters().getOrDefault(filter, "");
  }

  /** Types that the filters leave, most reported first. */
  public List<Map.Entry<EventType, Long>> typesByCount() {
    return facets.types().entrySet().stream()
        .sorted(
            Map.Entry.<EventType, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  public boolean hasPicture() {
    return counted() >= FEWEST;
  }

  /** What the picture shows, by rule. */
  public String finding() {
    return Finding.of(periods, step);
  }

  public SeriesPicture wide() {
    return SeriesPicture.wide(periods, step, first.id());
  }

  public SeriesPicture narrow() {
    return SeriesPicture.narrow(periods, step, first.id());
  }

  @Override
  public String template() {
    return "relation";
  }

  @Override
  public String title() {
    return first.name() + " and " + second.name();
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
