package org.entente.network.vote.ideal;

/**
 * What is assumed before any vote is looked at. Lengths are in standard deviations of the ideal
 * points.
 *
 * @param stepDeviation how far a voter moves from one session to the next
 * @param spreadDeviation how far voters stand from the centre
 * @param slopeDeviation how sharply roll calls divide voters
 * @param cutDeviation how far from the centre roll calls divide them
 * @param bridging whether a question that is put again in a later session is held to divide voters
 *     as before
 * @param iterations at most; fitting stops before when nothing moves by more than {@code tolerance}
 */
public record IdealPointSettings(
    double stepDeviation,
    double spreadDeviation,
    double slopeDeviation,
    double cutDeviation,
    boolean bridging,
    int iterations,
    double tolerance) {
  /**
   * A step is wider than the 0.25 that foretells votes kept back best, since a coup or a revolution
   * moves a state by more than one within a session.
   */
  public static final IdealPointSettings DEFAULT =
      new IdealPointSettings(0.4, 1, 1, 2, true, 300, 2e-3);

  public IdealPointSettings {
    if (!(stepDeviation > 0 && spreadDeviation > 0 && slopeDeviation > 0 && cutDeviation > 0)) {
      throw new IllegalArgumentException("deviations must be above 0");
    }
    if (iterations < 1 || !(tolerance > 0)) {
      throw new IllegalArgumentException("iterations and tolerance must be above 0");
    }
  }

  public IdealPointSettings withBridging(boolean wanted) {
    return new IdealPointSettings(
        stepDeviation,
        spreadDeviation,
        slopeDeviation,
        cutDeviation,
        wanted,
        iterations,
        tolerance);
  }
}
