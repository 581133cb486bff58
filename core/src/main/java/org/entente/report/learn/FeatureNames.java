package org.entente.report.learn;

import java.util.Set;
import java.util.TreeSet;
import org.entente.report.Features;

/** Features with their names, for training and for people. */
public final class FeatureNames implements Features {
  private final Set<String> sorted = new TreeSet<>();

  @Override
  public void add(String... parts) {
    sorted.add(String.join("", parts));
  }

  @Override
  public void add(String name, int number) {
    sorted.add(name + number);
  }

  /** Each once, in the order of the names. */
  public Set<String> sorted() {
    return sorted;
  }
}
