package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence counts: numbers with the noun behind them. Years, dates and shares are passed
 * over.
 */
final class Numbers {
  private static final Map<String, Integer> WORDS = new TreeMap<>();

  static {
    String[] ones =
        ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < ones.length; i++) {
      WORDS.put(ones[i], i + 2);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    String[] units = "one two three four five six seven eight nine".split(" ");
    for (int i = 0; i < tens.length; i++) {
      WORDS.put(tens[i], 10 * (i + 2));
      for (int j = 0; j < units.length; j++) {
        WORDS.put(tens[i] + "-" + units[j], 10 * (i + 2) + j + 1);
      }
    }
  }

  /** A number, at most two words that describe, and a plural noun. */
  private static final Pattern COUNTED =
      Pattern.compile("\\b([0-9]+(?:,[0-9]{3})*|[a-z]+(?:-[a-z]+)?)((?: [\\p{L}’'-]+){1,3})");

  private static final Pattern PLURAL =
      Pattern.compile("[a-z-]+s|people|men|women|children|dead|wounded");

  private static final List<String> TIMES =
      List.of("days", "hours", "weeks", "months", "years", "minutes", "times", "others");

  private Numbers() {}

  /**
   * @param noun stem of what is counted
   * @param words as the sentence has them, the number in digits: {@code 19 people}
   */
  record Count(String noun, int number, String words) {}

  /** Whether one thing is counted in both and never by the same number. */
  static boolean contradict(List<Count> some, List<Count> others) {
    for (Count one : some) {
      boolean counted = false;
      boolean same = false;
      for (Count other : others) {
        if (one.noun().equals(other.noun())) {
          counted = true;
          same |= one.number() == other.number();
        }
      }
      if (counted && !same) {
        return true;
      }
    }
    return false;
  }

  static List<Count> of(String sentence) {
    var counts = new ArrayList<Count>();
    Matcher matcher = COUNTED.matcher(sentence);
    for (int from = 0; matcher.find(from); from = matcher.end(1)) {
      int number = number(matcher.group(1));
      if (number > 0) {
        noun(matcher.group(2).strip())
            .ifPresent(noun ->
                counts.add(
                    new Count(
                        ContentWords.of(noun).stream().findFirst().orElse(noun),
                        number,
                        String.format(Locale.ROOT, "%,d %s", number, noun))));
      }
    }
    return counts;
  }

  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      if (word.matches("1[89][0-9]{2}|20[0-9]{2}")) {
        return 0; // a year
      }
      String digits = word.replace(",", "");
      return digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
    return WORDS.getOrDefault(word, 0);
  }

  private static Optional<String> noun(String words) {
    for (String word : words.split(" ")) {
      if (TIMES.contains(word) || WORDS.containsKey(word)) {
        return Optional.empty();
      }
      if (PLURAL.matcher(word).matches()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
