package org.entente.report.voice;

import java.util.Set;
import org.entente.parse.Tree;

/**
 * How far the thing reaches that a verb of judging, mentioning or wanting takes: with what says
 * which thing it is, and without when, where and by which medium the verb's deed was done.
 */
final class ObjectReach {
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final Tree tree;

  ObjectReach(SentenceView view, Pieces pieces, Clauses clauses) {
    this.view = view;
    this.pieces = pieces;
    this.clauses = clauses;
    tree = view.tree;
  }

  /**
   * The last word of a verb's object.
   *
   * @param end where the object's own subtree ends
   */
  int end(int v, int object, int end) {
    int reached = Math.max(object, cut(v, object, end));
    if (reached < end) {
      return reached;
    }
    int next = reached + 1;
    while (next < view.size && !view.isPunctuation(next) && !pieces.isCc(next)) {
      int top = topFrom(next, v);
      if (top < 0 || !goesOn(next, top)) {
        break;
      }
      int to = cut(v, next, Math.max(next, pieces.last(top)));
      if (to < next) {
        break;
      }
      reached = to;
      next = reached + 1;
    }
    if (next < view.size
        && view.isQuoted(next)
        && !view.isQuoted(reached)
        && tree.isWithin(next, v)) {
      return pieces.quoteEnd(next);
    }
    return reached;
  }

  /** The highest word above this one that the verb governs and that does not begin before it. */
  private int topFrom(int token, int v) {
    int top = token;
    for (int step = 0; step < view.size; step++) {
      int head = tree.head(top);
      if (head < 0 || head == v || view.first(head) < token) {
        break;
      }
      top = head;
    }
    return tree.head(top) >= 0 && tree.isWithin(top, v) ? top : -1;
  }

  /** Whether the words from here still say what thing is meant. */
  private boolean goesOn(int from, int top) {
    if (isCircumstance(from)) {
      return false;
    }
    if (view.tag(from).equals("TO")) {
      return true;
    }
    if (tree.isKindOf(top, "obl") || tree.isKindOf(top, "nmod") || tree.isKindOf(top, "acl")) {
      return true;
    }
    if (tree.is(top, "advcl")) {
      return !clauses.hasSubject(top) && !LOOSE_MARKS.contains(view.lower(from));
    }
    boolean clause =
        tree.is(top, "ccomp")
            || tree.is(top, "parataxis")
            || tree.is(top, "dep")
            || tree.is(top, "xcomp");
    return clause
        && (tree.is(from, "nsubj")
            || view.tag(from).equals("PRP")
            || view.tag(from).equals("IN")
            || view.tag(from).equals("VBN"));
  }

  /** Ends a stretch before the first circumstance or new deed in it. */
  private int cut(int v, int from, int end) {
    for (int i = from + 1; i <= end; i++) {
      if (view.isQuoted(i)) {
        continue;
      }
      if (isCircumstance(i) || isNewDeed(v, i) || startsClause(v, from, i)) {
        return i - 1;
      }
    }
    return end;
  }

  /** "… and refused": another verb beside this one. */
  private boolean isNewDeed(int v, int token) {
    if (!pieces.isCc(token)) {
      return false;
    }
    int verb = tree.head(token);
    if (verb <= token || !tree.token(verb).isVerb()) {
      verb = token + 1;
      while (verb < view.size && view.tag(verb).startsWith("RB")) {
        verb++;
      }
    }
    String tag = view.tag(verb);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return (finite && !clauses.hasSubject(verb) && clauses.isFinite(v) && sameForm(v, tag))
        || (tag.equals("VBG") && view.tag(v).equals("VBG") && verb == token + 1);
  }

  /**
   * "backed the bill and the others left", "who backs the bill, the mayor said": another subject
   * with its verb, which parsers take for more of the thing.
   */
  private boolean startsClause(int v, int from, int token) {
    boolean comma = view.lower(token).equals(",");
    if (!(comma || pieces.isCc(token))
        || (comma && !isSubordinate(v))
        || isWithinClause(from, token)) {
      return false;
    }
    boolean noun = false;
    for (int i = token + 1; i < view.size && i - token < 8; i++) {
      String tag = view.tag(i);
      if (view.isQuoted(i)) {
        return false;
      }
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return noun;
      }
      noun |= tag.startsWith("N") || tag.equals("PRP");
      if (!(tag.startsWith("N")
          || tag.startsWith("J")
          || tag.startsWith("RB")
          || tag.equals("DT")
          || tag.equals("CD")
          || tag.equals("PRP")
          || tag.equals("PRP$")
          || tag.equals("POS"))) {
        return false;
      }
    }
    return false;
  }

  /** "… in which men and women were hurt": a clause whose verb still has to come. */
  private boolean isWithinClause(int from, int token) {
    for (int i = token - 1; i >= from; i--) {
      String tag = view.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
      if (tag.startsWith("W") || tree.is(i, "mark")) {
        return true;
      }
    }
    return false;
  }

  /** A relative clause or one that opens its sentence: behind its comma the main clause goes on. */
  private boolean isSubordinate(int v) {
    return tree.is(v, "acl:relcl") || (tree.is(v, "advcl") && tree.head(v) > v);
  }

  private boolean sameForm(int v, String tag) {
    return view.tag(v).equals(tag) || view.tag(v).equals("VBN") || view.tag(v).equals("VB");
  }

  /** Whether a phrase begins here that tells when, in what medium or by what means. */
  private boolean isCircumstance(int token) {
    String word = view.lower(token);
    String tag = view.tag(token);
    if (Pieces.DAYS.contains(word)) {
      return !tree.is(token, "nmod:poss") && !tree.is(token, "compound");
    }
    if ((word.equals("last") || word.equals("this") || word.equals("next"))
        && TIMES.contains(view.lower(token + 1))) {
      return !view.tag(token + 2).equals("POS");
    }
    if (LOOSE_MARKS.contains(word)
        && (tag.equals("IN") || tag.equals("WRB"))
        && tree.head(token) > token
        && !(word.equals("as") && tree.is(token, "case"))) {
      return true;
    }
    if (!tag.equals("IN") && !tag.equals("TO")) {
      return false;
    }
    int noun = tree.head(token);
    if (noun <= token || !tree.is(token, "case")) {
      return word.equals("by") && view.tag(token + 1).equals("VBG");
    }
    if (word.equals("in")
        || word.equals("on")
        || word.equals("at")
        || word.equals("to")
        || word.equals("through")) {
      return (pieces.isTime(noun) && !word.equals("to"))
          || (tree.token(noun).isNoun() && MEDIA.contains(tree.lemma(noun)));
    }
    return false;
  }

  private static final Set<String> TIMES =
      Set.of("week", "weekend", "month", "year", "spring", "summer", "fall", "winter", "night");

  private static final Set<String> LOOSE_MARKS =
      Set.of("when", "while", "because", "before", "after", "during", "despite", "amid", "as");

  /** What words are uttered in, not about. */
  private static final Set<String> MEDIA =
      Set.of(
          "interview",
          "statement",
          "speech",
          "tweet",
          "twitter",
          "facebook",
          "instagram",
          "conference",
          "debate",
          "rally",
          "forum",
          "television",
          "tv",
          "radio",
          "video",
          "letter",
          "column",
          "memo",
          "post",
          "address",
          "media",
          "email",
          "e-mail",
          "appearance",
          "article",
          "editorial",
          "op-ed",
          "briefing",
          "event",
          "website",
          "blog",
          "show",
          "podcast",
          "page",
          "newspaper",
          "testimony",
          "spokesman",
          "spokeswoman",
          "spokesperson");
}
