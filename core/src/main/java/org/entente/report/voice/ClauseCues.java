package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;

/** Verbs of saying, thinking and showing with the clause that is said, thought or shown. */
final class ClauseCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final Sources sources;
  private final Extents extents;
  private final Findings findings;
  private final FrontCues frontCues;
  private final BackCues backCues;
  private final PlainCues plainCues;
  private final Tree tree;

  ClauseCues(SentenceParts parts, FrontCues frontCues, PlainCues plainCues) {
    lexicon = parts.lexicon();
    view = parts.view();
    pieces = parts.pieces();
    clauses = parts.clauses();
    sources = parts.sources();
    extents = parts.extents();
    findings = parts.findings();
    this.frontCues = frontCues;
    this.plainCues = plainCues;
    backCues = new BackCues(parts);
    tree = view.tree;
  }

  /**
   * "They said the plan would fail": where the parser takes the plan for the object and all up to
   * it for the subject of "fail".
   */
  boolean swallowed(int v, int object) {
    if (object < v) {
      return false;
    }
    int top = v;
    while (tree.is(top, "conj")) {
      top = tree.head(top);
    }
    int verb = tree.head(top);
    if (!tree.isKindOf(top, "csubj") || verb <= object || view.isQuoted(object)) {
      return false;
    }
    int group = verb;
    while (group - 1 > object
        && (view.tag(group - 1).startsWith("RB")
            || (tree.head(group - 1) == verb
                && (tree.isKindOf(group - 1, "aux")
                    || tree.is(group - 1, "cop")
                    || !view.tag(group - 1).startsWith("V"))))) {
      group--;
    }
    if (group - 1 > pieces.last(object)) {
      return false;
    }
    findings.add(
        v,
        "clause",
        true,
        Pieces.range(pieces.first(object, v), extents.toBreak(pieces.last(verb))));
    return true;
  }

  /**
   * "They fear a defeat would cost them": a clause whose subject the parser took for the object.
   */
  boolean torn(int v, int object, int ccomp) {
    if (object < v || ccomp > v || view.isQuoted(object) || !plainCues.hasClauseBehind(v)) {
      return false;
    }
    int verb = pieces.last(object) + 1;
    while (view.tag(verb).startsWith("RB")) {
      verb++;
    }
    String tag = view.tag(verb);
    if (!tag.equals("MD") && !tag.equals("VBZ") && !tag.equals("VBD") && !tag.equals("VBP")) {
      return false;
    }
    findings.add(
        v,
        "clause",
        true,
        Pieces.range(pieces.first(object, v), extents.toBreak(Math.max(verb, pieces.last(v)))));
    return true;
  }

  /** "A poll shows the minister ahead": all that a document shows, whatever its form. */
  boolean shows(int v) {
    int subject = view.child(v, "nsubj");
    if (subject < 0 && sources.isBehindParticiple(v)) {
      subject = view.child(tree.head(v), "nsubj");
    }
    if (subject < 0
        || subject > v
        || !isEvidence(subject)
        || v + 2 >= view.size
        || view.isPunctuation(v + 1)
        || tree.is(v, "acl:relcl")) {
      return false;
    }
    int end = extents.toBreak(v + 1);
    if (tree.child(v, "ccomp") > v) {
      end = extents.toBreak(Math.max(end, pieces.last(tree.child(v, "ccomp"))));
    }
    findings.add(v, "shows", true, Pieces.range(v + 1, end));
    return true;
  }

  /** A document or figure, or a number of them: "a batch of emails". */
  private boolean isEvidence(int noun) {
    if (lexicon.in(tree.lemma(noun), "evidence")) {
      return true;
    }
    for (int child : tree.children(noun)) {
      if (tree.preposition(child).equals("of") && lexicon.in(tree.lemma(child), "evidence")) {
        return true;
      }
    }
    return false;
  }

  /** A clause or quotation in any place that a verb of saying or thinking can have it. */
  boolean find(int v, String key, int ccomp, int object) {
    if (ccomp > v && view.lower(v + 1).equals(",") && frontCues.front(v, key)) {
      return true;
    }
    if (ccomp > v && !clauses.isInfinitive(ccomp) && clauses.isFinite(ccomp)) {
      int from = pieces.first(ccomp, v);
      int end = extents.overAside(from, extents.toBreak(pieces.last(ccomp)));
      if (lexicon.in(key, "asked") && opensSentence(v)) {
        end = Math.min(end, extents.toBreak(Math.max(from, ccomp)));
      }
      findings.add(v, "clause", true, Pieces.range(from, end));
      return true;
    }
    if (lexicon.in(key, "asked")) {
      for (int child : tree.children(v)) {
        if (child > v
            && tree.is(child, "advcl")
            && ASKING.stream().anyMatch(word -> clauses.hasMark(child, word))) {
          findings.add(v, "clause", true, Pieces.range(pieces.first(child, v), pieces.last(child)));
          return true;
        }
      }
    }
    if (frontCues.front(v, key)) {
      return true;
    }
    if (ccomp >= 0 && ccomp < v && !plainCues.hasClauseBehind(v)) {
      findings.add(v, "front", true, extents.frontOfTree(v, ccomp));
      return true;
    }
    int head = tree.head(v);
    if (backCues.back(v, key)) {
      return true;
    }
    if (tree.isKindOf(v, "parataxis")
        && head >= 0
        && tree.lemma(v).equals("say")
        && clauses.hasSubject(v)) {
      findings.add(v, "parataxis", true, pieces.without(head, v));
      return true;
    }
    if (tree.is(v, "advcl")
        && head >= 0
        && clauses.hasMark(v, "as")
        && lexicon.in(key, "parenthetical")
        && !AS_TIME.contains(key)) {
      findings.add(v, "as-said", true, pieces.without(head, v));
      return true;
    }
    for (int child : tree.children(v)) {
      if ((tree.isKindOf(child, "parataxis") || tree.is(child, "dep"))
          && child > v
          && (tree.token(child).isVerb() || tree.child(child, "cop") >= 0)
          && object < 0
          && clauses.hasSubject(v)
          && (clauses.hasSubject(child) || view.isQuoted(child))
          && !view.tag(v).equals("VBG")) {
        findings.add(v, "dep", true, Pieces.range(pieces.first(child, v), pieces.last(child)));
        return true;
      }
    }
    return false;
  }

  /** "When asked which it was, most said the first": the answer stands behind the comma. */
  private boolean opensSentence(int v) {
    for (int i = 0; i < v; i++) {
      if (!(view.tag(i).equals("WRB")
          || view.tag(i).startsWith("RB")
          || tree.isKindOf(i, "aux")
          || view.tag(i).equals("CC")
          || view.tag(i).equals("IN"))) {
        return false;
      }
    }
    return true;
  }

  private static final List<String> ASKING = List.of("if", "whether", "how", "why", "where");

  /** Behind "as" these tell the time. */
  private static final Set<String> AS_TIME =
      Set.of("continue", "begin", "hear", "show", "open", "go+on", "read");
}
