package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;

/**
 * Finds what stands in quotation marks, by the text alone. Marks inside other marks are left to the
 * outer ones. A quotation that its paragraph does not close ends with the paragraph; newspapers
 * leave it open when the next paragraph goes on with it.
 */
final class Quotes {
  /** Half-open characters of the text with both marks; {@code open} when the last mark lacks. */
  record Quote(Span span, boolean open, boolean single) {}

  private Quotes() {}

  static List<Quote> find(String text, List<Span> paragraphs) {
    var found = new ArrayList<Quote>();
    for (Span paragraph : paragraphs) {
      inParagraph(text, paragraph, found);
    }
    return found;
  }

  private static void inParagraph(String text, Span paragraph, List<Quote> found) {
    int end = paragraph.end();
    int at = paragraph.start();
    while (at < end) {
      int width = opens(text, at, paragraph);
      if (width > 0) {
        int close = closeOf(text, at + width, paragraph, text.charAt(at), width);
        if (close >= 0) {
          found.add(new Quote(new Span(at, close), false, false));
          at = close;
        } else {
          found.add(new Quote(new Span(at, end), true, false));
          at = end;
        }
        continue;
      }
      if (isSingleOpening(text, at, paragraph)) {
        int close = singleClose(text, at + 1, paragraph);
        if (close > 0) {
          found.add(new Quote(new Span(at, close), false, true));
          at = close;
          continue;
        }
      }
      at++;
    }
  }

  /** Length of an opening double mark here, or 0. */
  private static int opens(String text, int at, Span paragraph) {
    char c = text.charAt(at);
    boolean free =
        at == paragraph.start()
            || Character.isWhitespace(text.charAt(at - 1))
            || "([{—–-/‘'…".indexOf(text.charAt(at - 1)) >= 0;
    if (c == '“' || c == '„' || c == '«') {
      return 1;
    }
    // a closing mark where only an opening one can stand
    if (c == '”'
        && (at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1)))
        && at + 1 < paragraph.end()
        && Character.isLetterOrDigit(text.charAt(at + 1))) {
      return 1;
    }
    if (c == '"' && at + 1 < paragraph.end()) {
      return free || !Character.isWhitespace(text.charAt(at + 1)) ? 1 : 0;
    }
    if ((c == '\'' || c == '`' || c == '’' || c == '‘')
        && at + 2 < paragraph.end()
        && text.charAt(at + 1) == c
        && free
        && !Character.isWhitespace(text.charAt(at + 2))) {
      return 2;
    }
    return 0;
  }

  private static int closeOf(String text, int from, Span paragraph, char mark, int width) {
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (width == 2) {
        if ((c == '\'' || c == '’') && i + 1 < paragraph.end() && text.charAt(i + 1) == c) {
          return i + 2;
        }
      } else if (mark == '"') {
        if (c == '"' || c == '”') {
          return i + 1;
        }
      } else if (mark == '«' ? c == '»' : (c == '”' || c == '"' || (mark == '„' && c == '“'))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isSingleOpening(String text, int at, Span paragraph) {
    char c = text.charAt(at);
    if (c != '‘' && c != '\'') {
      return false;
    }
    boolean free =
        at == paragraph.start()
            || Character.isWhitespace(text.charAt(at - 1))
            || "([—–".indexOf(text.charAt(at - 1)) >= 0;
    return free
        && at + 1 < paragraph.end()
        && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '[');
  }

  /** The end of a single-quoted stretch: a mark behind a word or stop and before a break. */
  private static int singleClose(String text, int from, Span paragraph) {
    int limit = Math.min(paragraph.end(), from + 400);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '”') {
        return -1;
      }
      if ((c == '’' || c == '\'')
          && (i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        // a plural's apostrophe: "voters' anger"
        if (text.charAt(i - 1) == 's'
            && i + 2 < paragraph.end()
            && text.charAt(i + 1) == ' '
            && Character.isLetter(text.charAt(i + 2))
            && singleClose(text, i + 1, paragraph) > 0) {
          continue;
        }
        return i + 1;
      }
    }
    return -1;
  }
}
