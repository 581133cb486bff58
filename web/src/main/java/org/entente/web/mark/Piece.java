package org.entente.web.mark;

import java.util.List;

/**
 * Text over which nothing begins or ends.
 *
 * @param looks class names for what covers it, separated by blanks; empty for plain text
 * @param opens numbers of the reports whose act begins here
 * @param closes roles of the chosen report that end here, in words
 */
public record Piece(String text, String looks, List<Integer> opens, List<String> closes) {
  public Piece {
    opens = List.copyOf(opens);
    closes = List.copyOf(closes);
  }
}
