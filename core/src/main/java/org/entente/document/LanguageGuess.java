package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a text's language. English is told by its function words alone, which costs next to
 * nothing; only what has too few of them meets the statistical model, which is loaded then.
 */
final class LanguageGuess {
  static final String UNKNOWN = "und";
  private static final String ENGLISH = "en";

  /** English function words that are no everyday words of another large language. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "and", "of", "to", "that", "with", "this", "from", "have", "has", "had", "was",
          "were", "been", "be", "by", "on", "at", "it", "its", "is", "are", "as", "not", "but",
          "they", "their", "which", "who", "would", "will", "could", "said", "says", "for", "his",
          "her", "than", "after", "over", "against", "into", "about", "between");

  /**
   * Shares of words: running English has 30 to 45 in a hundred of these, other languages under 8.
   */
  private static final double ENOUGH_ENGLISH = 0.18;

  private static final int FEWEST_DISTINCT = 4;
  private static final int SAMPLE = 1500;

  /** Below this many letters the model is no better than chance between near languages. */
  private static final int FEWEST_LETTERS = 30;

  /** Hebrew, Indonesian and Yiddish before 1989; Java still lists them. */
  private static final Set<String> FORMER_CODES = Set.of("iw", "in", "ji");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private LanguageGuess() {}

  /** ISO 639-1 code where there is one, else ISO 639-3; {@code und} where the text is too short. */
  static String of(String text) {
    String sample = sample(text);
    int letters = 0;
    int wide = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        wide += Character.isIdeographic(c) ? 3 : 0; // one such character says as much as a word
      }
    }
    var words = new HashSet<String>();
    int all = 0;
    int english = 0;
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        all++;
        if (FUNCTION_WORDS.contains(word)) {
          english++;
          words.add(word);
        }
      }
    }
    double share = all == 0 ? 0 : english / (double) all;
    int wanted = all < 25 ? 2 : FEWEST_DISTINCT; // a short item has room for two
    if (share >= ENOUGH_ENGLISH && words.size() >= wanted) {
      return ENGLISH;
    }
    if (letters + wide < FEWEST_LETTERS) {
      return UNKNOWN;
    }
    return shortCode(new LanguageDetectorME(Model.LOADED).predictLanguage(sample));
  }

  /** The beginning and the middle, so that a foreign quotation or heading does not decide. */
  private static String sample(String text) {
    if (text.length() <= 2 * SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, SAMPLE) + " " + text.substring(middle, middle + SAMPLE);
  }

  private static String shortCode(Language found) {
    String code = found.getLang();
    return TWO_LETTERS.getOrDefault(code, code);
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      if (!FORMER_CODES.contains(two)) {
        codes.put(Locale.of(two).getISO3Language(), two);
      }
    }
    // The model names these members of a group, whose two letters are the group's.
    codes.putAll(
        Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "plt", "mg", "azj", "az"));
    return Map.copyOf(codes);
  }

  /** Loaded once, at the first text that is not plainly English. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the language model is missing from the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new IllegalStateException("the language model cannot be read", e);
      }
    }
  }
}
