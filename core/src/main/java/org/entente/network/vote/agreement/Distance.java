package org.entente.network.vote.agreement;

import java.util.Locale;

/** How far two choices lie apart. */
public enum Distance {
  /** 1 when they differ. */
  NOMINAL {
    @Override
    double between(int i, int j) {
      return i == j ? 0 : 1;
    }
  },
  /** Steps between them: yes and no lie twice as far apart as yes and abstention. */
  LINEAR {
    @Override
    double between(int i, int j) {
      return Math.abs(i - j);
    }
  },
  /** Steps squared. */
  SQUARED {
    @Override
    double between(int i, int j) {
      return (double) (i - j) * (i - j);
    }
  };

  abstract double between(int i, int j);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
