package org.entente.network.vote.ideal;

/**
 * One Newton step for the path of a voter through the sessions, with items held. Prior and
 * likelihood only join neighbouring sessions, so the information is a tridiagonal matrix and the
 * step costs as much as the votes of the voter.
 */
final class PathFit {
  private static final double LONGEST_STEP = 1;

  private final Ballots ballots;
  private final IdealPointSettings settings;

  PathFit(Ballots ballots, IdealPointSettings settings) {
    this.ballots = ballots;
    this.settings = settings;
  }

  /** The longest move of the path. */
  double step(Estimate estimate, int voter) {
    int from = ballots.voterStart[voter];
    int length = ballots.voterStart[voter + 1] - from;
    var gradient = new double[length];
    var diagonal = new double[length];
    var beside = new double[length];
    for (int t = 0; t < length; t++) {
      votes(estimate, from + t, t, gradient, diagonal);
      double spread = 1 / square(settings.spreadDeviation());
      gradient[t] -= spread * estimate.position[from + t];
      diagonal[t] += spread;
    }
    for (int t = 0; t + 1 < length; t++) {
      int sessions =
          ballots.sessions[ballots.cellSession[from + t + 1]]
              - ballots.sessions[ballots.cellSession[from + t]];
      double walk = 1 / (square(settings.stepDeviation()) * sessions);
      double move = estimate.position[from + t + 1] - estimate.position[from + t];
      gradient[t] += walk * move;
      gradient[t + 1] -= walk * move;
      diagonal[t] += walk;
      diagonal[t + 1] += walk;
      beside[t] = -walk;
    }
    double[] step = Tridiagonal.solve(diagonal, beside, gradient);
    double[] variance = Tridiagonal.inverseDiagonal(diagonal, beside);
    double longest = 0;
    for (int t = 0; t < length; t++) {
      double move = Math.clamp(step[t], -LONGEST_STEP, LONGEST_STEP);
      estimate.position[from + t] += move;
      estimate.variance[from + t] = variance[t];
      longest = Math.max(longest, Math.abs(move));
    }
    return longest;
  }

  private void votes(Estimate estimate, int cell, int t, double[] gradient, double[] diagonal) {
    double k = Logistic.SCALE;
    double position = estimate.position[cell];
    double g = 0;
    double information = 0;
    for (int n = ballots.cellStart[cell]; n < ballots.cellStart[cell + 1]; n++) {
      int item = ballots.cellItem[n];
      byte ballot = ballots.cellBallot[n];
      double slope = estimate.slope[item];
      double e = slope * position;
      if (ballot < 2) {
        double p = Logistic.below(estimate.lowerCut[item] - e);
        g -= k * ((ballot == 0 ? 1 : 0) - p) * slope;
        information += k * k * p * (1 - p) * slope * slope;
      }
      if (ballot > 0) {
        double p = Logistic.below(estimate.upperCut[item] - e);
        g -= k * ((ballot == 1 ? 1 : 0) - p) * slope;
        information += k * k * p * (1 - p) * slope * slope;
      }
    }
    gradient[t] = g;
    diagonal[t] = information;
  }

  private static double square(double x) {
    return x * x;
  }
}
