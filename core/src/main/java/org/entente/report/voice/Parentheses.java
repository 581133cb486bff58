package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.document.Span;

/**
 * Ends contents before a speaker who stands behind them: "They want it, a study found", where the
 * tree gives the last words to the first verb.
 */
final class Parentheses {
  private static final Set<String> BEHIND = Set.of("front", "middle", "according", "as-said");

  private Parentheses() {}

  static void cutOut(List<Candidate> candidates) {
    for (Candidate outer : candidates) {
      if (!BEHIND.contains(outer.rule) || outer.content.isEmpty()) {
        continue;
      }
      int from = outer.cueSpans.getFirst().start();
      if (!outer.source.isEmpty()) {
        from = Math.min(from, outer.source.getFirst().start());
      }
      for (Candidate inner : candidates) {
        if (inner == outer
            || inner.sentence != outer.sentence
            || inner.content.isEmpty()
            || !overlaps(outer.content, inner.cueSpans)
            || !overlaps(inner.content, outer.cueSpans)) {
          continue;
        }
        inner.content = before(inner.content, from);
      }
    }
    candidates.removeIf(c -> c.content.isEmpty() && !c.rule.equals("pending"));
  }

  private static boolean overlaps(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }

  private static List<Span> before(List<Span> spans, int end) {
    var kept = new ArrayList<Span>();
    for (Span span : spans) {
      if (span.start() < end) {
        kept.add(span.end() <= end ? span : new Span(span.start(), end));
      }
    }
    return kept;
  }
}
