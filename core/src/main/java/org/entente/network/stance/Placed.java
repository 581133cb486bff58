package org.entente.network.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;

/**
 * Acts set on the days of a panel.
 *
 * @param acts each on the middle day of what is known of its date
 * @param tooCoarse acts whose date does not lie in one stretch of the panel; they are in no figure
 */
public record Placed(List<CountedAct> acts, int tooCoarse) {
  public Placed {
    acts = List.copyOf(acts);
  }

  public static Placed of(List<DatedAct> acts, Panel panel) {
    var placed = new ArrayList<CountedAct>();
    for (DatedAct act : acts) {
      if (panel.holds(act.from(), act.until())) {
        placed.add(
            new CountedAct(
                act.middle(),
                act.dyad().source().value(),
                act.dyad().target().value(),
                act.goldstein(),
                1,
                Optional.of(act.report())));
      }
    }
    return new Placed(placed, acts.size() - placed.size());
  }
}
