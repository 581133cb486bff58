package org.entente.network.signed;

/**
 * When two actors are with each other or against each other. Pairs that no case decides have no
 * edge.
 *
 * @param least fewest reports of a pair
 */
public record SignRule(Measure measure, int least) {
  /** With each other or against each other by the mean weight, from two reports on. */
  public static final SignRule DEFAULT = new SignRule(Measure.MEAN, 2);

  /** Means nearer to 0 than this decide nothing. */
  static final double MARGIN = 1;

  private static final double NORMAL = 1.959964;

  /** Standard deviation that is expected of single weights, in strength of one report. */
  private static final double DEVIATION = 5;

  public SignRule {
    if (least < 1) {
      throw new IllegalArgumentException("at least one report: " + least);
    }
  }

  /** What the sign is taken from. */
  public enum Measure {
    /** The mean Goldstein weight, when it is at least 1 from 0. */
    MEAN("the sign of the mean Goldstein weight, when it is at least 1 from 0"),
    /** The mean, when the interval that holds it in 95 of 100 cases leaves 0 out. */
    SURE("the sign of the mean Goldstein weight, when its 95 % interval leaves 0 out"),
    /** Whether more than half of the reports are cooperation or conflict. */
    MAJORITY("cooperation or conflict, whichever more than half of the reports are");

    private final String words;

    Measure(String words) {
      this.words = words;
    }

    /** The rule as a page states it. */
    public String words() {
      return words;
    }
  }

  /** 1, -1, or 0 for no edge. */
  public int sign(PairTotals pair) {
    if (pair.reports() < least) {
      return 0;
    }
    return switch (measure) {
      case MEAN -> Math.abs(pair.mean()) < MARGIN ? 0 : (int) Math.signum(pair.mean());
      case SURE -> {
        double count = pair.reports();
        double spread =
            Math.max(0, pair.squares() - count * pair.mean() * pair.mean()) + DEVIATION * DEVIATION;
        double half = NORMAL * Math.sqrt(spread / count / count);
        yield Math.abs(pair.mean()) <= half ? 0 : (int) Math.signum(pair.mean());
      }
      case MAJORITY -> Long.compare(2 * pair.cooperation(), pair.reports());
    };
  }

  public String words() {
    return measure.words() + ", from " + (least == 1 ? "one report" : least + " reports") + " on";
  }
}
