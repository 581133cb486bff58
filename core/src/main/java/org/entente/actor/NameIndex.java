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
  private final Map<String, TreeSet<String>> byTelling = new HashMap<>();
  private final Map<String, TreeSet<String>> byJoined = new HashMap<>();
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
      byTelling.computeIfAbsent(String.join(" ", words), _ -> new TreeSet<>()).add(entry.getKey());
      byJoined.computeIfAbsent(String.join("", words), _ -> new TreeSet<>()).add(entry.getKey());
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

  /** The words of a folded name but for those that are written or left out at will. */
  static List<String> telling(String key) {
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

  /**
   * Names that hold all telling words of the key but are divided or filled up otherwise: "Kim
   * Daejung", "Abdel-Fattah Sisi", "Bharatiya Janata".
   */
  List<Name> findDividedOtherwise(String key) {
    List<String> words = telling(key);
    var names = new ArrayList<Name>();
    byTelling
        .getOrDefault(String.join(" ", words), new TreeSet<>())
        .forEach(known -> names.addAll(find(known)));
    String joined = String.join("", words);
    if (names.isEmpty() && joined.length() >= 8) {
      byJoined.getOrDefault(joined, new TreeSet<>()).forEach(known -> names.addAll(find(known)));
    }
    if (names.isEmpty() && words.size() > 1) {
      for (String last : LEFT_OUT) {
        names.addAll(find(key + " " + last));
      }
    }
    return names;
  }

  private static final List<String> LEFT_OUT =
      List.of(
          "party", "movement", "group", "front", "union", "organization", "corporation", "company");

  /** A full name has at most so many words; more make no name. */
  private static final int MOST_WORDS = 7;

  /**
   * People whose listed name is the key's first word (or second, behind a title or another given
   * name), any of the middle ones, and its last or last but one: "Sergey Viktorovich Lavrov",
   * "Mariano Rajoy Brey". Those with most words in common.
   */
  List<Name> findFuller(String key) {
    List<String> words = telling(key);
    if (words.size() < 3 || words.size() > MOST_WORDS) {
      return List.of();
    }
    for (int skip = 0; skip < 2; skip++) {
      for (int left = 1; left < words.size() - 1; left++) {
        List<Name> found = fuller(words.subList(skip, words.size()), left - skip);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Names that leave out exactly so many of the words behind the first. */
  private List<Name> fuller(List<String> words, int left) {
    int size = words.size();
    var names = new ArrayList<Name>();
    for (int chosen = 1; chosen < 1 << size; chosen += 2) {
      boolean ends = (chosen & (3 << (size - 2))) != 0;
      if (Integer.bitCount(chosen) != size - left || Integer.bitCount(chosen) < 2 || !ends) {
        continue;
      }
      var kept = new ArrayList<String>();
      for (int i = 0; i < size; i++) {
        if ((chosen & (1 << i)) != 0) {
          kept.add(words.get(i));
        }
      }
      if (kept.stream().allMatch(PhraseWords.COMMON_FAMILIES::contains)) {
        continue;
      }
      byTelling
          .getOrDefault(String.join(" ", kept), new TreeSet<>())
          .forEach(known -> names.addAll(find(known)));
      String swapped = String.join(" ", kept);
      if (names.isEmpty() && kept.size() == 2) {
        names.addAll(findNear(swapped));
      }
    }
    return names;
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
    int letters = name.stream().mapToInt(String::length).sum();
    return all > Math.max(1, letters / 4) ? -1 : all;
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
    if (length < 5) {
      most = Math.min(most, 1);
    }
    int slips = Spelling.slips(word, name, most);
    return slips > most ? -1 : slips;
  }
}
