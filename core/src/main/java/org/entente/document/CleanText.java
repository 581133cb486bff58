package org.entente.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives text its one form, so that every span of the program points into it: composed Unicode
 * (NFC), no control or invisible formatting characters, single plain spaces, each paragraph one
 * line, and exactly one empty line between paragraphs. Cleaning clean text changes nothing.
 */
final class CleanText {
  /** What Windows-1252 has at 0x80–0x9F, where careless conversion leaves control characters. */
  private static final String WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

  /** A block is hard-wrapped only when its lines are about as long as a typed page is wide. */
  private static final int NARROWEST_WRAP = 50;

  private static final int WIDEST_WRAP = 110;

  /**
   * Most marks on one letter, as Unicode's stream-safe form has it (UAX #15). To bring a run of
   * them in order takes the square of its length, so what is more is dropped before.
   */
  private static final int MOST_MARKS = 30;

  private CleanText() {}

  /** A whole text, with its paragraphs. */
  static String of(String raw) {
    List<String> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : plain(raw).split("\n", -1)) {
      String trimmed = line.strip();
      if (trimmed.isEmpty()) {
        addBlock(block, paragraphs);
      } else {
        block.add(trimmed);
      }
    }
    addBlock(block, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  /** A title or a name: all on one line. */
  static String line(String raw) {
    return plain(raw).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
  }

  /**
   * Adds the block's paragraphs. A line break is a wrap, and becomes a space, where the next line's
   * first word would not have fitted; if any break of the block is not a wrap, none is.
   */
  private static void addBlock(List<String> block, List<String> paragraphs) {
    if (isWrapped(block)) {
      paragraphs.add(String.join(" ", block));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  static boolean isWrapped(List<String> block) {
    int width = 0;
    for (String line : block) {
      width = Math.max(width, line.length());
    }
    if (block.size() < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) {
      return false;
    }
    for (int i = 0; i + 1 < block.size(); i++) {
      String next = block.get(i + 1);
      int space = next.indexOf(' ');
      int word = space < 0 ? next.length() : space;
      if (block.get(i).length() + 1 + word <= width) {
        return false;
      }
    }
    return true;
  }

  /** One pass over the characters; line ends become {@code \n}, runs of spaces one space. */
  static String plain(String raw) {
    String bounded = withoutPiles(raw);
    String composed =
        Normalizer.isNormalized(bounded, Normalizer.Form.NFC)
            ? bounded
            : Normalizer.normalize(bounded, Normalizer.Form.NFC);
    var out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c >= ' ' && c < 0x7f && c != ' ') {
        out.append(c);
      } else if (c == '\r') {
        if (i + 1 == composed.length() || composed.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\u000b' || c == '\f' || c == '\u2028') {
        out.append('\n');
      } else if (c == '\u2029') {
        out.append("\n\n");
      } else if (c == '\t' || Character.isSpaceChar(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c >= 0x80 && c < 0xa0) {
        char meant = WINDOWS_1252.charAt(c - 0x80);
        if (meant != 0) {
          out.append(meant);
        }
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 < composed.length() && Character.isLowSurrogate(composed.charAt(i + 1))) {
          int point = composed.codePointAt(i++);
          if (Character.getType(point) != Character.FORMAT) {
            out.appendCodePoint(point);
          }
        } else {
          out.append('\ufffd');
        }
      } else if (Character.isLowSurrogate(c)) {
        out.append('\ufffd');
      } else if (!isDropped(c)) {
        out.append(c);
      }
    }
    // Dropping a character can bring a letter and its accents together.
    String result = withoutPiles(out.toString());
    return Normalizer.isNormalized(result, Normalizer.Form.NFC)
        ? result
        : Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  /** The text without the marks that are too many on one letter. */
  private static String withoutPiles(String raw) {
    var out = new StringBuilder();
    int kept = 0;
    int marks = 0;
    for (int i = 0; i < raw.length(); ) {
      int point = raw.codePointAt(i);
      int next = i + Character.charCount(point);
      marks = isMark(point) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        out.append(raw, kept, i);
        kept = next;
      }
      i = next;
    }
    return kept == 0 ? raw : out.append(raw, kept, raw.length()).toString();
  }

  private static boolean isMark(int point) {
    if (point < 0x300) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Control and formatting characters but for the joiners, which Persian spelling needs. */
  private static boolean isDropped(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || (type == Character.FORMAT && c != '\u200c' && c != '\u200d')
        || (c >= '\ufdd0' && c <= '\ufdef')
        || c >= '\ufffe';
  }
}
