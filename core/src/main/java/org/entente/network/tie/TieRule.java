package org.entente.network.tie;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which reports bear on a tie, and how.
 *
 * @param frames that carry it; empty where {@code cameo} says
 * @param cameo codes, with all that is finer below them
 * @param words of which one must stand in the clause; empty when none need to
 * @param reversed whether the report's target is the tie's first
 * @param body whether the tie's second must be an organisation or bloc
 */
record TieRule(
    TieKind kind,
    Effect effect,
    List<String> frames,
    List<String> cameo,
    List<Pattern> words,
    boolean reversed,
    boolean body) {
  TieRule {
    frames = List.copyOf(frames);
    cameo = List.copyOf(cameo);
    words = List.copyOf(words);
  }

  boolean fits(String frame, String code, String clause) {
    return (frames.contains(frame) || cameo.stream().anyMatch(code::startsWith))
        && (words.isEmpty() || words.stream().anyMatch(word -> word.matcher(clause).find()));
  }
}
