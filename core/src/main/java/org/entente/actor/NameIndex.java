package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The directory's names by their folded words, by their consonants, and those of people by family
 * name. Built once, read-only after that.
 */
final class NameIndex {
  private static final int MAX_WORDS = 12;

  /** Words of names that are written or left out as the writer likes. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "an", "as", "ar", "ad", "the", "of", "for", "and", "de", "bin", "ibn",
          "s");

  /** Countries whose people put the family name first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "VNM", "KHM");

  private final Map<String, List<Name>> byKey = new HashMap<>();
  private final Map<String, List<Spelled>> byConsonants = new HashMap<>();
  private final Map<String, TreeSet<ActorId>> byFamily = new HashMap<>();
  private final Set<String> first = new HashSet<>();

  private record Spelled(String key, List<String> words) {}

  NameIndex(Directory directory) {
    for (Name name : directory.listNames()) {
      String key = withoutThe(Phrase.key(name.words()));
      if (!key.isEmpty()) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
      }
    }
    for (Map.Entry<String, List<Name>> entry : byKey.entrySet()) {
      entry.getValue().sort(Comparator.comparing(Name::actor).thenComparing(Name::form));
      List<String> words = telling(entry.getKey());
      var spelled = new Spelled(entry.getKey(), words);
      words.stream()
          .map(Spelling::consonants)
          .distinct()
          .filter(consonants -> consonants.length() > 1)
          .forEach(consonants ->
              byConsonants.computeIfAbsent(consonants, _ -> new ArrayList<>()).add(spelled));
      first.add(entry.getKey().split(" ", 2)[0]);
    }
    byConsonants.values().forEach(names -> names.sort(Comparator.comparing(Spelled::key)));
    for (Actor actor : directory.listActors()) {
      if (actor.kind() == Actor.Kind.PERSON) {
        families(actor);
      }
    }
  }

  private static String withoutThe(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static List<String> telling(String key) {
    List<String> words = List.of(key.split(" "));
    List<String> telling = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private void families(Actor person) {
    String[] words = Phrase.key(person.name()).split(" ");
    if (words.length < 2) {
      return;
    }
    boolean familyFirst =
        person.country().filter(country -> FAMILY_FIRST.contains(country.value())).isPresent();
    family(familyFirst ? words[0] : words[words.length - 1], person);
    if (words.length > 2 && !familyFirst) {
      family(words[words.length - 2] + " " + words[words.length - 1], person);
    }
  }

  private void family(String family, Actor person) {
    if (family.length() > 1) {
      byFamily.computeIfAbsent(family, _ -> new TreeSet<>()).add(person.id());
    }
  }

  /** Names of exactly this key, whatever their period. */
  List<Name> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  boolean mayBegin(String folded) {
    return first.contains(folded);
  }

  int longest() {
    return MAX_WORDS;
  }

  /** People of this family name who are not listed under it alone. */
  List<ActorId> findFamily(String key) {
    TreeSet<ActorId> people = byFamily.get(key);
    return people == null ? List.of() : List.copyOf(people);
  }

  /**
   * Names whose words are those of the key with few slips: all words must find their own, in any
   * order when there are two.
   *
   * @return the names with fewest slips; empty when none is near enough
   */
  List<Name> findNear(String key) {
    List<String> words = telling(key);
    if (words.stream().allMatch(PhraseWords.COMMON_FAMILIES::contains)) {
      return List.of();
    }
    int count = key.split(" ").length;
    int letters = words.stream().mapToInt(String::length).sum();
    if (letters < 6) {
      return List.of();
    }
    var nearest = new ArrayList<Name>();
    var seen = new HashSet<String>();
    int fewest = Integer.MAX_VALUE;
    for (String word : words) {
      for (Spelled spelled : byConsonants.getOrDefault(Spelling.consonants(word), List.of())) {
        if (spelled.words().size() != words.size() || !seen.add(spelled.key())) {
          continue;
        }
        int slips = slips(words, spelled.words(), count);
        if (slips < 0 || slips > fewest) {
          continue;
        }
        if (slips < fewest) {
          nearest.clear();
          fewest = slips;
        }
        nearest.addAll(find(spelled.key()));
      }
    }
    return nearest;
  }

  /** Slips over all words, or -1 when some word is too far from its own. */
  private static int slips(List<String> words, List<String> name, int count) {
    int straight = inOrder(words, name, count);
    if (straight >= 0 || words.size() != 2) {
      return straight;
    }
    int turned = inOrder(List.of(words.get(1), words.get(0)), name, count);
    return turned < 0 || turned > 1 ? -1 : turned + 1;
  }

  private static int inOrder(List<String> words, List<String> name, int count) {
    int all = 0;
    for (int i = 0; i < words.size(); i++) {
      int slips = slips(words.get(i), name.get(i), count);
      if (slips < 0) {
        return -1;
      }
      all += slips;
    }
    return all;
  }

  /** How many slips a word bears: one from four letters on, two from seven, one more by sound. */
  private static int slips(String word, String name, int count) {
    if (word.equals(name)) {
      return 0;
    }
    int length = Math.min(word.length(), name.length());
    String sound = Spelling.consonants(word);
    String other = Spelling.consonants(name);
    if (length < 3 || sound.isEmpty() || other.isEmpty()) {
      return -1;
    }
    boolean sounds = sound.equals(other);
    if (PhraseWords.COMMON_FAMILIES.contains(word) && !sounds) {
      return -1;
    }
    if (count == 1 && word.charAt(0) != name.charAt(0)) {
      return -1;
    }
    if (count == 1 && (length < 6 || (!sounds && length < 7))) {
      // alone, a short word is too near to too many
      boolean swapped = length >= 6 && Spelling.slips(word, name, 1) == 1;
      if (!swapped) {
        return -1;
      }
    }
    if (!sounds && sound.charAt(0) != other.charAt(0)) {
      return -1;
    }
    int most = (length < 4 ? 0 : length < 7 ? 1 : 2) + (!sounds ? 0 : count == 1 ? 1 : 2);
    if (!sounds && count == 1) {
      most = 1;
    }
    int slips = Spelling.slips(word, name, most);
    return slips > most ? -1 : slips;
  }
}
