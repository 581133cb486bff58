package org.entente.network.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.report.Dyad;

/**
 * What two actors did toward each other within a window, both ways together.
 *
 * @param one the one that comes first by name; in an archive names are ids
 * @param forward reports in which {@code one} acts
 * @param cooperation reports of quad class 1 and 2
 * @param weights sum of the Goldstein weights
 * @param squares sum of their squares
 */
public record PairTotals(
    String one,
    String other,
    long reports,
    long forward,
    long cooperation,
    double weights,
    double squares) {
  /**
   * Of acts in any order, by pair. The sums are taken in order of weight, so that they are the same
   * in whatever order acts come.
   */
  public static List<PairTotals> of(List<CountedAct> acts) {
    var pairs = new TreeMap<CountedAct.Pair, List<CountedAct>>();
    for (CountedAct act : acts) {
      boolean turned = act.to().compareTo(act.from()) < 0;
      pairs
          .computeIfAbsent(turned ? act.pair().reversed() : act.pair(), _ -> new ArrayList<>())
          .add(act);
    }
    return pairs.entrySet().stream().map(own -> of(own.getKey(), own.getValue())).toList();
  }

  /**
   * Of reports, whose side is that of their type: both ways of a pair are brought together, and the
   * sums are taken as above.
   */
  public static List<PairTotals> ofReports(List<DatedAct> acts) {
    var pairs = new TreeMap<Dyad, List<DatedAct>>();
    for (DatedAct act : acts) {
      boolean turned = act.dyad().target().compareTo(act.dyad().source()) < 0;
      pairs
          .computeIfAbsent(turned ? act.dyad().reversed() : act.dyad(), _ -> new ArrayList<>())
          .add(act);
    }
    return pairs.entrySet().stream().map(own -> of(own.getKey(), own.getValue())).toList();
  }

  private static PairTotals of(Dyad pair, List<DatedAct> acts) {
    return new PairTotals(
        pair.source().value(),
        pair.target().value(),
        acts.size(),
        acts.stream().filter(act -> act.dyad().equals(pair)).count(),
        acts.stream().filter(act -> act.type().quad() <= 2).count(),
        acts.stream().mapToDouble(DatedAct::goldstein).sorted().sum(),
        acts.stream().mapToDouble(act -> act.goldstein() * act.goldstein()).sorted().sum());
  }

  private static PairTotals of(CountedAct.Pair pair, List<CountedAct> acts) {
    return new PairTotals(
        pair.from(),
        pair.to(),
        acts.stream().mapToLong(CountedAct::count).sum(),
        acts.stream().filter(a -> a.from().equals(pair.from())).mapToLong(CountedAct::count).sum(),
        acts.stream().filter(a -> !a.isConflict()).mapToLong(CountedAct::count).sum(),
        acts.stream().mapToDouble(a -> a.count() * a.goldstein()).sorted().sum(),
        acts.stream().mapToDouble(a -> a.count() * a.goldstein() * a.goldstein()).sorted().sum());
  }

  public double mean() {
    return reports == 0 ? 0 : weights / reports;
  }

  public long conflict() {
    return reports - cooperation;
  }
}
