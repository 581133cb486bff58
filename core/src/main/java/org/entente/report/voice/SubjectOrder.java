package org.entente.report.voice;

import java.util.List;
import org.entente.document.Span;
import org.entente.parse.Tree;

/** Subjects by the order of the words, where parsers give a verb the wrong one or none. */
final class SubjectOrder {
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final NounPhrases nounPhrases;
  private final Tree tree;

  SubjectOrder(SentenceView view, Pieces pieces, Clauses clauses, NounPhrases nounPhrases) {
    this.view = view;
    this.pieces = pieces;
    this.clauses = clauses;
    this.nounPhrases = nounPhrases;
    tree = view.tree;
  }

  /**
   * The noun phrase that stands before a verb by the order of the words, over a stretch between
   * commas or dashes; for verbs whose subject the parser took from their content.
   */
  List<Span> before(int v) {
    int last = v - 1;
    while (last > 0
        && !view.isQuoted(last)
        && (view.tag(last).startsWith("RB")
            || view.tag(last).equals("MD")
            || clauses.isAuxiliary(last))) {
      last--;
    }
    if (last > 1 && (view.lower(last).equals(",") || pieces.isDash(last))) {
      String mark = view.lower(last);
      int open = last - 1;
      while (open > 0 && last - open < 30 && !view.lower(open).equals(mark)) {
        open--;
      }
      if (!view.lower(open).equals(mark)) {
        return List.of();
      }
      last = open - 1;
    }
    if (last < 0
        || view.isQuoted(last)
        || !(tree.token(last).isNoun() || view.tag(last).equals("PRP"))) {
      return List.of();
    }
    return pieces.spans(Pieces.range(nounPhrases.startOfNounPhrase(last), last));
  }

  /** "who, at the meeting, rejected": the pronoun, where the tree gives the verb no subject. */
  int relativeBefore(int v) {
    String tag = view.tag(v);
    if (clauses.hasSubject(v)
        || !(tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
        || !(tree.isKindOf(v, "acl") || tree.is(v, "dep"))) {
      return -1;
    }
    for (int i = v - 1; i >= 0 && v - i < 16; i--) {
      if (view.isQuoted(i)) {
        return -1;
      }
      String word = view.lower(i);
      if (word.equals("who") || word.equals("which")) {
        return i;
      }
      String before = view.tag(i);
      if (before.equals("VBD") || before.equals("VBZ") || before.equals("VBP")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "Wilcox, whose school was paid for by the army, said": the noun before a relative clause that
   * ends at the verb, where parsers take a noun within the clause for the subject.
   */
  List<Span> describedSubject(int v) {
    int comma = v - 1 - clauses.auxiliariesBefore(v);
    if (comma < 4 || !view.lower(comma).equals(",") || view.isQuoted(comma)) {
      return List.of();
    }
    for (int w = comma - 1; w > 1; w--) {
      if (!view.tag(w).startsWith("W") || view.isQuoted(w) || !view.lower(w - 1).equals(",")) {
        continue;
      }
      boolean finite = false;
      for (int i = w + 1; i < comma; i++) {
        String tag = view.tag(i);
        finite |=
            !view.isQuoted(i)
                && (tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")
                    || tag.equals("MD"));
      }
      int noun = w - 2;
      if (!finite || !(tree.token(noun).isNoun() || view.tag(noun).equals("-RRB-"))) {
        return List.of();
      }
      int subject = view.child(v, "nsubj");
      if (subject >= 0 && subject < w && !view.tag(subject).startsWith("W")) {
        return List.of();
      }
      return pieces.spans(Pieces.range(nounPhrases.startOfNounPhrase(noun), comma - 1));
    }
    return List.of();
  }

  /**
   * The subject as it stands before its verb. Parsers often hang a subject's own phrases on the
   * verb, or take a noun of an opening phrase for it; what stands next to the verb decides.
   */
  List<Span> subjectBefore(int subject, int v) {
    int group = v;
    while (group > 0
        && (view.tag(group - 1).startsWith("RB")
            || view.tag(group - 1).equals("MD")
            || view.tag(group - 1).equals("TO")
            || (tree.isKindOf(group - 1, "aux") && tree.head(group - 1) == v))) {
      group--;
    }
    int next = group - 1;
    int from = nounPhrases.leftOf(subject);
    if (next < 0) {
      return nounPhrases.nounPhrase(subject, v);
    }
    if (view.lower(next).equals(",") && next > subject + 1) {
      int comma = Math.max(subject, Math.min(view.last(subject), next)) + 1;
      for (int i = subject + 1; i < next; i++) {
        if (view.lower(i).equals(",")) {
          comma = i;
          break;
        }
      }
      if (comma < next && next - comma < 16 && nounPhrases.belongs(comma + 1, next - 1)) {
        return pieces.spans(Pieces.range(nounPhrases.fromLastComma(from, subject), next - 1));
      }
    }
    if (next <= subject || view.isQuoted(next)) {
      return nounPhrases.nounPhrase(subject, v);
    }
    boolean nominal = tree.token(next).isNoun() || view.tag(next).equals("PRP");
    if (nominal) {
      int start = nounPhrases.startOfNounPhrase(next);
      if (start > subject
          && start > 0
          && (pieces.isDash(start - 1)
              || (view.lower(start - 1).equals(",") && !tree.is(next, "appos")))) {
        return pieces.spans(Pieces.range(start, next));
      }
    }
    boolean parted = false;
    for (int i = subject + 1; i <= next; i++) {
      parted |= view.isQuoted(i) || (view.isPunctuation(i) && !tree.isWithin(i, subject));
    }
    if (!parted && view.last(subject) < next) {
      boolean opening = view.tag(0).equals("IN") || view.tag(0).startsWith("VB");
      return pieces.spans(
          Pieces.range(nounPhrases.fromLastComma(from, opening ? next : subject), next));
    }
    return nounPhrases.nounPhrase(subject, v);
  }
}
