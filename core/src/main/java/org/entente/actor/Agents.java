package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words for unnamed people and bodies, with their sectors: "troops", "foreign minister",
 * "fishermen"; and the words beside a name that tell what it is.
 */
public final class Agents {
  private static final int MAX_WORDS = 4;

  private final Map<String, Sector> sectors;

  /** How many words the longest phrase has that ends with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final Map<Role, Map<String, Sector>> folded = new HashMap<>();

  /** In what place of a phrase a word tells the sector. */
  enum Role {
    /** As its head: "soldiers". */
    AGENT,
    /**
     * As a head whose sector comes from the words beside it, and from itself when there are none:
     * "police chief", "spokesman for the rebels".
     */
    HEAD,
    /** Before such a head only: "judicial official". */
    MODIFIER,
    /** Before the name of a person only: "Gen. Odierno". */
    TITLE,
    /** Within the name of a body only, wherever it stands: "Dangote Cement Plc". */
    BODY
  }

  /** One line of the data. */
  record Entry(Role role, String words, Sector sector) {}

  Agents(List<Entry> entries) {
    sectors = new HashMap<>();
    for (Role role : Role.values()) {
      folded.put(role, new HashMap<>());
    }
    for (Entry entry : entries) {
      if (entry.role() == Role.AGENT) {
        String words = entry.words().toLowerCase(Locale.ROOT);
        sectors.putIfAbsent(words, entry.sector());
        int count = Math.min(MAX_WORDS, words.split(" ").length);
        longest.merge(words.substring(words.lastIndexOf(' ') + 1), count, Math::max);
      }
      words(entry.role()).putIfAbsent(Phrase.key(entry.words()), entry.sector());
    }
  }

  private Map<String, Sector> words(Role role) {
    return folded.getOrDefault(role, Map.of());
  }

  /**
   * The sector of the longest phrase that ends at {@code head}.
   *
   * @param lemmas of the sentence, in order
   */
  public Optional<Sector> findSector(List<String> lemmas, int head) {
    String last = lemmas.get(head).toLowerCase(Locale.ROOT);
    // few words end a phrase of the data, and most that do end short ones only
    int most = longest.getOrDefault(last, 0);
    if (last.endsWith("s")) {
      most = Math.max(most, longest.getOrDefault(last.substring(0, last.length() - 1), 0));
    }
    for (int length = Math.min(most, head + 1); length > 0; length--) {
      String phrase =
          length == 1
              ? last
              : String.join(" ", lemmas.subList(head - length + 1, head + 1))
                  .toLowerCase(Locale.ROOT);
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

  /**
   * The sector of exactly these words of a phrase, in singular or plural.
   *
   * @param until excluded
   */
  Optional<Sector> find(Role role, Phrase phrase, int from, int until) {
    Map<String, Sector> known = words(role);
    String key = phrase.key(from, until);
    Sector sector = known.get(key);
    if (sector == null && !key.isEmpty()) {
      int last = key.lastIndexOf(' ') + 1;
      sector = known.get(key.substring(0, last) + Singular.of(key.substring(last)));
    }
    if (sector == null && key.indexOf(' ') > 0) {
      // "members of parliament", "ministers of finance": the first word carries the number
      int first = key.indexOf(' ');
      sector = known.get(Singular.of(key.substring(0, first)) + key.substring(first));
    }
    return Optional.ofNullable(sector);
  }

  /** The sector of a long word in lower case that has one slip in it: "jornalist". */
  Optional<Sector> findNear(String word) {
    if (word.length() < 9) {
      return Optional.empty();
    }
    String single = Singular.of(word);
    return words(Role.AGENT).entrySet().stream()
        .filter(known -> known.getKey().charAt(0) == single.charAt(0))
        .filter(known -> Spelling.slips(known.getKey(), single, 1) == 1)
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }
}
