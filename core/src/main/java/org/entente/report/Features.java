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

  // Nearly all names have two to four parts; spelt out, they need no array.

  default void add(String one, String two) {
    add(new String[] {one, two});
  }

  default void add(String one, String two, String three) {
    add(new String[] {one, two, three});
  }

  default void add(String one, String two, String three, String four) {
    add(new String[] {one, two, three, four});
  }

  /** The same with a number as the last part. */
  void add(String name, int number);
}
