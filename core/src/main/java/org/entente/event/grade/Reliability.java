package org.entente.event.grade;

/** Reliability of a source, in the words of the Admiralty scale (AJP-2.1, after STANAG 2511). */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String words;

  Reliability(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
