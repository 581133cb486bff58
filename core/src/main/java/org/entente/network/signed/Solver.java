package org.entente.network.signed;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;

/** Makes CP-SAT solvers whose answers are the same in every run: one worker, a fixed seed. */
final class Solver {
  private Solver() {}

  /** The native library, unpacked and loaded at the first need and only then. */
  private static final class Natives {
    static {
      Loader.loadNativeLibraries();
      // A first small problem loads the classes too, so that what is timed later is solving.
      var model = new CpModel();
      Literal some = model.newBoolVar("");
      model.addBoolOr(new Literal[] {some, model.newBoolVar("")});
      model.minimize(LinearExpr.affine(some, 1, 0));
      configured(1, 1).solve(model);
    }

    private Natives() {}

    static void load() {}
  }

  static void load() {
    Natives.load();
  }

  /**
   * @param work limit in CP-SAT's deterministic time, which is about a second's work and the same
   *     in every run
   * @param seconds limit on the clock
   */
  static CpSolver with(double work, double seconds) {
    load();
    return configured(work, seconds);
  }

  private static CpSolver configured(double work, double seconds) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(1)
        // Without all constraints in the linear relaxation these problems are out of reach.
        .setLinearizationLevel(2)
        // Both cost more than the rest of the search on networks of some hundred actors, and gain
        // nothing.
        .setSymmetryLevel(0)
        .setCpModelProbingLevel(0)
        .setMaxDeterministicTime(work)
        .setMaxTimeInSeconds(Math.max(0.01, seconds));
    return solver;
  }
}
