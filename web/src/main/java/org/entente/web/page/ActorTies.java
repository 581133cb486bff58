package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.ActorId;
import org.entente.network.tie.Flows;
import org.entente.network.tie.Tie;
import org.entente.network.tie.TieKind;
import org.entente.network.tie.TieRules;
import org.entente.network.tie.TieState;
import org.entente.network.tie.Ties;
import org.entente.store.TieQueries;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.ActorCard;

/**
 * What stands between actors, for pages.
 *
 * @param ties in the order of kinds, then of actors and time
 * @param left ties that are not among them
 * @param complete whether all reports that can bear on ties were read
 */
public record ActorTies(List<TieLine> ties, int left, List<FlowLine> flows, boolean complete) {
  private static final int MOST = 40;

  public ActorTies {
    ties = List.copyOf(ties);
    flows = List.copyOf(flows);
  }

  /** A flow as a row. */
  public record FlowLine(
      String flow,
      ActorId from,
      String fromName,
      ActorId to,
      String toName,
      int given,
      int promised,
      int stopped,
      int refused,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<String> evidence) {
    public FlowLine {
      evidence = List.copyOf(evidence);
    }
  }

  /** Every tie between two. */
  static List<Tie> between(Holdings holdings, ActorId one, ActorId other, Chain chain) {
    return sorted(Ties.of(holdings.hearTies(one, Optional.of(other), chain.heirs()).signals()));
  }

  /** An actor's ties that are not over at the end of the record, and its flows. */
  static ActorTies of(Holdings holdings, ActorId actor, Chain chain) {
    TieQueries.Heard heard = holdings.hearTies(actor, Optional.empty(), chain.heirs());
    LocalDate last = last(holdings);
    List<Tie> all = Ties.of(heard.signals());
    List<Tie> now =
        sorted(
            all.stream()
                .filter(tie -> tie.on(last) != TieState.ENDED && tie.since().isPresent())
                .toList());
    Function<ActorId, String> names = names(holdings);
    List<TieLine> lines =
        now.stream()
            .limit(MOST)
            .map(tie -> TieLine.of(tie, names.apply(tie.first()), names.apply(tie.second()), last))
            .toList();
    var flows = new ArrayList<FlowLine>();
    for (Flows flow : Flows.of(heard.signals())) {
      flows.add(
          new FlowLine(
              flow.flow().name().toLowerCase(Locale.ROOT),
              flow.from(),
              names.apply(flow.from()),
              flow.to(),
              names.apply(flow.to()),
              flow.given(),
              flow.promised(),
              flow.stopped(),
              flow.refused(),
              flow.first(),
              flow.last(),
              flow.evidence()));
    }
    return new ActorTies(lines, all.size() - lines.size(), flows, heard.complete());
  }

  /** The last day of which the record tells. */
  static LocalDate last(Holdings holdings) {
    return holdings.summary().lastEvent().orElse(LocalDate.EPOCH);
  }

  static Function<ActorId, String> names(Holdings holdings) {
    Map<ActorId, String> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(
            id, one -> holdings.findActor(one).map(ActorCard::name).orElse(one.value()));
  }

  private static List<Tie> sorted(List<Tie> ties) {
    List<TieKind> kinds = TieRules.bundled().kinds();
    return ties.stream().sorted(Comparator.comparingInt(tie -> kinds.indexOf(tie.kind()))).toList();
  }
}
