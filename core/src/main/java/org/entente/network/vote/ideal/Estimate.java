package org.entente.network.vote.ideal;

/** The state of a fit: where cells stand, how surely, and how items divide them. */
final class Estimate {
  private static final double NEARLY_NOTHING = 1e-9;

  /** By cell. */
  final double[] position;

  final double[] variance;

  /** By item: in favour the more, the further up a voter stands, when above 0. */
  final double[] slope;

  /**
   * By item: between no and abstention, and between abstention and yes, on the scale of slope times
   * position.
   */
  final double[] lowerCut;

  final double[] upperCut;

  Estimate(int cells, int items) {
    position = new double[cells];
    variance = new double[cells];
    slope = new double[items];
    lowerCut = new double[items];
    upperCut = new double[items];
  }

  /**
   * Moves and stretches the line so that the positions of cells with votes have mean 0 and standard
   * deviation 1; what is said of votes stays the same.
   */
  void standardise(Ballots ballots) {
    double mean = 0;
    int count = 0;
    for (int cell = 0; cell < position.length; cell++) {
      if (ballots.cellVotes[cell] > 0) {
        mean += position[cell];
        count++;
      }
    }
    mean /= count;
    double squares = 0;
    for (int cell = 0; cell < position.length; cell++) {
      if (ballots.cellVotes[cell] > 0) {
        squares += (position[cell] - mean) * (position[cell] - mean);
      }
    }
    rescale(mean, Math.max(Math.sqrt(squares / count), NEARLY_NOTHING));
  }

  /** Turns the line round. */
  void turn() {
    rescale(0, -1);
  }

  private void rescale(double origin, double unit) {
    for (int cell = 0; cell < position.length; cell++) {
      position[cell] = (position[cell] - origin) / unit;
      variance[cell] /= unit * unit;
    }
    for (int item = 0; item < slope.length; item++) {
      lowerCut[item] -= slope[item] * origin;
      upperCut[item] -= slope[item] * origin;
      slope[item] *= unit;
    }
  }
}
