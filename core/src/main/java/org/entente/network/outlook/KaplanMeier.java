package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The share that lasts, as lives themselves show it: Kaplan and Meier, “Nonparametric Estimation
 * from Incomplete Observations”, JASA 53, 1958. Variance by Greenwood (1926); intervals on the
 * scale of log(−log S), which keeps them within 0 and 1 (Kalbfleisch and Prentice 1980, section
 * 1.3).
 */
final class KaplanMeier {
  private static final double NINETY_PER_CENT = 1.6448536269514722;

  private final List<Step> steps;

  private KaplanMeier(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * One length at which something ended.
   *
   * @param atRisk how many had lasted to it
   * @param ended how many ended at it
   */
  record Step(double months, int atRisk, int ended) {}

  static KaplanMeier of(List<Lifetime> lifetimes) {
    List<Lifetime> sorted =
        lifetimes.stream().sorted(Comparator.comparingDouble(Lifetime::months)).toList();
    var steps = new ArrayList<Step>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).months() > sorted.get(start).months()) {
        int ended = (int) sorted.subList(start, i).stream().filter(Lifetime::ended).count();
        if (ended > 0) {
          steps.add(new Step(sorted.get(start).months(), sorted.size() - start, ended));
        }
        start = i;
      }
    }
    return new KaplanMeier(steps);
  }

  /**
   * The chance that what has lasted {@code age} months lasts {@code more}; the interval is wide
   * where few did.
   */
  Chance lasts(double age, double more) {
    double share = 1;
    double variance = 0;
    boolean any = false;
    for (Step step : steps) {
      if (step.months() > age && step.months() <= age + more) {
        any = true;
        share *= 1 - step.ended() / (double) step.atRisk();
        variance += greenwood(step);
      }
    }
    if (!any || share <= 0) {
      return withoutEnds(age, share);
    }
    double loglog = Math.log(-Math.log(share));
    double half = NINETY_PER_CENT * Math.sqrt(variance) / Math.abs(Math.log(share));
    return new Chance(
        share, Math.exp(-Math.exp(loglog + half)), Math.exp(-Math.exp(loglog - half)));
  }

  /**
   * Where none or all ended, how many there were bounds it: the rule of Clopper and Pearson (1934).
   */
  private Chance withoutEnds(double age, double share) {
    int atRisk = 0;
    for (Step step : steps) {
      if (step.months() > age) {
        atRisk = step.atRisk();
        break;
      }
    }
    if (share > 0) {
      return new Chance(1, atRisk == 0 ? 0 : Math.pow(0.05, 1.0 / atRisk), 1);
    }
    return new Chance(0, 0, atRisk == 0 ? 1 : 1 - Math.pow(0.05, 1.0 / atRisk));
  }

  /** The standard deviation of the share that lasts {@code months}, by Greenwood. */
  double deviation(double months) {
    double share = 1;
    double variance = 0;
    for (Step step : steps) {
      if (step.months() <= months) {
        share *= 1 - step.ended() / (double) step.atRisk();
        variance += greenwood(step);
      }
    }
    return share * Math.sqrt(variance);
  }

  private static double greenwood(Step step) {
    return step.ended() == step.atRisk()
        ? 0
        : step.ended() / ((double) step.atRisk() * (step.atRisk() - step.ended()));
  }
}
