package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * People of several names whom a sentence spells otherwise: "Moammar Qaddafi", "Vladmir Putin".
 * Meant for running text, where a wrong match costs more than a missed one: all words must be
 * there, short and common ones as listed, and one person alone may be near. Built once, read-only
 * after that.
 */
final class NearPeople {
  private static final int FEWEST_LETTERS = 9;
  private static final int SHORT = 5;
  private static final int LONG = 7;

  /** Given names of many, whose transliterations differ freely: compared by sound. */
  private static final Set<String> FREELY_WRITTEN =
      Set.of(
          "mohammed",
          "mohamed",
          "mohammad",
          "muhammad",
          "muhammed",
          "mohamad",
          "ahmed",
          "ahmad",
          "hussein",
          "hussain",
          "husayn",
          "hassan",
          "hasan",
          "yusuf",
          "yousef",
          "youssef",
          "yusef",
          "mahmoud",
          "mahmud",
          "abdullah",
          "abdallah",
          "abdul",
          "abdel",
          "abd",
          "omar",
          "umar",
          "ibrahim",
          "mustafa",
          "mustapha",
          "moustafa",
          "khalid",
          "khaled",
          "saeed",
          "said",
          "osama",
          "usama",
          "jamal",
          "gamal",
          "hosni",
          "husni");

  private record Listed(ActorId id, List<String> words) {}

  /** Under the sounds of the outer words, and under each outer word as written. */
  private final Map<String, List<Listed>> byOuterWord = new HashMap<>();

  NearPeople(Directory directory) {
    for (Name name : directory.listNames()) {
      if (directory.actor(name.actor()).kind() != Actor.Kind.PERSON) {
        continue;
      }
      List<String> words = NameIndex.telling(Phrase.key(name.words()));
      if (words.size() < 2 || letters(words) < FEWEST_LETTERS) {
        continue;
      }
      var listed = new Listed(name.actor(), words);
      for (String key : keys(words)) {
        byOuterWord.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(listed);
      }
    }
  }

  private static Set<String> keys(List<String> words) {
    String first = words.getFirst();
    String last = words.getLast();
    return Set.of(
        "~" + Spelling.consonants(first) + " " + Spelling.consonants(last),
        "^" + first,
        "$" + last);
  }

  /**
   * The one person whose listed name is nearly these words.
   *
   * @param words a full name as it stands in the text, without titles
   */
  Optional<ActorId> find(String words) {
    List<String> asked = NameIndex.telling(Phrase.key(words));
    if (asked.size() < 2 || letters(asked) < FEWEST_LETTERS) {
      return Optional.empty();
    }
    var near = new TreeSet<ActorId>();
    for (String key : keys(asked)) {
      for (Listed listed : byOuterWord.getOrDefault(key, List.of())) {
        if (isNear(asked, listed.words())) {
          near.add(listed.id());
        }
      }
    }
    return near.size() == 1 ? Optional.of(near.first()) : Optional.empty();
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static boolean isNear(List<String> asked, List<String> listed) {
    if (asked.size() != listed.size()) {
      return false;
    }
    int edited = 0;
    for (int i = 0; i < asked.size(); i++) {
      String one = asked.get(i);
      String other = listed.get(i);
      if (one.equals(other)) {
        continue;
      }
      boolean given = i < asked.size() - 1;
      if (given && FREELY_WRITTEN.contains(one) && FREELY_WRITTEN.contains(other)) {
        if (!Spelling.consonants(one).equals(Spelling.consonants(other))) {
          return false;
        }
        continue;
      }
      boolean common =
          PhraseWords.COMMON_FAMILIES.contains(one) || PhraseWords.COMMON_FAMILIES.contains(other);
      if (common || !(isVariant(one, other) || isEdited(one, other))) {
        return false;
      }
      edited += isVariant(one, other) ? 0 : 1;
    }
    return edited <= 1;
  }

  /** Another transliteration: the same sounds in order, and few letters changed. */
  private static boolean isVariant(String one, String other) {
    int length = Math.min(one.length(), other.length());
    if (length < SHORT) {
      return false;
    }
    int most = length < LONG ? 1 : 3;
    return Spelling.consonants(one).equals(Spelling.consonants(other))
        && Spelling.slips(one, other, most) <= most;
  }

  /** One slip of the pen in a long word, behind its first letter. */
  private static boolean isEdited(String one, String other) {
    return Math.min(one.length(), other.length()) >= LONG
        && one.charAt(0) == other.charAt(0)
        && Spelling.slips(one, other, 1) == 1;
  }
}
