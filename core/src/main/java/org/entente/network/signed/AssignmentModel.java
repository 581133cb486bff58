package org.entente.network.signed;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Blocs as variables, for the case that the number of blocs is what binds, or that covers are too
 * hard: one for each actor and bloc, and one for each edge that says whether it is frustrated (the
 * AND model of Aref, Mason and Wilson 2020, section 4.1, for more blocs than two).
 *
 * @param bloc the best found, by actor
 * @param bound no arrangement frustrates fewer edges
 */
record AssignmentModel(List<Integer> bloc, int bound) {
  AssignmentModel {
    bloc = List.copyOf(bloc);
  }

  /**
   * @param cycles sets of edges of which at least one is frustrated: they tighten the relaxation
   * @param start an arrangement to better
   * @param least a bound that is known already
   */
  static AssignmentModel solve(
      SignedNetwork network,
      int blocs,
      Collection<List<Integer>> cycles,
      int[] start,
      int least,
      double work,
      double seconds) {
    Solver.load();
    var model = new CpModel();
    BoolVar[][] in = new BoolVar[network.size()][blocs];
    for (BoolVar[] actor : in) {
      Arrays.setAll(actor, _ -> model.newBoolVar(""));
      model.addExactlyOne(actor);
    }
    BoolVar[] frustrated = new BoolVar[network.edges().size()];
    for (int e = 0; e < frustrated.length; e++) {
      frustrated[e] = model.newBoolVar("");
      SignedEdge edge = network.edges().get(e);
      for (int k = 0; k < blocs; k++) {
        Literal other = in[edge.b()][k];
        model.addBoolOr(
            new Literal[] {
              in[edge.a()][k].not(), edge.negative() ? other.not() : other, frustrated[e]
            });
      }
    }
    for (List<Integer> cycle : cycles) {
      model.addBoolOr(cycle.stream().map(e -> frustrated[e]).toArray(Literal[]::new));
    }
    int[] number = breakSymmetry(network, model, in, start);
    LinearExpr sum = LinearExpr.sum(frustrated);
    model.addGreaterOrEqual(sum, least);
    model.minimize(sum);
    for (int actor = 0; actor < in.length; actor++) {
      for (int k = 0; k < blocs; k++) {
        model.addHint(in[actor][k], number[start[actor]] == k);
      }
    }
    CpSolver solver = Solver.with(work, seconds);
    CpSolverStatus status = solver.solve(model);
    int bound = (int) Math.ceil(Math.max(least, solver.bestObjectiveBound()) - 1e-6);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new AssignmentModel(Arrays.stream(start).boxed().toList(), bound);
    }
    List<Integer> bloc =
        Arrays.stream(in)
            .map(actor ->
                IntStream.range(0, blocs)
                    .filter(k -> solver.booleanValue(actor[k]))
                    .findFirst()
                    .orElse(0))
            .toList();
    return new AssignmentModel(bloc, bound);
  }

  /**
   * The actor of i-th highest degree stands in one of the first i blocs: every arrangement can be
   * renumbered so.
   *
   * @return the new number of each bloc of {@code start} under this rule
   */
  private static int[] breakSymmetry(
      SignedNetwork network, CpModel model, BoolVar[][] in, int[] start) {
    Integer[] order = new Integer[network.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (x, y) -> Integer.compare(network.at(y).length, network.at(x).length));
    int blocs = in[0].length;
    int[] number = new int[blocs];
    Arrays.fill(number, -1);
    int used = 0;
    for (int i = 0; i < order.length; i++) {
      for (int k = i + 1; k < blocs; k++) {
        model.addEquality(in[order[i]][k], 0);
      }
      if (number[start[order[i]]] < 0) {
        number[start[order[i]]] = used++;
      }
    }
    return number;
  }
}
