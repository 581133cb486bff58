package org.entente.network.vote.agreement;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Likeness of two lists of choices: 1 is the same throughout. All but raw agreement are 1 minus
 * observed over expected distance and differ in what they expect, as Häge (2011) lays out: “Choice
 * or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political
 * Analysis 19(3).
 */
@FunctionalInterface
public interface AgreementMeasure {
  /** Empty where the measure says nothing: no votes in common, or no distance to be expected. */
  OptionalDouble of(CrossTable table, Distance distance);

  /** The measures by the names that the command line has for them. */
  enum Named {
    RAW,
    S,
    KAPPA,
    PI,
    ALPHA;

    public AgreementMeasure measure() {
      return switch (this) {
        case RAW -> new RawAgreement();
        case S -> new SignorinoRitterS();
        case KAPPA -> new CohenKappa();
        case PI -> new ScottPi();
        case ALPHA -> new KrippendorffAlpha();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** 1 − observed / expected. */
  static OptionalDouble corrected(double observed, double expected) {
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }
}
