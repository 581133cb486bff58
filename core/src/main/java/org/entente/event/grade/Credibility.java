package org.entente.event.grade;

import java.util.Arrays;

/** Credibility of information, in the words of the Admiralty scale (AJP-2.1, after STANAG 2511). */
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLE(2, "probably true"),
  POSSIBLE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(2, "improbable"),
  UNJUDGED(6, "truth cannot be judged");

  private final int digit;
  private final String words;

  Credibility(int digit, String words) {
    this.digit = digit;
    this.words = words;
  }

  /** 1 to 6, as the scale writes it. */
  public int digit() {
    return digit;
  }

  /**
   * @throws IllegalArgumentException beyond 1 to 6
   */
  public static Credibility of(int digit) {
    return Arrays.stream(values())
        .filter(each -> each.digit == digit)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no credibility: " + digit));
  }

  public String words() {
    return words;
  }
}
