package org.entente.web.word;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.Sector;
import org.entente.report.Certainty;
import org.entente.report.Polarity;
import org.entente.report.Tense;
import org.entente.report.Voice;

/** Counts, signed figures and the record's codes, worded alike for all parties. */
public final class Words {
  /** True minus sign, U+2212. */
  public static final String MINUS = "\u2212";

  private Words() {}

  /** 12345 as {@code 12,345}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace("-", MINUS);
  }

  /** With its first letter as at the start of a sentence. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The name with the sign of possession. */
  public static String possessive(String name) {
    return name.endsWith("s") ? name + "’" : name + "’s";
  }

  /**
   * A number with its noun, in the plural unless it is one: {@code 1 report}, {@code 2 reports}.
   */
  public static String counted(long number, String noun) {
    return count(number) + " " + (number == 1 ? noun : plural(noun));
  }

  /** The noun alone, as many need it. */
  public static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** One decimal with an explicit sign; what rounds to nothing is {@code 0}. */
  public static String signed(double value) {
    String digits = String.format(Locale.ROOT, "%.1f", Math.abs(value));
    if (digits.equals("0.0")) {
      return "0";
    }
    return (value < 0 ? MINUS : "+") + digits;
  }

  /** A grid line's whole number with its sign. */
  public static String level(int value) {
    return value < 0 ? MINUS + -value : value > 0 ? "+" + value : "0";
  }

  /** A document's title, or words that stand for the missing one. */
  public static String titled(String title) {
    return title.isBlank() ? "Document without a title" : shortened(title, 140);
  }

  public static String certainty(Certainty certainty) {
    return lower(certainty);
  }

  public static String tense(Tense tense) {
    return lower(tense);
  }

  /** As a verb, the voice its subject. */
  public static String polarity(Polarity polarity) {
    return switch (polarity) {
      case AFFIRMED -> "affirms";
      case DENIED -> "denies";
    };
  }

  public static String kind(Voice.Kind kind) {
    return kind.words();
  }

  public static String quad(int quad) {
    return switch (quad) {
      case 1 -> "verbal cooperation";
      case 2 -> "material cooperation";
      case 3 -> "verbal conflict";
      case 4 -> "material conflict";
      default -> throw new IllegalArgumentException("no quad class " + quad);
    };
  }

  /** With a capital at its start. */
  public static String upper(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Sector codes, most telling first. */
  public static String sectors(List<Sector> sectors) {
    return sectors.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  /** The text up to the given number of characters, cut at a word, with an ellipsis when cut. */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int cut = text.lastIndexOf(' ', longest);
    int end = cut > longest / 2 ? cut : longest;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip() + " …";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
