package org.entente.event;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.parse.CalendarWords;

/**
 * The words of places that a sentence names: capitalised words behind a preposition of place. Names
 * of parties stand there too (“withdrew from Israel”); whoever compares takes them off.
 */
final class PlaceNames {
  private static final Pattern BEHIND_PREPOSITION =
      Pattern.compile(
          "\\b(?:in|at|near|off|over|outside|around|across|into|inside|toward|towards|along)"
              + "(?: (?:the|a|an|northern|southern|eastern|western|central|north|south|east|west"
              + "|town|city|village|port|province|region|valley|island|capital|of|nearby))*"
              + "((?: \\p{Lu}[\\p{L}'’-]*)+)");

  private PlaceNames() {}

  /** In lower case, one word each. */
  static SortedSet<String> of(String sentence) {
    var words = new TreeSet<String>();
    Matcher matcher = BEHIND_PREPOSITION.matcher(sentence);
    while (matcher.find()) {
      for (String word : matcher.group(1).strip().toLowerCase(Locale.ROOT).split(" ")) {
        if (!CalendarWords.names(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
