package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;

/** Where the noun phrases of one sentence begin and end. */
final class NounPhrases {
  private final SentenceView view;
  private final Pieces pieces;
  private final Tree tree;

  NounPhrases(SentenceView view, Pieces pieces) {
    this.view = view;
    this.pieces = pieces;
    tree = view.tree;
  }

  /** The last word of the plain noun phrase that begins here, or −1. */
  int nounAfter(int start) {
    int at = start;
    int head = -1;
    while (at < view.size && !view.isQuoted(at)) {
      String tag = view.tag(at);
      if (tag.startsWith("NN")
          || tag.equals("PRP")
          || Character.isUpperCase(tree.token(at).text().charAt(0))) {
        head = at;
      } else if (!(tag.equals("DT")
          || tag.startsWith("JJ")
          || tag.equals("CD")
          || tag.equals("PRP$")
          || tag.equals("POS")
          || tag.equals("VBN")
          || tag.equals("VBG")
          || tag.equals("PDT")
          || tag.equals("HYPH")
          || view.lower(at).equals("-")
          || (tag.equals("CC") && head >= 0))) {
        break;
      }
      at++;
    }
    return head;
  }

  List<Span> nounPhraseAt(int start, int head) {
    int end = head;
    int limit = view.size;
    // with what belongs to the noun: "of the party", ", a professor at …"
    int top = head;
    while (tree.head(top) >= start
        && tree.head(top) < limit
        && tree.head(top) != top
        && view.first(tree.head(top)) >= start - 1
        && !tree.token(tree.head(top)).isVerb()) {
      top = tree.head(top);
    }
    if (view.first(top) >= start - 1) {
      end = Math.max(end, cutLoose(top, view.last(top)));
    }
    for (int i = head + 1; i <= end; i++) {
      if (view.isQuoted(i) || (i < end && view.lower(i).equals(",") && isLooseAfterComma(i + 1))) {
        end = i - 1;
      }
    }
    return pieces.spans(Pieces.range(start, end));
  }

  /**
   * Where what says who somebody is ends behind a name that closes its sentence: ", a farmer from
   * the coast, who …". The word itself where nothing of the kind follows.
   */
  int endOfAside(int last) {
    int end = last;
    while (view.lower(end + 1).equals(",") && !view.isQuoted(end + 1)) {
      int at = end + 2;
      if (at >= view.size || view.isQuoted(at) || isLooseAfterComma(at)) {
        return end;
      }
      boolean relative = view.lower(at).equals("who") || view.lower(at).equals("whose");
      String tag = view.tag(at);
      if (!relative
          && !(tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("CD")
              || tag.startsWith("N")
              || tag.startsWith("J")
              || OFFICES.contains(view.lower(at)))) {
        return end;
      }
      boolean described = relative;
      while (at + 1 < view.size
          && !view.isQuoted(at + 1)
          && !isSentenceEnd(at + 1)
          && !pieces.isDash(at + 1)
          && !(view.lower(at + 1).equals(",") && (!relative || view.tag(at + 2).equals("VBG")))) {
        at++;
        described |= view.tag(at).startsWith("W") || view.lower(at).equals("that");
        if (!described && isFinite(at)) {
          return end;
        }
      }
      end = at;
    }
    return end;
  }

  private boolean isSentenceEnd(int token) {
    String text = view.lower(token);
    return text.equals(".") || text.equals(";") || text.equals("!") || text.equals("?");
  }

  private boolean isFinite(int token) {
    String tag = view.tag(token);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** A name does not take "in his speech", "on Monday" with it, whatever the parser says. */
  private int cutLoose(int head, int last) {
    int to = last;
    for (int child : tree.children(head)) {
      if (child > head
          && (tree.is(child, "nmod:tmod")
              || (tree.token(head).isProperNoun()
                  && tree.isKindOf(child, "nmod")
                  && LOOSE.contains(tree.preposition(child))))) {
        to = Math.min(to, view.first(child) - 1);
      }
    }
    return Math.max(head, to);
  }

  int startOfNounPhrase(int last) {
    int from = last;
    int top = last;
    while (tree.head(top) >= 0
        && !tree.token(tree.head(top)).isVerb()
        && tree.head(top) <= last
        && view.last(tree.head(top)) <= last + 1) {
      top = tree.head(top);
    }
    from = Math.min(from, leftOf(top));
    for (int i = last; i > from; i--) {
      if (view.isQuoted(i - 1)) {
        return i;
      }
    }
    return from;
  }

  private static final Set<String> LEFT =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "advmod",
          "flat",
          "det:predet",
          "cc:preconj",
          "nmod:npmod",
          "goeswith");

  /** Where a noun phrase begins, by what can stand before a noun alone. */
  int leftOf(int head) {
    int from = head;
    for (int child : tree.children(head)) {
      if (child < head && LEFT.contains(tree.relation(child))) {
        from = Math.min(from, tree.is(child, "nmod:poss") ? leftOf(child) : view.first(child));
      }
    }
    return from;
  }

  int ownerEnd(int owner) {
    int end = view.last(owner);
    if (view.tag(end).equals("POS")) {
      end--;
    }
    return end;
  }

  /** Whether what stands between commas says who somebody is: "a farmer", "including …". */
  boolean belongs(int from, int to) {
    if (isLooseAfterComma(from)) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      String tag = view.tag(i);
      if (view.isQuoted(i)
          || tag.startsWith("W")
          || tag.equals("VBD")
          || tag.equals("VBZ")
          || tag.equals("VBP")
          || tag.equals("MD")) {
        return false;
      }
    }
    String first = view.lower(from);
    return view.tag(from).equals("DT")
        || view.tag(from).equals("PRP$")
        || view.tag(from).startsWith("N")
        || view.tag(from).startsWith("J")
        || view.tag(from).equals("CD")
        || first.equals("including")
        || OFFICES.contains(first)
        || first.equals("at")
        || first.equals("like");
  }

  /** The noun phrase next to the verb, where the parser gives it no subject. */
  List<Span> beside(int v) {
    int before = v - 1;
    while (before >= 0
        && (view.tag(before).startsWith("RB")
            || view.tag(before).equals("MD")
            || view.tag(before).equals("TO"))) {
      before--;
    }
    if (before >= 0
        && !view.isQuoted(before)
        && (tree.token(before).isNoun() || view.tag(before).equals("PRP"))) {
      int top = before;
      while (tree.head(top) >= 0
          && view.last(tree.head(top)) == before
          && tree.head(top) <= before) {
        top = tree.head(top);
      }
      return pieces.spans(Pieces.range(view.first(top), before));
    }
    int after = v + 1;
    if (after < view.size
        && !view.isQuoted(after)
        && (tree.token(after).isProperNoun() || view.tag(after).equals("PRP"))) {
      int end = after;
      while (end + 1 < view.size && tree.token(end + 1).isProperNoun() && !view.isQuoted(end + 1)) {
        end++;
      }
      return pieces.spans(Pieces.range(after, end));
    }
    return List.of();
  }

  /**
   * Words of a noun phrase with what belongs to it, without the part that holds {@code without}.
   */
  List<Span> nounPhrase(int head, int without) {
    int from = tree.token(head).isVerb() ? view.first(head) : leftOf(head);
    int to = view.last(head);
    if (without >= 0) {
      if (without > head) {
        to = Math.min(to, without - 1);
        if (tree.isWithin(without, head)) {
          int top = without;
          while (tree.head(top) != head) {
            top = tree.head(top);
          }
          to = Math.min(to, view.first(top) - 1);
        }
      } else {
        from = Math.max(from, without + 1);
        if (tree.token(head).isProperNoun()) {
          for (int child : tree.children(head)) {
            if (child > head
                && tree.isKindOf(child, "nmod")
                && LOOSE.contains(tree.preposition(child))) {
              to = Math.min(to, view.first(child) - 1);
            }
          }
        }
      }
    }
    while (from < head && view.isQuoted(from)) {
      from++;
    }
    while (from < head && (view.isPunctuation(from) || tree.is(from, "cc"))) {
      from++;
    }
    for (int i = head; i <= to; i++) {
      if (view.isQuoted(i) && i > head && without < head) {
        to = i - 1;
      }
    }
    for (int i = head + 1; i < to; i++) {
      if (view.lower(i).equals(",") && isLooseAfterComma(i + 1)) {
        to = i - 1;
      }
    }
    return pieces.spans(Pieces.range(fromLastComma(from, head), Math.max(head, to)));
  }

  private static final Set<String> OFFICES =
      Set.of(
          "managing",
          "ranking",
          "founding",
          "acting",
          "commanding",
          "leading",
          "presiding",
          "governing",
          "incoming",
          "outgoing",
          "retiring",
          "visiting");

  private boolean isLooseAfterComma(int token) {
    String tag = view.tag(token);
    return (tag.equals("VBG") && !OFFICES.contains(view.lower(token)))
        || tag.equals("WRB")
        || view.lower(token).equals("asked")
        || view.lower(token).equals("after")
        || view.lower(token).equals("while")
        || view.lower(token).equals("as");
  }

  /** "Asked on Monday, the minister": an opening phrase is no part of the subject. */
  int fromLastComma(int from, int head) {
    for (int i = head - 1; i > from; i--) {
      if (pieces.isCc(i)) {
        return from;
      }
      if (pieces.isDash(i) || (view.lower(i).equals(",") && !view.tag(i - 1).startsWith("JJ"))) {
        return i + 1;
      }
    }
    return from;
  }

  private static final Set<String> LOOSE =
      Set.of("in", "on", "at", "during", "after", "to", "before", "about", "via", "as");
}
