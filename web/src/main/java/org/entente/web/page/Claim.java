package org.entente.web.page;

/**
 * A sentence of ours with the reports behind it.
 *
 * @param words without the full stop, which follows the count
 * @param reports how many stand behind it
 * @param evidence where they are listed
 */
public record Claim(String words, long reports, Address evidence) {
  /** The part of the page where the list stands. */
  public String anchor() {
    return evidence.path().startsWith("/reports/") ? "" : "#reports";
  }
}
