package org.entente.network.signed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a network into its biconnected blocks (Hopcroft and Tarjan 1973).
 *
 * <p>Every cycle lies within one block, so frustration may be solved block by block and added up
 * (Aref, Mason and Wilson 2020, section 5; for more blocs than two it holds too, since the numbers
 * of the blocs may be exchanged on one side of a cut actor).
 */
final class Blocks {
  private final SignedNetwork network;
  private final int[] entered;
  private final int[] low;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Block> found = new ArrayList<>();
  private int clock;

  private Blocks(SignedNetwork network) {
    this.network = network;
    entered = new int[network.size()];
    low = new int[network.size()];
    Arrays.fill(entered, -1);
  }

  /**
   * A block as a network of its own.
   *
   * @param actors for each actor of {@code network} its index in the whole
   */
  record Block(SignedNetwork network, List<Integer> actors) {
    Block {
      actors = List.copyOf(actors);
    }
  }

  /**
   * All blocks, a bridge being one of a single edge. Read from the last to the first, each shares
   * at most one actor with all before it.
   */
  static List<Block> of(SignedNetwork network) {
    var blocks = new Blocks(network);
    for (int actor = 0; actor < network.size(); actor++) {
      if (blocks.entered[actor] < 0) {
        blocks.walk(actor);
      }
    }
    return blocks.found;
  }

  /**
   * Where the walk stands at one actor. Kept on a stack of our own: long chains would overflow the
   * thread's.
   */
  private static final class Step {
    final int actor;
    final int through;
    int next;

    Step(int actor, int through) {
      this.actor = actor;
      this.through = through;
    }
  }

  private void walk(int root) {
    Deque<Step> path = new ArrayDeque<>();
    enter(path, root, -1);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      int[] at = network.at(step.actor);
      if (step.next < at.length) {
        int edge = at[step.next++];
        if (edge == step.through) {
          continue;
        }
        int other = network.edges().get(edge).other(step.actor);
        if (entered[other] < 0) {
          open.addLast(edge);
          enter(path, other, edge);
        } else if (entered[other] < entered[step.actor]) {
          open.addLast(edge);
          low[step.actor] = Math.min(low[step.actor], entered[other]);
        }
      } else {
        path.removeLast();
        if (!path.isEmpty()) {
          leave(path.getLast().actor, step);
        }
      }
    }
  }

  private void enter(Deque<Step> path, int actor, int through) {
    entered[actor] = clock;
    low[actor] = clock++;
    path.addLast(new Step(actor, through));
  }

  private void leave(int parent, Step child) {
    low[parent] = Math.min(low[parent], low[child.actor]);
    if (low[child.actor] >= entered[parent]) {
      var block = new ArrayList<SignedEdge>();
      int edge;
      do {
        edge = open.removeLast();
        block.add(network.edges().get(edge));
      } while (edge != child.through);
      found.add(asNetwork(block));
    }
  }

  private Block asNetwork(List<SignedEdge> block) {
    var own = new TreeSet<Integer>();
    for (SignedEdge edge : block) {
      own.add(edge.a());
      own.add(edge.b());
    }
    var index = new HashMap<Integer, Integer>();
    own.forEach(actor -> index.put(actor, index.size()));
    var local =
        block.stream()
            .map(e ->
                new SignedEdge(
                    index.getOrDefault(e.a(), -1), index.getOrDefault(e.b(), -1), e.sign()))
            .toList();
    List<Integer> actors = List.copyOf(own);
    var cut = new SignedNetwork(actors.stream().map(network.actors()::get).toList(), local);
    return new Block(cut, actors);
  }
}
