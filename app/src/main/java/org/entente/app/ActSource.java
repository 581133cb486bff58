package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.network.CountedAct;
import org.entente.network.DyadActs;
import org.entente.network.signed.PairTotals;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Placed;
import org.entente.network.tie.Signal;

/** Acts from one place, as the verbs over acts ask for them. */
sealed interface ActSource permits ActsOfTable, ActsOfArchive, ActsOfLines {
  /** How actors are called in the acts. */
  ActNames names();

  /**
   * All acts, those that an actor does to itself left out.
   *
   * @param longestDays reports that are dated to a longer stretch are left out
   * @throws UserMistake when there is none
   */
  List<CountedAct> all(int longestDays);

  /**
   * By pair.
   *
   * @param asked by the names of {@link #names}; without it every pair
   * @param bothWays what the two asked for did the other way is read too
   */
  Series series(Panel panel, Optional<CountedAct.Pair> asked, boolean bothWays);

  /**
   * What each two did toward each other, window by window.
   *
   * @param edges first days of all windows, and the day after the last
   */
  List<List<PairTotals>> pairs(List<LocalDate> edges);

  /** The days that the record covers; not known of a table. */
  ArticleDays articles();

  /** What is told of ties; empty where nothing can be told of them. */
  Optional<List<Signal>> findSignals();

  /** Whom a person asked for, by the names in the acts; empty when for nobody. */
  default Optional<CountedAct.Pair> findPair(Optional<String> from, Optional<String> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    ActNames names = names();
    var pair = new CountedAct.Pair(names.find(from.get()), names.find(to.get()));
    if (pair.from().equals(pair.to())) {
      throw new UserMistake(
          "--from “%s” and --to “%s” are one actor here".formatted(from.get(), to.get()));
    }
    return Optional.of(pair);
  }

  /**
   * Acts of each pair, set on the days of a panel.
   *
   * @param undated counted reports without a date
   * @param tooCoarse counted reports with a date that does not lie in one stretch of the panel
   */
  record Series(SortedMap<CountedAct.Pair, List<CountedAct>> acts, long undated, long tooCoarse) {
    static Series of(List<DyadActs> all, Panel panel) {
      var acts = new TreeMap<CountedAct.Pair, List<CountedAct>>();
      long undated = 0;
      long tooCoarse = 0;
      for (DyadActs each : all) {
        Placed placed = Placed.of(each.dated(), panel);
        undated += each.undated();
        tooCoarse += placed.tooCoarse();
        if (!placed.acts().isEmpty()) {
          acts.put(placed.acts().getFirst().pair(), placed.acts());
        }
      }
      return new Series(acts, undated, tooCoarse);
    }
  }

  static List<CountedAct> some(List<CountedAct> acts, String place) {
    if (acts.isEmpty()) {
      throw new UserMistake(
          "%s has no act of one actor toward another with a day or month".formatted(place));
    }
    return acts;
  }
}
