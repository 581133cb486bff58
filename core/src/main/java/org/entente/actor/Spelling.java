package org.entente.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How words are compared when their spelling is not certain: folded (case, accents, points), by
 * consonants (transliteration), and by the number of slips between them.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POINTS = Pattern.compile("[.'’‘`´ʻʼ]");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

  /** Letters that decomposition leaves whole. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("ı", "i"),
          Map.entry("ł", "l"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ə", "a"));

  /**
   * Spellings of one sound in different transliterations, tried in this order: Qaddafi, Gaddafi,
   * Kadhafi; Khrushchev, Chruschtschow; Karimov, Karimoff.
   */
  private static final String[][] SOUNDS = {
    {"tsch", "C"},
    {"shch", "C"},
    {"sch", "C"},
    {"tch", "C"},
    {"dzh", "J"},
    {"ch", "C"},
    {"sh", "C"},
    {"zh", "J"},
    {"dj", "J"},
    {"kh", "K"},
    {"gh", "K"},
    {"ph", "V"},
    {"th", "T"},
    {"dh", "T"},
    {"ck", "K"},
    {"ts", "S"},
    {"tz", "S"},
    {"cz", "S"},
    {"ce", "Se"},
    {"ci", "Si"},
    {"q", "K"},
    {"g", "K"},
    {"k", "K"},
    {"c", "K"},
    {"x", "KS"},
    {"j", "J"},
    {"d", "T"},
    {"t", "T"},
    {"z", "S"},
    {"s", "S"},
    {"f", "V"},
    {"w", "V"},
    {"v", "V"}
  };

  private Spelling() {}

  /** Lower case without accents and points, one space for whatever else stands between words. */
  static String fold(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    if (!ascii) {
      lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      for (Map.Entry<String, String> letter : WHOLE.entrySet()) {
        lower = lower.replace(letter.getKey(), letter.getValue());
      }
    }
    return GAPS.matcher(POINTS.matcher(lower).replaceAll("")).replaceAll(" ").strip();
  }

  /**
   * The consonants of a folded word by their sound: no vowels, no h, nothing twice in a row. Empty
   * for a word of vowels only.
   */
  static String consonants(String folded) {
    var kept = new StringBuilder();
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      String[] sound = soundAt(folded, i);
      String sounds = sound.length == 0 ? String.valueOf(c) : sound[1];
      i += sound.length == 0 ? 1 : sound[0].length();
      for (int k = 0; k < sounds.length(); k++) {
        char s = sounds.charAt(k);
        boolean silent = "aeiouyh ".indexOf(s) >= 0;
        if (!silent && (kept.isEmpty() || kept.charAt(kept.length() - 1) != s)) {
          kept.append(s);
        }
      }
    }
    return kept.toString();
  }

  private static final String[] NO_SOUND = {};

  private static String[] soundAt(String word, int at) {
    for (String[] sound : SOUNDS) {
      if (sound[0].charAt(0) == word.charAt(at) && word.startsWith(sound[0], at)) {
        return sound;
      }
    }
    return NO_SOUND;
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that make one word the other
   * (Damerau 1964, each stretch changed once), or {@code most + 1} when there are more.
   */
  static int slips(String one, String other, int most) {
    int rows = one.length();
    int columns = other.length();
    if (Math.abs(rows - columns) > most) {
      return most + 1;
    }
    int[] before = new int[columns + 1];
    int[] last = new int[columns + 1];
    int[] here = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= rows; i++) {
      here[0] = i;
      int least = i;
      for (int j = 1; j <= columns; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int slips = Math.min(Math.min(last[j] + 1, here[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          slips = Math.min(slips, before[j - 2] + 1);
        }
        here[j] = slips;
        least = Math.min(least, slips);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = here;
      here = spare;
    }
    return Math.min(last[columns], most + 1);
  }
}
