package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.entente.actor.Directory;
import org.entente.network.ActTable;
import org.entente.network.CountedAct;
import org.entente.network.signed.PairTotals;
import org.entente.network.stance.Panel;
import org.entente.network.tie.Signal;

/**
 * The acts of a table, every row of which counts.
 *
 * @param chain the name under which a name is counted
 */
record ActsOfTable(Path file, Directory directory, UnaryOperator<String> chain)
    implements ActSource {
  @Override
  public ActNames names() {
    return new ActNames.OfTable(directory, file, ActTable.names(file, chain), chain);
  }

  @Override
  public List<CountedAct> all(int longestDays) {
    return ActSource.some(ActTable.read(file, chain, _ -> true), file.toString());
  }

  @Override
  public Series series(Panel panel, Optional<CountedAct.Pair> asked, boolean bothWays) {
    Predicate<CountedAct.Pair> wanted =
        pair ->
            asked.isEmpty()
                || pair.equals(asked.get())
                || (bothWays && pair.equals(asked.get().reversed()));
    var acts = new TreeMap<CountedAct.Pair, List<CountedAct>>();
    ActTable.read(file, chain, wanted)
        .forEach(act -> acts.computeIfAbsent(act.pair(), _ -> new ArrayList<>()).add(act));
    return new Series(acts, 0, 0);
  }

  @Override
  public List<List<PairTotals>> pairs(List<LocalDate> edges) {
    List<CountedAct> acts = all(1);
    return IntStream.range(0, edges.size() - 1)
        .mapToObj(i ->
            PairTotals.of(
                acts.stream()
                    .filter(act -> !act.day().isBefore(edges.get(i)))
                    .filter(act -> act.day().isBefore(edges.get(i + 1)))
                    .toList()))
        .toList();
  }

  @Override
  public ArticleDays articles() {
    return ArticleDays.NONE;
  }

  /** Codes cannot tell a pause from an end. */
  @Override
  public Optional<List<Signal>> findSignals() {
    return Optional.empty();
  }
}
