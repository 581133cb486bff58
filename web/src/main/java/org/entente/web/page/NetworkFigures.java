package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.Triangles;
import org.entente.network.signed.WindowNetwork;

/**
 * Counts of a window.
 *
 * @param pairs with a sign
 * @param against of them
 * @param undecided pairs with reports and no sign
 * @param unbalanced triangles, by as many camps as are allowed
 * @param frustration the fewest pairs that any division leaves at odds
 * @param proven whether it is proven that no division leaves fewer
 * @param kinds triangles by their signs
 */
public record NetworkFigures(
    int actors,
    int pairs,
    int against,
    int undecided,
    long triangles,
    long unbalanced,
    int frustration,
    boolean proven,
    Triangles kinds) {
  static NetworkFigures of(WindowNetwork window, Frustration frustration, int blocs) {
    Triangles kinds = Triangles.count(window.network());
    return new NetworkFigures(
        window.network().size(),
        window.network().edges().size(),
        window.network().negative(),
        window.undecided(),
        kinds.total(),
        blocs == 2 ? kinds.unbalanced() : kinds.oneNegative(),
        frustration.index(),
        frustration.proven(),
        kinds);
  }

  /** Pairs at odds in per cent of those with a sign; 0 where there are none. */
  @JsonIgnore
  public double shareAtOdds() {
    return pairs == 0 ? 0 : 100.0 * frustration / pairs;
  }

  /** Unbalanced triangles in per cent; 0 where there are none. */
  @JsonIgnore
  public double shareUnbalanced() {
    return triangles == 0 ? 0 : 100.0 * unbalanced / triangles;
  }
}
