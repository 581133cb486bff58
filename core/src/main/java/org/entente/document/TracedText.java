package org.entente.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file's text in the program's clean form, each character of it with its place in the file, so
 * that what is found in the clean text can be shown in the file itself. Nothing is taken out of the
 * text: a title stays where it stands.
 *
 * <p>Places in the file count Unicode code points from its first one, a byte order mark and both
 * characters of a Windows line end included.
 */
public final class TracedText {
  private final String text;
  private final int[] from;
  private final int[] until;

  private TracedText(String text, int[] from, int[] until) {
    this.text = text;
    this.from = from;
    this.until = until;
  }

  /** Decodes and cleans a whole file. */
  public static TracedText of(byte[] file) {
    boolean marked = Decoded.findMark(file, file.length).isPresent();
    return of(Decoded.of(file).text(), marked ? 1 : 0);
  }

  /**
   * @param before code points of the file that stand before the text
   */
  static TracedText of(String raw, int before) {
    var plain = new Trace(raw.length());
    addPlain(raw, before, plain);
    return inParagraphs(plain);
  }

  /** The clean text; the same as every document's of the same content. */
  public String text() {
    return text;
  }

  /**
   * Where a stretch of the clean text stands in the file: first code point, and the one behind the
   * last.
   */
  public int[] inFile(Span span) {
    return new int[] {from[span.start()], until[span.end() - 1]};
  }

  /** Each letter with its accents, one after the other, as {@link CleanText} makes them. */
  private static void addPlain(String raw, int before, Trace out) {
    int place = before;
    int at = 0;
    while (at < raw.length()) {
      int end = endOfPiece(raw, at);
      int points = raw.codePointCount(at, end);
      // Cleaned alone a space would stand at the text's start, and be dropped.
      String piece = isSpace(raw.charAt(at)) ? " " : CleanText.plain(raw.substring(at, end));
      boolean sameLength = piece.length() == end - at;
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        if (c == ' ' && out.endsWith(' ')) {
          continue;
        }
        int own = sameLength ? place + raw.codePointCount(at, at + i) : place;
        boolean low = sameLength && Character.isLowSurrogate(c);
        if (low) {
          own--;
        }
        out.add(c, own, sameLength ? own + 1 : place + points);
      }
      place += points;
      at = end;
    }
  }

  /** Behind a character and whatever marks join it; a Windows line end is one piece. */
  private static int endOfPiece(String raw, int start) {
    int end = start + Character.charCount(raw.codePointAt(start));
    if (raw.charAt(start) == '\r' && end < raw.length() && raw.charAt(end) == '\n') {
      return end + 1;
    }
    if (isBreak(raw.charAt(start))) {
      return end;
    }
    int reached = end;
    while (end < raw.length()) {
      int point = raw.codePointAt(end);
      end += Character.charCount(point);
      if (joins(point)) {
        reached = end;
      } else if (!CleanText.plain(Character.toString(point)).isEmpty() || isBreak(point)) {
        break;
      }
    }
    return reached;
  }

  private static boolean isSpace(int point) {
    return point == '\t'
        || (Character.isSpaceChar(point) && point != '\u2028' && point != '\u2029');
  }

  private static boolean isBreak(int point) {
    return point == '\r' || point == '\n' || point == '\t' || Character.isSpaceChar(point);
  }

  /** Marks, and the later parts of Hangul syllables, which all compose with what stands before. */
  private static boolean joins(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (point >= 0x1160 && point <= 0x11ff);
  }

  /** Lines stripped and joined as in {@link CleanText#of}. */
  private static TracedText inParagraphs(Trace plain) {
    var out = new Trace(plain.length());
    List<int[]> block = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && plain.charAt(i) != '\n') {
        continue;
      }
      int from = start;
      int to = i;
      while (from < to && Character.isWhitespace(plain.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        addBlock(plain, block, out);
      } else {
        block.add(new int[] {from, to});
      }
      start = i + 1;
    }
    addBlock(plain, block, out);
    return out.finish();
  }

  private static void addBlock(Trace plain, List<int[]> block, Trace out) {
    boolean wrapped =
        CleanText.isWrapped(block.stream().map(line -> plain.part(line[0], line[1])).toList());
    for (int i = 0; i < block.size(); i++) {
      if (out.length() > 0) {
        out.addJoint(wrapped && i > 0 ? " " : "\n\n");
      }
      for (int k = block.get(i)[0]; k < block.get(i)[1]; k++) {
        out.add(plain.charAt(k), plain.from[k], plain.until[k]);
      }
    }
    block.clear();
  }

  /** A text that grows, with the place of each character. */
  private static final class Trace {
    private final StringBuilder text;
    private int[] from;
    private int[] until;

    Trace(int capacity) {
      text = new StringBuilder(capacity);
      from = new int[Math.max(16, capacity)];
      until = new int[from.length];
    }

    int length() {
      return text.length();
    }

    char charAt(int index) {
      return text.charAt(index);
    }

    String part(int start, int end) {
      return text.substring(start, end);
    }

    boolean endsWith(char c) {
      return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    void add(char c, int first, int behind) {
      if (text.length() == from.length) {
        from = Arrays.copyOf(from, from.length * 2);
        until = Arrays.copyOf(until, from.length);
      }
      from[text.length()] = first;
      until[text.length()] = behind;
      text.append(c);
    }

    void addJoint(String joint) {
      int behind = until[text.length() - 1];
      for (int i = 0; i < joint.length(); i++) {
        add(joint.charAt(i), behind, behind);
      }
    }

    TracedText finish() {
      return new TracedText(
          text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(until, text.length()));
    }
  }
}
