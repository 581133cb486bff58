package org.entente.event.grade;

/** Credibility of information, in the words of the Admiralty scale (AJP-2.1, after STANAG 2511). */
public enum Credibility {
  CONFIRMED("confirmed by other sources"),
  PROBABLE("probably true"),
  POSSIBLE("possibly true"),
  DOUBTFUL("doubtful"),
  IMPROBABLE("improbable"),
  UNJUDGED("truth cannot be judged");

  private final String words;

  Credibility(String words) {
    this.words = words;
  }

  /** 1 to 6, as the scale writes it. */
  public int digit() {
    return ordinal() + 1;
  }

  /**
   * @throws IllegalArgumentException beyond 1 to 6
   */
  public static Credibility of(int digit) {
    if (digit < 1 || digit > values().length) {
      throw new IllegalArgumentException("no credibility: " + digit);
    }
    return values()[digit - 1];
  }

  public String words() {
    return words;
  }
}
