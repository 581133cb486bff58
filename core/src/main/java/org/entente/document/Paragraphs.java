package org.entente.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the paragraph of a character; paragraphs are parted by an empty line. */
public final class Paragraphs {
  private final String text;
  private final int[] starts;

  public Paragraphs(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; ) {
      int end = i;
      int breaks = 0;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        if (text.charAt(end) == '\n') {
          breaks++;
        }
        end++;
      }
      if (breaks > 1 && end < text.length()) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = end;
      }
      i = text.indexOf('\n', end);
    }
    starts = Arrays.copyOf(found, count);
  }

  /** Place of the paragraph that holds this character, from 0. */
  public int at(int character) {
    int place = Arrays.binarySearch(starts, character);
    return place >= 0 ? place : -place - 2;
  }

  /** Every paragraph that holds a word, in the order of the text, without white space around it. */
  public List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }
}
