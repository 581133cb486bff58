package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;

/**
 * Trims a source to who it is: parsers leave a day, an adverb or a clause before it in its noun
 * phrase.
 */
final class SourceEdges {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Tree tree;

  SourceEdges(CueLexicon lexicon, SentenceView view, Pieces pieces) {
    this.lexicon = lexicon;
    this.view = view;
    this.pieces = pieces;
    tree = view.tree;
  }

  /**
   * @param cue the word of the cue, behind or before the source
   */
  List<Span> trimmed(List<Span> source, int cue) {
    if (source.size() != 1) {
      return source;
    }
    int first = pieces.tokenAt(source.getFirst().start());
    int last = pieces.tokenAt(source.getFirst().end() - 1);
    if (last < cue) {
      first = afterClause(first, last);
      last = beforeCircumstance(first, last);
    }
    last = beforeAside(first, last);
    if (last < cue) {
      last = withExamples(last, cue);
    }
    if (last < cue && view.tag(cue).equals("VBG")) {
      last = beforeVerb(first, last);
    }
    List<Span> trimmed = pieces.spans(Pieces.range(first, last));
    return trimmed.isEmpty() ? source : trimmed;
  }

  /** "Some farmers, including two from the coast, said": to the comma before the verb. */
  private int withExamples(int last, int cue) {
    if (!view.lower(last + 1).equals(",")
        || !(view.lower(last + 2).equals("including") || view.lower(last + 2).equals("along"))) {
      return last;
    }
    for (int i = last + 3; i < cue && i - last < 25; i++) {
      if (view.isQuoted(i) || (isFinite(view.tag(i)) && !view.lower(i - 1).equals(","))) {
        return last;
      }
      if (view.lower(i).equals(",") && (i + 1 == cue || isFinite(view.tag(i + 1)))) {
        return i - 1;
      }
    }
    return last;
  }

  /** "The minister mocked the plan, saying …": who does it, without what he does. */
  private int beforeVerb(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (view.tag(i).startsWith("W") || view.isQuoted(i)) {
        return last;
      }
      if (isFinite(view.tag(i))) {
        return i - 1;
      }
    }
    return last;
  }

  /** Without ", who also endorsed …": what somebody said elsewhere does not say who it is. */
  private int beforeAside(int first, int last) {
    for (int i = first + 1; i + 1 < last; i++) {
      if (view.lower(i).equals(",") && view.tag(i + 1).startsWith("W")) {
        for (int j = i + 2; j <= last; j++) {
          if (tree.token(j).isVerb()
              && lexicon.has(tree.lemma(j))
              && !lexicon.in(tree.lemma(j), "light")) {
            return i - 1;
          }
        }
      }
    }
    return last;
  }

  /** Without a day, an adverb or an auxiliary behind it: "the ministry on Monday", "he also". */
  private int beforeCircumstance(int first, int last) {
    int to = last;
    for (int i = first + 1; i < last; i++) {
      if (view.tag(i).startsWith("W")) {
        return last;
      }
    }
    while (to > first) {
      String tag = view.tag(to);
      int before = to;
      if (Pieces.DAYS.contains(view.lower(to))) {
        to -= view.lower(to - 1).equals("on") ? 2 : 1;
      } else if (timeStart(first, to) > first) {
        to = timeStart(first, to) - 1;
      } else if (tag.startsWith("RB") || tag.equals("MD") || LOOSE.contains(view.lower(to))) {
        to--;
      } else {
        break;
      }
      if (view.tag(to).equals("VBN") || view.tag(to).equals("VBD")) {
        return before; // "a poll released on Monday": it says which poll
      }
    }
    return Math.max(first, to);
  }

  /**
   * Where a phrase of time that ends here begins: "a month", "Sunday night", "for the first time".
   * −1 for none.
   */
  private int timeStart(int first, int last) {
    if (!STRETCHES.contains(view.lower(last))) {
      return -1;
    }
    int from = last;
    boolean which = false;
    while (from - 1 > first
        && (view.tag(from - 1).equals("DT")
            || view.tag(from - 1).equals("CD")
            || Pieces.DAYS.contains(view.lower(from - 1))
            || WHICH.contains(view.lower(from - 1)))) {
      from--;
      which = true;
    }
    if (!which) {
      return -1;
    }
    if (from - 1 > first && BEFORE_TIME.contains(view.lower(from - 1))) {
      from--;
    }
    return from;
  }

  private static final Set<String> STRETCHES =
      Set.of(
          "night",
          "morning",
          "afternoon",
          "evening",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "year",
          "years",
          "time",
          "hour",
          "hours",
          "minutes");

  private static final Set<String> WHICH =
      Set.of(
          "last", "next", "first", "second", "only", "few", "several", "earlier", "past", "same");

  private static final Set<String> BEFORE_TIME =
      Set.of("for", "in", "on", "at", "over", "during", "earlier", "just", "late", "early");

  private static final Set<String> LOOSE = Set.of("has", "have", "had", "both", ",", "since");

  /** Behind a clause, or a phrase that opens the sentence: "If they win, the others". */
  private int afterClause(int first, int last) {
    boolean finite = false;
    String opening = view.tag(first);
    boolean opens =
        (opening.equals("IN") && !APPROXIMATE.contains(view.lower(first)))
            || opening.equals("VBG")
            || opening.equals("VBN")
            || opening.equals("TO");
    boolean timed = opening.equals("WRB") || Pieces.DAYS.contains(view.lower(first));
    opens |= timed;
    int from = first;
    for (int i = first; i < last; i++) {
      String tag = view.tag(i);
      if (!timed && (tag.startsWith("W") || view.isQuoted(i))) {
        return from;
      }
      finite |= isFinite(tag);
      boolean clauseBreak = pieces.isDash(i) || pieces.isCc(i) || BREAKS.contains(view.lower(i));
      boolean comma = view.lower(i).equals(",");
      if ((finite && (clauseBreak || comma)) || (opens && (comma || pieces.isDash(i)))) {
        from = i + 1;
        finite = false;
      }
    }
    while (from < last && (pieces.isCc(from) || view.isPunctuation(from))) {
      from++;
    }
    return from;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static final Set<String> BREAKS = Set.of("while", "because", "as", "that", "though");

  /** Before a number: "about 40 percent". */
  private static final Set<String> APPROXIMATE =
      Set.of("about", "around", "at", "over", "under", "than", "like");
}
