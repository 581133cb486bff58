package org.entente.network.outlook;

/**
 * How long something has lasted.
 *
 * @param months at least so long
 * @param ended whether it lasted no longer; otherwise it still stood when it was last seen
 */
record Lifetime(String kind, double months, boolean ended) {
  Lifetime {
    if (!(months >= 0)) {
      throw new IllegalArgumentException("a length of " + months);
    }
  }
}
