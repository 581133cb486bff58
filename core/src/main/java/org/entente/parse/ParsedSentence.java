package org.entente.parse;

import java.util.List;
import org.entente.document.Span;

/**
 * One sentence with its grammar.
 *
 * @param index place in the document, from 0, counting sentences that were not parsed too
 * @param paragraph place of its paragraph in the document, from 0
 * @param basic a tree: every token but the root has one governor
 * @param enhanced a graph: basic arcs with case words, propagated over conjunctions and controlled
 *     subjects
 */
public record ParsedSentence(
    int index,
    int paragraph,
    Span span,
    String text,
    List<Token> tokens,
    List<Dependency> basic,
    List<Dependency> enhanced,
    List<TextDate> dates) {
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    basic = List.copyOf(basic);
    enhanced = List.copyOf(enhanced);
    dates = List.copyOf(dates);
  }
}
