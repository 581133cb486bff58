package org.entente.network.parallel;

import java.util.List;

/**
 * An earlier window in which the actor stood to the others nearly as now.
 *
 * @param distance mean difference of the standings (root mean square), in the profiles' unit
 * @param likeness what lacks of the distance that is usual for windows so far apart, squared, as a
 *     share: 1 is the same, 0 as usual
 * @param low lower end of the interval that holds the likeness with 90 per cent, over which others
 *     happen to be there
 * @param high upper end
 * @param p share of the record's windows, called now in turn, that have a parallel as alike
 * @param common others that both windows have
 * @param alike the standings that make the likeness, first the one that adds most
 * @param apart the standings that are least alike, first the one that takes most away
 */
public record Parallel(
    String window,
    double distance,
    double likeness,
    double low,
    double high,
    double p,
    int common,
    List<Pair> alike,
    List<Pair> apart) {
  public Parallel {
    alike = List.copyOf(alike);
    apart = List.copyOf(apart);
  }

  /**
   * One standing in both windows.
   *
   * @param share of the mean squared difference: what it takes off what it usually adds, or adds
   */
  public record Pair(String key, double now, double then, double share) {}
}
