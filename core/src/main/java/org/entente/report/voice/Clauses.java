package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;

/** What hangs on a verb of one sentence: its parts, its form, its objects. */
final class Clauses {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Tree tree;

  Clauses(CueLexicon lexicon, SentenceView view, Pieces pieces) {
    this.lexicon = lexicon;
    this.view = view;
    this.pieces = pieces;
    tree = view.tree;
  }

  int objectOf(int v) {
    if (isGerund(v)) {
      return tree.head(v);
    }
    int before = -1;
    for (int child : tree.children(v)) {
      if (tree.is(child, "obj") || tree.is(child, "dobj")) {
        if (child > v) {
          return child;
        }
        before = child;
      }
    }
    return before;
  }

  /** "after slamming the deal": a verb with its object, which parsers take for an adjective. */
  boolean isGerund(int v) {
    if (!view.tag(v).equals("VBG") || !tree.is(v, "amod") || tree.head(v) <= v) {
      return false;
    }
    String next = view.tag(v + 1);
    String before = view.tag(v - 1);
    return next.equals("DT")
        || next.equals("PRP$")
        || next.startsWith("NNP")
        || next.equals("CD")
        || before.equals("IN")
        || before.equals("TO")
        || view.lower(v - 1).equals(",");
  }

  boolean way(String key, String way) {
    return lexicon.takes(key, way);
  }

  int auxiliariesBefore(int v) {
    int count = 0;
    while (v - 1 - count > 0
        && (view.tag(v - 1 - count).startsWith("RB")
            || (tree.head(v - 1 - count) == v && tree.isKindOf(v - 1 - count, "aux")))) {
      count++;
    }
    return count;
  }

  boolean hasMark(int verb, String word) {
    for (int child : tree.children(verb)) {
      if ((tree.is(child, "mark") || tree.is(child, "advmod")) && view.lower(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  List<int[]> acl(int v) {
    int head = tree.head(v);
    if (tree.isKindOf(v, "acl") && head >= 0) {
      return Pieces.range(view.first(head), v - 1);
    }
    return List.of();
  }

  boolean hasSubject(int verb) {
    return view.child(verb, "nsubj", "nsubj:pass") >= 0;
  }

  boolean isPassive(int v) {
    return hasPassiveAuxiliary(v)
        || (view.tag(v).equals("VBN")
            && tree.child(v, "aux") < 0
            && (tree.is(v, "acl")
                || tree.is(v, "advcl")
                || tree.is(v, "amod")
                || (ASKED.contains(tree.lemma(v)) && !hasSubject(v) && !pieces.isCcBefore(v))));
  }

  /** "Asked whether …, she said no": by whom is not told, whatever the tree says. */
  private static final Set<String> ASKED = Set.of("ask", "press", "question", "tell", "quiz");

  /** A form of "be" before the verb with neither comma nor quotation mark between. */
  boolean hasPassiveAuxiliary(int v) {
    int auxiliary = tree.child(v, "aux:pass");
    if (auxiliary < 0
        || auxiliary > v
        || (SHORT_HAS.contains(view.lower(auxiliary)) && lexicon.in(tree.lemma(v), "say"))) {
      return false;
    }
    for (int i = auxiliary + 1; i < v; i++) {
      if (view.lower(i).equals(",") || view.isQuoted(i) != view.isQuoted(v)) {
        return false;
      }
    }
    return view.isQuoted(auxiliary) == view.isQuoted(v);
  }

  /** Parsers read the "has" of "he's said" as "is". */
  private static final Set<String> SHORT_HAS = Set.of("'s", "’s");

  int agent(int v) {
    for (int child : tree.children(v)) {
      if (tree.isKindOf(child, "obl") && tree.preposition(child).equals("by")) {
        return child;
      }
    }
    return -1;
  }

  int afterCase(int noun) {
    int from = view.first(noun);
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && child < noun && !view.tag(child).equals("POS")) {
        from = Math.max(from, view.last(child) + 1);
      }
    }
    return from;
  }

  int oblique(int v, String preposition) {
    for (int child : tree.children(v)) {
      if (child > v
          && (tree.isKindOf(child, "obl")
              || tree.isKindOf(child, "nmod")
              || tree.is(child, "advcl"))
          && (tree.preposition(child).equals(preposition) || hasMark(child, preposition))) {
        return child;
      }
    }
    return -1;
  }

  int adverbialAs(int v) {
    for (int child : tree.children(v)) {
      if (child > v && hasMark(child, "as")) {
        return child;
      }
    }
    return -1;
  }

  boolean isFinite(int verb) {
    String tag = view.tag(verb);
    if ((!tag.equals("VB") && !tag.equals("VBG") && !tag.equals("VBN"))
        || SHORT_WILL.contains(view.lower(verb))) {
      return true;
    }
    for (int child : tree.children(verb)) {
      boolean wished = view.tag(verb).equals("VB") && tree.is(child, "nsubj");
      if (wished
          || tree.isKindOf(child, "aux")
          || tree.is(child, "cop")
          || tree.is(child, "mark")) {
        return true;
      }
    }
    return view.isQuoted(verb);
  }

  /** Parsers take the “'ll” of "he'll go" for the verb. */
  private static final Set<String> SHORT_WILL = Set.of("'ll", "’ll", "'d", "’d");

  boolean isInfinitive(int verb) {
    for (int child : tree.children(verb)) {
      if (view.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  boolean hasModal(int v) {
    for (int child : tree.children(v)) {
      if (child < v && tree.isKindOf(child, "aux") && !view.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  boolean isAuxiliary(int token) {
    return Set.of("have", "do", "be").contains(tree.lemma(token));
  }
}
