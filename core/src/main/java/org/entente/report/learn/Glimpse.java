package org.entente.report.learn;

/** What {@link Seen} holds, without the names, for a model to weigh. */
public final class Glimpse {
  private final FeatureKeys features;
  private final float[] meaning;

  Glimpse(FeatureKeys features, float[] meaning) {
    this.features = features;
    this.meaning = meaning;
  }

  /** Features without points. */
  public static Glimpse of(FeatureKeys features) {
    return new Glimpse(features, new float[0]);
  }

  FeatureKeys features() {
    return features;
  }

  /** Not a copy: read only. */
  float[] meaning() {
    return meaning;
  }
}
