package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words for unnamed people and bodies, with their sectors: "troops", "foreign minister",
 * "fishermen".
 */
public final class Agents {
  private static final int MAX_WORDS = 4;

  private final Map<String, Sector> sectors;

  Agents(Map<String, Sector> sectors) {
    this.sectors = new HashMap<>(sectors);
  }

  /**
   * The sector of the longest phrase that ends at {@code head}.
   *
   * @param lemmas of the sentence, in order
   */
  public Optional<Sector> findSector(List<String> lemmas, int head) {
    for (int length = Math.min(MAX_WORDS, head + 1); length > 0; length--) {
      String phrase =
          String.join(" ", lemmas.subList(head - length + 1, head + 1)).toLowerCase(Locale.ROOT);
      Sector sector = sectors.get(phrase);
      if (sector == null && phrase.endsWith("s")) {
        // the lemmatiser keeps "troops" and "rebels" in some tags
        sector = sectors.get(phrase.substring(0, phrase.length() - 1));
      }
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  public int count() {
    return sectors.size();
  }
}
