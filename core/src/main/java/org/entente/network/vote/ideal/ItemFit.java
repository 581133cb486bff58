package org.entente.network.vote.ideal;

/**
 * One Newton step for an item, with positions held. Shift the lower cut by −βθ: a no lies below it,
 * an abstention above it and below the upper cut, a yes above the upper cut. For the logistic
 * distribution the logarithm of the chance to lie between two cuts is that to lie above the one,
 * plus that to lie below the other, plus log(1 − e^(−gap)), so the whole is concave in slope and
 * cuts.
 */
final class ItemFit {
  private static final double LONGEST_STEP = 1;

  /** A cut never comes nearer to the other than this share of the gap in one step. */
  private static final double LEAST_GAP_LEFT = 0.2;

  /** Counts beside the abstentions, so that the cuts stay apart where nobody abstained. */
  private static final double PRIOR_ABSTENTIONS = 0.5;

  private final Ballots ballots;
  private final IdealPointSettings settings;

  ItemFit(Ballots ballots, IdealPointSettings settings) {
    this.ballots = ballots;
    this.settings = settings;
  }

  /** Cuts from how many voted what; no slope yet. */
  void start(Estimate estimate, int item) {
    int from = ballots.itemStart[item];
    int until = ballots.itemStart[item + 1];
    double no = 0.5;
    double abstained = 0.5;
    for (int n = from; n < until; n++) {
      no += ballots.itemBallot[n] == 0 ? 1 : 0;
      abstained += ballots.itemBallot[n] == 1 ? 1 : 0;
    }
    double all = until - from + 1.5;
    estimate.lowerCut[item] = quantile(no / all);
    estimate.upperCut[item] = quantile((no + abstained) / all);
  }

  private static double quantile(double share) {
    return Math.log(share / (1 - share)) / Logistic.SCALE;
  }

  void step(Estimate estimate, int item) {
    double slope = estimate.slope[item];
    double lower = estimate.lowerCut[item];
    double upper = estimate.upperCut[item];
    double k = Logistic.SCALE;
    // Gradient, and information as the negative of the second derivatives.
    double gs = -slope / square(settings.slopeDeviation());
    double gl = -lower / square(settings.cutDeviation());
    double gu = -upper / square(settings.cutDeviation());
    double iss = 1 / square(settings.slopeDeviation());
    double ill = 1 / square(settings.cutDeviation());
    double iuu = ill;
    double isl = 0;
    double isu = 0;
    double abstained = PRIOR_ABSTENTIONS;
    for (int n = ballots.itemStart[item]; n < ballots.itemStart[item + 1]; n++) {
      int cell = ballots.itemCell[n];
      byte ballot = ballots.itemBallot[n];
      double position = estimate.position[cell];
      double variance = estimate.variance[cell];
      double second = position * position + variance;
      double e = slope * position;
      if (ballot < 2) {
        double p = Logistic.below(lower - e);
        double g = k * ((ballot == 0 ? 1 : 0) - p);
        double info = k * k * p * (1 - p);
        gl += g;
        gs -= g * position + info * variance * slope;
        ill += info;
        isl -= info * position;
        iss += info * second;
      }
      if (ballot > 0) {
        double p = Logistic.below(upper - e);
        double g = k * ((ballot == 1 ? 1 : 0) - p);
        double info = k * k * p * (1 - p);
        gu += g;
        gs -= g * position + info * variance * slope;
        iuu += info;
        isu -= info * position;
        iss += info * second;
      }
      abstained += ballot == 1 ? 1 : 0;
    }
    double gap = upper - lower;
    double inverse = 1 / Math.expm1(k * gap);
    gu += abstained * k * inverse;
    gl -= abstained * k * inverse;
    double barrier = abstained * k * k * inverse * (1 + inverse);
    iuu += barrier;
    ill += barrier;
    double ilu = -barrier;
    // Inverse of the symmetric 3 × 3 information by cofactors.
    double css = ill * iuu - ilu * ilu;
    double csl = isu * ilu - isl * iuu;
    double csu = isl * ilu - isu * ill;
    double determinant = iss * css + isl * csl + isu * csu;
    double cll = iss * iuu - isu * isu;
    double clu = isl * isu - iss * ilu;
    double cuu = iss * ill - isl * isl;
    double ds = (css * gs + csl * gl + csu * gu) / determinant;
    double dl = (csl * gs + cll * gl + clu * gu) / determinant;
    double du = (csu * gs + clu * gl + cuu * gu) / determinant;
    double shorten =
        Math.min(1, LONGEST_STEP / Math.max(Math.abs(ds), Math.max(Math.abs(dl), Math.abs(du))));
    if (gap + shorten * (du - dl) < LEAST_GAP_LEFT * gap) {
      shorten = (LEAST_GAP_LEFT - 1) * gap / (du - dl);
    }
    estimate.slope[item] = slope + shorten * ds;
    estimate.lowerCut[item] = lower + shorten * dl;
    estimate.upperCut[item] = upper + shorten * du;
  }

  private static double square(double x) {
    return x * x;
  }
}
