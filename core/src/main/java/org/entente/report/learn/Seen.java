package org.entente.report.learn;

import java.util.Set;
import java.util.TreeSet;

/** What the model learns from in one sentence. A class, since a record should not hold an array. */
public final class Seen {
  private final Set<String> features;
  private final float[] meaning;

  /**
   * @param features named and present, sorted
   * @param meaning points of the governing words, one block of {@link WordVectors#size} each, zeros
   *     where a word is unknown or missing
   */
  Seen(Set<String> features, float[] meaning) {
    this.features = features;
    this.meaning = meaning;
  }

  /** The same for a model to weigh. */
  public Glimpse glimpse() {
    return new Glimpse(FeatureKeys.of(features), meaning);
  }

  public Set<String> features() {
    return features;
  }

  /** Not a copy: read only. */
  float[] meaning() {
    return meaning;
  }

  /** The same without what the frames found. */
  public Seen withoutFrames() {
    var kept = new TreeSet<String>();
    for (String feature : features) {
      if (!feature.startsWith("frame") && !feature.startsWith("other:")) {
        kept.add(feature);
      }
    }
    return new Seen(kept, meaning);
  }
}
