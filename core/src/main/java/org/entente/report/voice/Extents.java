package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;

/** How far what is laid to somebody reaches. */
final class Extents {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final Tree tree;

  Extents(CueLexicon lexicon, SentenceView view, Pieces pieces, Clauses clauses) {
    this.lexicon = lexicon;
    this.view = view;
    this.pieces = pieces;
    this.clauses = clauses;
    tree = view.tree;
  }

  static final Set<String> LOOSE_CLAUSES =
      Set.of(
          "when", "after", "as", "because", "while", "before", "since", "although", "and", "but");

  int clauseEnd(int from) {
    for (int i = from; i < view.size; i++) {
      if (!view.isQuoted(i) && (view.lower(i).equals(";") || view.lower(i).equals(":"))) {
        return i - 1;
      }
    }
    return view.size - 1;
  }

  /** After another cue in the same sentence only the last quotation belongs to this one. */
  int startOfFront(int group) {
    int quoteEnd = group - 1;
    while (quoteEnd > 0 && !view.isQuoted(quoteEnd) && view.isPunctuation(quoteEnd)) {
      quoteEnd--;
    }
    if (!view.isQuoted(quoteEnd)) {
      return 0;
    }
    int quoteStart = quoteEnd;
    while (quoteStart > 0 && view.isQuoted(quoteStart - 1)) {
      quoteStart--;
    }
    if (quoteStart > 0
        && (view.lower(quoteStart - 1).equals("(")
            || view.lower(quoteStart - 1).equals(":")
            || pieces.isDash(quoteStart - 1))) {
      return quoteStart;
    }
    for (int i = 0; i < quoteStart; i++) {
      if (!view.isQuoted(i) && tree.token(i).isVerb() && lexicon.in(tree.lemma(i), "say")) {
        return quoteStart;
      }
    }
    return 0;
  }

  /** On to the next comma, dash or new deed, where the parser broke a clause off. */
  int toBreak(int last) {
    int end = last;
    while (end + 1 < view.size && !isBreak(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean isBreak(int token) {
    if (view.isQuoted(token)) {
      return false;
    }
    if (pieces.isCc(token)) {
      int next = token + 1;
      while (view.tag(next).startsWith("RB")) {
        next++;
      }
      String tag = view.tag(next);
      return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }
    return view.isPunctuation(token) && !isInner(token);
  }

  /** A hyphen, slash or bracket ends nothing. */
  private boolean isInner(int token) {
    String text = tree.token(token).text();
    return (text.equals("-") && !pieces.isDash(token))
        || text.equals("/")
        || text.equals("(")
        || text.equals(")")
        || text.equals("[")
        || text.equals("]")
        || view.tag(token).equals("POS");
  }

  /**
   * Where what hangs on a verb behind its object ends, as far as no comma or new clause parts it.
   */
  int endOfPhrase(int v, int end) {
    int reached = end;
    for (int child : tree.children(v)) {
      if (child <= reached) {
        reached =
            Math.max(
                reached, child > v && view.first(child) <= reached + 1 ? pieces.last(child) : 0);
        continue;
      }
      if (view.first(child) != reached + 1
          || !(tree.isKindOf(child, "obl")
              || tree.isKindOf(child, "nmod")
              || (tree.is(child, "advcl") && !clauses.hasSubject(child)))) {
        break;
      }
      reached = pieces.last(child);
    }
    return reached;
  }

  List<int[]> frontOfTree(int v, int ccomp) {
    int start = view.first(v);
    int group = v;
    int subject = view.child(v, "nsubj", "nsubj:pass");
    if (subject >= 0 && subject > ccomp && subject < v) {
      group = Math.min(group, view.first(subject));
    }
    return Pieces.range(start, group - 1);
  }

  /** Cuts off what its writer adds to somebody's words: ", which …", "— …", ", but …", "; …". */
  List<int[]> trimmed(int v, List<int[]> content) {
    var result = new ArrayList<int[]>();
    for (int[] range : content) {
      int to = range[1];
      int core = view.child(v, "ccomp"); // before its verb no clause is at its end
      if (range[0] > v) {
        for (int i = range[0] + 2; i < to; i++) {
          boolean closing = closesBehindComma(i);
          if (view.isQuoted(i) && !closing) {
            continue;
          }
          String word = view.lower(i);
          String next = view.lower(i + 1);
          boolean comma = (word.equals(",") && i > core) || closing;
          boolean cut =
              (comma
                      && (next.equals("which")
                          || next.equals("while")
                          || next.equals("compared")
                          || next.equals("although")
                          || (next.equals("as") && i + 2 < to && clauses.isAuxiliary(i + 2))
                          || (next.equals("but")
                              && !view.isQuoted(Math.min(i + 2, to))
                              && !goesOnBehindBut(i + 2))))
                  || word.equals(";")
                  || (pieces.isDash(i) && !hasTwin(i, to) && !isOpen(i, range[0], i - 1))
                  || (comma && view.tag(i + 1).equals("VBG") && lexicon.has(tree.lemma(i + 1)))
                  || (comma && startsAnotherSaying(i, to))
                  || (pieces.isCc(i)
                      && (startsSaying(i + 1, to)
                          || startsAnotherSaying(i, to)
                          || isNewDeed(v, range[0], i)));
          if (cut) {
            to = closing ? i : i - 1;
          }
        }
      }
      result.add(new int[] {range[0], to});
    }
    return result;
  }

  /** The closing mark of “…,” whose comma stands within: what follows is no longer quoted. */
  private boolean closesBehindComma(int token) {
    return view.isQuoted(token)
        && view.isPunctuation(token)
        && !view.isQuoted(token + 1)
        && view.lower(token - 1).equals(",");
  }

  /** "…, but never …", "…, but that …": no new sentence. */
  private boolean goesOnBehindBut(int token) {
    String tag = view.tag(token);
    return tag.startsWith("V") || tag.startsWith("RB") || view.lower(token).equals("that");
  }

  /** "that the fund - a large one - was lost": on where an aside parts a clause. */
  int overAside(int from, int end) {
    int reached = end;
    for (int step = 0; step < 3 && reached + 2 < view.size; step++) {
      int next = reached + 1;
      int on = -1;
      if (pieces.isDash(next) && isOpen(next, from, reached)) {
        on = next + 1;
      } else if (view.lower(next).equals(",") && !view.isQuoted(next)) {
        on = behindComma(from, next);
      }
      if (on < 0) {
        break;
      }
      reached = toBreak(on);
    }
    return reached;
  }

  /** Where a clause goes on that has no verb yet, or only half of one, at a comma; else −1. */
  private int behindComma(int from, int comma) {
    boolean half = isHalfVerb(comma - 1);
    for (int i = comma - 1; i > from + 1 && comma - i < 6; i--) {
      if (view.lower(i).equals(",") && isHalfVerb(i - 1)) {
        return comma + 1;
      }
    }
    if (hasMainVerb(from, comma - 1) && !half) {
      return -1;
    }
    if (isFinite(comma + 1)) {
      return comma + 1;
    }
    for (int i = comma + 1; i + 1 < view.size && i - comma < 30; i++) {
      if (view.isQuoted(i) || !view.lower(i).equals(",")) {
        continue;
      }
      int verb = i + 1;
      while (view.tag(verb).startsWith("RB")) {
        verb++;
      }
      boolean goesOn = half ? i - comma < 6 : isFinite(verb) || view.tag(verb).equals("VB");
      if (goesOn) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "is, in fact, …". */
  private boolean isHalfVerb(int token) {
    return view.tag(token).equals("MD") || (isFinite(token) && clauses.isAuxiliary(token));
  }

  /** Whether a dash of this kind stands alone in a stretch. */
  private boolean isOpen(int dash, int from, int to) {
    boolean open = false;
    for (int i = from; i <= to; i++) {
      open ^= pieces.isDash(i) && view.lower(i).equals(view.lower(dash));
    }
    return open;
  }

  private boolean isFinite(int token) {
    String tag = view.tag(token);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** A finite verb that no relative pronoun stands before. */
  private boolean hasMainVerb(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (view.tag(i).startsWith("W")) {
        return false;
      }
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "pledged to leave and cast doubt": a verb in the form of this one, behind no clause. */
  private boolean isNewDeed(int v, int from, int cc) {
    int at = cc + 1;
    while (at < view.size && view.tag(at).startsWith("RB")) {
      at++;
    }
    String tag = view.tag(at);
    if (view.isQuoted(at)
        || !(tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
        || !(tag.equals(view.tag(v)) || view.tag(v).equals("VBN"))) {
      return false;
    }
    for (int i = from; i < cc; i++) {
      String before = view.tag(i);
      if (before.equals("VBD")
          || before.equals("VBZ")
          || before.equals("VBP")
          || before.equals("MD")) {
        return false;
      }
    }
    return true;
  }

  /** "…, and 14 percent said", "…, others said": another's words begin. */
  private boolean startsAnotherSaying(int cc, int to) {
    for (int i = cc + 1; i <= to && i < cc + 12; i++) {
      if (view.isQuoted(i) || view.lower(i).equals("that")) {
        return false;
      }
      String tag = view.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        int subject = view.child(i, "nsubj");
        boolean next =
            pieces.isCc(cc) || view.isQuoted(cc) || (subject > cc && view.first(subject) == cc + 1);
        return subject > cc && subject < i && next && lexicon.in(tree.lemma(i), "parenthetical");
      }
    }
    return false;
  }

  private boolean startsSaying(int from, int to) {
    int at = from;
    while (at <= to && view.tag(at).equals("RB")) {
      at++;
    }
    return at <= to
        && !view.isQuoted(at)
        && (view.tag(at).equals("VBD") || view.tag(at).equals("VBZ"))
        && (lexicon.in(tree.lemma(at), "say") || lexicon.in(tree.lemma(at), "judge"));
  }

  private boolean hasTwin(int dash, int to) {
    for (int i = dash + 1; i < to; i++) {
      if (view.lower(i).equals(view.lower(dash))) {
        return true;
      }
    }
    return false;
  }
}
