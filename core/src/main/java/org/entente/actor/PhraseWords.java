package org.entente.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The small words by which a noun phrase is taken apart; all folded. Their lists are data. */
final class PhraseWords {
  private static final Map<String, Set<String>> LISTS =
      read(DirectoryReader.lines("phrase-words.txt"));

  static final Set<String> DETERMINERS = list("DETERMINERS");

  /** Those that make a phrase mean one of many, so that it names no office-holder. */
  static final Set<String> INDEFINITE = list("INDEFINITE");

  /** "hundreds of", "a group of": what is counted follows. */
  static final Set<String> QUANTITIES = list("QUANTITIES");

  static final Set<String> PREPOSITIONS = list("PREPOSITIONS");

  /** Whose complement tells where or to whom somebody belongs. */
  static final Set<String> BELONGING = list("BELONGING");

  /** Words with which a clause on the noun begins; what follows is no part of its name. */
  static final Set<String> CLAUSES = list("CLAUSES");

  /** After these a clause's place still tells where the noun belongs: "based in Doha". */
  static final Set<String> SETTLED = list("SETTLED");

  static final Set<String> FORMER = list("FORMER");

  /** Before a name or office these change nothing. */
  static final Set<String> PLAIN_ADJECTIVES = list("PLAIN_ADJECTIVES");

  static final Set<String> COURTESY = list("COURTESY");

  /** Heads of which a country within a country has its own: "Georgia's governor". */
  static final Set<String> BELOW_THE_STATE = list("BELOW_THE_STATE");

  /** Heads that only a sovereign state has. */
  static final Set<String> OF_THE_STATE = list("OF_THE_STATE");

  /** Heads that, when a state's, are in its government unless the words say otherwise. */
  static final Set<String> IN_CHARGE = list("IN_CHARGE");

  /** Words that are names only when written as such. */
  static final Set<String> COMMON = list("COMMON");

  /** Family names too common to tell anybody by, and given names. */
  static final Set<String> COMMON_FAMILIES = list("COMMON_FAMILIES");

  /** Heads whose own sector stands, wherever they work. */
  static final Set<String> WORKING = list("WORKING");

  /** Words behind a place name that say what sort of place it is. */
  static final Set<String> REGIONS = list("REGIONS");

  private PhraseWords() {}

  private static Set<String> list(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new DirectoryException("phrase-words.txt", "has no list " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read(List<String> lines) {
    var lists = new HashMap<String, Set<String>>();
    String name = "";
    for (String line : lines) {
      if (line.matches("[A-Z_]+")) {
        name = line;
        continue;
      }
      Set<String> words =
          Arrays.stream(line.split(",")).map(String::strip).collect(Collectors.toSet());
      words.remove("");
      lists.merge(
          name,
          words,
          (one, more) -> {
            one.addAll(more);
            return one;
          });
    }
    return Map.copyOf(lists);
  }
}
