package org.entente.corenlp;

import java.util.Arrays;

/** Tells the paragraph of a character; paragraphs are parted by an empty line. */
final class Paragraphs {
  private final int[] starts;

  Paragraphs(String text) {
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
  int at(int character) {
    int place = Arrays.binarySearch(starts, character);
    return place >= 0 ? place : -place - 2;
  }
}
