package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/**
 * "as the paper reported, …", "as first told by her son, …": by the order of the words, where the
 * tree shows no clause of comparison.
 */
final class AsCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Findings findings;
  private final Tree tree;

  AsCues(SentenceParts parts) {
    this.lexicon = parts.lexicon();
    this.view = parts.view();
    this.pieces = parts.pieces();
    this.findings = parts.findings();
    tree = view.tree;
  }

  void find(int as) {
    if (as > 0 && !pieces.isBreak(as - 1)) {
      return;
    }
    int verb = as + 1;
    while (verb < view.size && view.tag(verb).startsWith("RB")) {
      verb++;
    }
    int end;
    List<Span> source;
    if (verb + 2 < view.size
        && view.tag(verb).startsWith("VB")
        && isSaying(verb)
        && view.lower(verb + 1).equals("by")) {
      end = breakBehind(verb + 2);
      source = pieces.spans(Pieces.range(verb + 2, end));
    } else {
      verb = as + 1;
      boolean noun = false;
      while (verb < view.size
          && verb < as + 18
          && !view.isQuoted(verb)
          && !(noun && view.tag(verb).startsWith("VB") && isSaying(verb))) {
        String tag = view.tag(verb);
        noun |= tree.token(verb).isNoun() || tag.equals("PRP");
        if (tag.startsWith("V") || tag.equals("MD") || tag.startsWith("W") || tag.equals("TO")) {
          return;
        }
        verb++;
      }
      if (!noun || verb >= view.size || verb >= as + 18 || view.isQuoted(verb)) {
        return;
      }
      end = verb;
      while (end + 1 < view.size && isTimeOrAdverb(end + 1)) {
        end++;
      }
      source = pieces.spans(Pieces.range(as + 1, verb - 1));
    }
    boolean closes = end + 1 >= view.size || view.isPunctuation(end + 1);
    if (!closes || findings.isCue(verb)) {
      return;
    }
    if (as > 0 && pieces.saysSomething(0, as - 1)) {
      return; // behind a whole clause it may belong to any part of it
    }
    List<int[]> content = Pieces.range(pieces.isCc(0) ? 1 : 0, as - 1);
    if (end + 2 < view.size && view.lower(end + 1).equals(",")) {
      content = Pieces.join(content, Pieces.range(end + 2, view.size - 1));
    }
    findings.addAs(
        verb, Way.VERB, "as-said", source, findings.cueOf(verb), pieces.spans(content), true);
  }

  private boolean isSaying(int verb) {
    String lemma = tree.lemma(verb);
    return lexicon.in(lemma, "parenthetical")
        && (lexicon.in(lemma, "say") || lexicon.in(lemma, "show"))
        && !TIME.contains(lemma);
  }

  /** Behind "as" these tell the time. */
  private static final Set<String> TIME = Set.of("continue", "hear", "show", "read");

  private int breakBehind(int from) {
    int end = from;
    while (end + 1 < view.size && !view.isPunctuation(end + 1) && !view.isQuoted(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean isTimeOrAdverb(int token) {
    return Pieces.DAYS.contains(view.lower(token))
        || view.lower(token).equals("on")
        || view.lower(token).equals("last")
        || view.lower(token).equals("week")
        || view.tag(token).startsWith("RB");
  }
}
