package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.network.DyadActs;
import org.entente.network.signed.PairTotals;
import org.entente.report.Dyad;
import org.entente.report.EventType;

/** What principals did toward each other, for series and networks. Safe for several threads. */
public final class ActQueries {
  private final Store store;

  ActQueries(Store store) {
    this.store = store;
  }

  /**
   * Every act of one dyad.
   *
   * @param heirs former actors and those under whose name their acts stand; empty to chain nothing
   */
  public DyadActs toward(Dyad dyad, ReportFilter filter, Map<ActorId, ActorId> heirs) {
    List<DyadActs> found = list(Optional.of(dyad), filter, heirs);
    return found.isEmpty() ? new DyadActs(dyad, List.of(), 0) : found.getFirst();
  }

  /** Every act, by dyad. */
  public List<DyadActs> byDyad(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    return list(Optional.empty(), filter, heirs);
  }

  /** What each two did toward each other; by their ids. */
  public List<PairTotals> pairs(ReportFilter filter, Map<ActorId, ActorId> heirs) {
    return store.list(
        filter
            .applyTo(Query.named("network/pairs"))
            .withWords("former", heirs.keySet().stream().map(ActorId::value).toList())
            .withWords("heirs", heirs.values().stream().map(ActorId::value).toList()),
        row ->
            new PairTotals(
                row.text("one"),
                row.text("other"),
                row.number("reports"),
                row.number("forward"),
                row.number("cooperation"),
                row.real("weights"),
                row.real("squares")));
  }

  /**
   * By day, then source and target; reports of one day, dyad and weight are one act. Reports
   * without a date are left out.
   *
   * @param longestDays reports dated to a longer stretch are left out too; the first day stands for
   *     the stretch
   */
  public List<CountedAct> counted(ReportFilter filter, int longestDays) {
    return counted(filter, longestDays, Map.of());
  }

  /**
   * The same with former actors under the names of others.
   *
   * @param heirs former actors and those under whose name their acts stand
   */
  public List<CountedAct> counted(
      ReportFilter filter, int longestDays, Map<ActorId, ActorId> heirs) {
    return store.list(
        filter
            .applyTo(Query.named("acts/dated"))
            .with("longest_days", longestDays)
            .withWords("former", heirs.keySet().stream().map(ActorId::value).toList())
            .withWords("heirs", heirs.values().stream().map(ActorId::value).toList()),
        row ->
            new CountedAct(
                row.day("day"),
                row.text("source"),
                row.text("target"),
                row.real("goldstein"),
                row.whole("count")));
  }

  private List<DyadActs> list(
      Optional<Dyad> dyad, ReportFilter filter, Map<ActorId, ActorId> heirs) {
    var found = new ArrayList<Gathering>();
    store.list(
        filter
            .applyTo(Query.named("network/acts"))
            .with("one", dyad.map(d -> d.source().value()))
            .with("other", dyad.map(d -> d.target().value()))
            .withWords("former", heirs.keySet().stream().map(ActorId::value).toList())
            .withWords("heirs", heirs.values().stream().map(ActorId::value).toList()),
        row -> {
          var read = new Dyad(new ActorId(row.text("source")), new ActorId(row.text("target")));
          if (found.isEmpty() || !found.getLast().dyad.equals(read)) {
            found.add(new Gathering(read));
          }
          return found.getLast().add(row);
        });
    return found.stream().map(Gathering::acts).toList();
  }

  private static final class Gathering {
    private final Dyad dyad;
    private final List<DatedAct> dated = new ArrayList<>();
    private long undated;

    Gathering(Dyad dyad) {
      this.dyad = dyad;
    }

    boolean add(Columns row) throws SQLException {
      if (row.findDay("date_from").isEmpty()) {
        undated++;
        return false;
      }
      return dated.add(
          new DatedAct(
              row.text("report"),
              dyad,
              row.day("date_from"),
              row.day("date_until"),
              EventType.valueOf(row.text("event_type")),
              row.real("goldstein")));
    }

    DyadActs acts() {
      return new DyadActs(dyad, dated, undated);
    }
  }
}
