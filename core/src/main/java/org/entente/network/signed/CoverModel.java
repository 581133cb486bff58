package org.entente.network.signed;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fewest edges that meet every one of some cycles, by CP-SAT.
 *
 * @param chosen indices of the edges; none when nothing was found in time
 * @param bound no choice is smaller
 * @param optimal {@code chosen} is as small as {@code bound}
 */
record CoverModel(List<Integer> chosen, int bound, boolean optimal) {
  CoverModel {
    chosen = List.copyOf(chosen);
  }

  static CoverModel solve(Collection<List<Integer>> cycles, double work, double seconds) {
    Solver.load();
    var model = new CpModel();
    var in = new TreeMap<Integer, BoolVar>();
    for (List<Integer> cycle : cycles) {
      for (int e : cycle) {
        in.computeIfAbsent(e, _ -> model.newBoolVar(""));
      }
    }
    for (List<Integer> cycle : cycles) {
      model.addBoolOr(cycle.stream().map(in::get).toArray(Literal[]::new));
    }
    model.minimize(LinearExpr.sum(in.values().toArray(new BoolVar[0])));
    CpSolver solver = Solver.with(work, seconds);
    CpSolverStatus status = solver.solve(model);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    List<Integer> chosen =
        found
            ? in.entrySet().stream()
                .filter(edge -> solver.booleanValue(edge.getValue()))
                .map(Map.Entry::getKey)
                .toList()
            : List.of();
    int bound = (int) Math.ceil(Math.max(0, solver.bestObjectiveBound()) - 1e-6);
    return new CoverModel(chosen, bound, status == CpSolverStatus.OPTIMAL);
  }
}
