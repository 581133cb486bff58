package org.entente.network.signed;

import java.util.List;

/** What keeps a network from falling into blocs without any edge that is at odds with them. */
interface Obstacles {
  /**
   * Sets of edges of which at least one must be frustrated whatever the blocs, all without an edge
   * in {@code removed}. None only when {@link #arrange} leaves nothing but removed edges
   * frustrated, save where the number of blocs is what binds.
   *
   * @return indices of edges, ascending within each set
   */
  List<int[]> find(boolean[] removed);

  /** Whether a triangle with so many negative edges is such a set. */
  boolean isTriangle(int negative);

  /** The bloc of each actor, so that of the edges not removed as few as may be are frustrated. */
  int[] arrange(boolean[] removed);
}
