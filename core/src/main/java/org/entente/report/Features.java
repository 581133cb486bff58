package org.entente.report;

/**
 * Takes the features of a pair of parties, each by its name. The name is told in parts, so that
 * whoever only weighs features need not put it together: {@link
 * org.entente.report.learn.FeatureNames} does, {@link org.entente.report.learn.FeatureKeys} does
 * not.
 */
public interface Features {
  /** One feature; its name is the parts one behind the other. */
  void add(String... parts);

  /** The same with a number as the last part. */
  void add(String name, int number);
}
