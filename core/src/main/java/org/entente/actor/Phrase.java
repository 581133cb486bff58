package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they stand, split for reading: words, the possessive {@code 's} for itself, and each
 * comma, bracket or dash between.
 */
record Phrase(String text, List<Word> words) {
  /** A run of letters with the points, hyphens and apostrophes inside it, or one other sign. */
  private static final Pattern WORD =
      Pattern.compile(
          "['’]s\\b|\\d{1,3}(?:,\\d{3})+|[\\p{L}\\p{N}]+(?:[.&'’·-]+(?!s\\b)[\\p{L}\\p{N}]+)*(?:(?<=s)['’](?!\\p{L}))?\\.?|[^\\s]");

  /**
   * @param folded as {@link Spelling#fold} makes it; empty for a sign
   * @param start in the phrase's text
   */
  record Word(String text, String folded, int start, int end) {
    boolean isCapital() {
      return !text.isEmpty()
          && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
    }

    boolean isSign() {
      return folded.isEmpty();
    }

    /** "M.", "J.K.": letters for given names. */
    boolean isInitials() {
      return text.length() > 1
          && text.endsWith(".")
          && text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    }

    boolean isPossessive() {
      return text.equals("'s") || text.equals("’s");
    }
  }

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    var words = new ArrayList<Word>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean abbreviation =
          word.indexOf('.') < word.length() - 1 || word.length() <= 5 || !word.endsWith(".");
      String kept = abbreviation ? word : word.substring(0, word.length() - 1);
      words.add(
          new Word(
              kept,
              kept.equals("&") ? "and" : Spelling.fold(kept),
              matcher.start(),
              matcher.end()));
    }
    return new Phrase(text, words);
  }

  /** The words folded and joined by one space, as names are looked up. */
  static String key(String text) {
    return Phrase.of(text).key(0, Integer.MAX_VALUE);
  }

  String key(int from, int until) {
    var key = new StringBuilder();
    for (int i = from; i < Math.min(until, words.size()); i++) {
      String folded = words.get(i).folded();
      if (!folded.isEmpty()) {
        key.append(key.isEmpty() ? "" : " ").append(folded);
      }
    }
    return key.toString();
  }

  Word word(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  String text(int from, int until) {
    return from >= until
        ? ""
        : text.substring(words.get(from).start(), words.get(until - 1).end()).strip();
  }

  /** Whether case tells nothing: all of it is lower case. */
  boolean isLower() {
    return words.stream().noneMatch(Word::isCapital);
  }
}
