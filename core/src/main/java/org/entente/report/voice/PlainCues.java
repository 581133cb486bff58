package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/**
 * Verbs that lay something to somebody whenever they are used ("argue", "accuse"), where the tree
 * shows no complement that their class takes: what follows decides, by the order of the words.
 */
final class PlainCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final Sources sources;
  private final Extents extents;
  private final ObjectReach objectReach;
  private final Findings findings;
  private final Tree tree;

  PlainCues(SentenceParts parts) {
    this.lexicon = parts.lexicon();
    this.view = parts.view();
    this.pieces = parts.pieces();
    this.clauses = parts.clauses();
    this.sources = parts.sources();
    this.extents = parts.extents();
    this.objectReach = parts.objectReach();
    this.findings = parts.findings();
    tree = view.tree;
  }

  void find(int v, String key) {
    if (!lexicon.in(key, "certain")) {
      return;
    }
    if (clauses.isPassive(v)) {
      passive(v);
      return;
    }
    int gap = relativeBefore(v);
    int from = behind(v);
    if (from < 0) {
      if (gap >= 0 && !lexicon.in(key, "parenthetical")) {
        lay(v, "plain-gap", true, Pieces.range(view.first(gap), view.last(gap)));
      }
      return;
    }
    if (gap >= 0 && tree.is(gap, "obj")) {
      lay(
          v,
          "plain-gap",
          true,
          Pieces.join(Pieces.range(gap, gap), Pieces.range(from, extents.toBreak(from))));
      return;
    }
    if (view.isQuoted(from)) {
      lay(v, "plain-quote", true, Pieces.range(from, pieces.quoteEnd(from)));
      return;
    }
    String tag = view.tag(from);
    String word = view.lower(from);
    if (OPENERS.contains(word) && !tag.equals("DT")) {
      lay(v, "plain-clause", true, Pieces.range(from, clauseEnd(v, from)));
      return;
    }
    if (tag.equals("TO")) {
      boolean told = tree.is(v, "ccomp") && lexicon.has(tree.lemma(tree.head(v)));
      if (told && clauses.way(key, "to")) {
        // "said that they had promised to leave": what stands within others' words
        lay(v, "plain-to", false, Pieces.range(from, clauseEnd(v, from)));
      }
      return;
    }
    if (tag.equals("IN") && PREPOSITIONS.contains(word)) {
      if (view.tag(v).equals("VBG") && !clauses.hasSubject(v) && tree.isKindOf(v, "nsubj")) {
        return;
      }
      int noun = tree.head(from);
      int end = noun > from ? pieces.last(noun) : extents.toBreak(from + 1);
      lay(
          v,
          "plain-" + word,
          true,
          Pieces.range(from + 1, objectReach.end(v, from + 1, Math.max(from + 1, end))));
      return;
    }
    if (tag.startsWith("VB") || tag.equals("IN") || tag.equals("CC") || tag.startsWith("W")) {
      return;
    }
    if (beginsClause(v, from)) {
      if (view.tag(v).equals("VBG")) {
        return; // parsers seldom miss the clause of a participle
      }
      lay(v, "plain-bare", true, Pieces.range(from, clauseEnd(v, from)));
      return;
    }
    int object = clauses.objectOf(v);
    if (lexicon.in(key, "tell")) {
      told(v, object);
    } else if (object > v && !lexicon.in(key, "clausal") && !isLooseParticiple(v)) {
      lay(
          v,
          "plain-obj",
          true,
          Pieces.range(pieces.first(object, v), objectReach.end(v, object, pieces.last(object))));
    }
  }

  /** "reminded the rank and file why …": what follows the one who is told. */
  private void told(int v, int object) {
    if (object < v) {
      return;
    }
    for (int i = object + 1; i + 1 < view.size && i < object + 12; i++) {
      if (view.isQuoted(i) || view.lower(i).equals(",")) {
        return;
      }
      if (OPENERS.contains(view.lower(i)) && !view.tag(i).equals("DT")) {
        lay(v, "plain-told", true, Pieces.range(i, clauseEnd(v, i)));
        return;
      }
    }
  }

  /** "a group supporting them", "a rule that supports them": what kind of thing it is. */
  private boolean isLooseParticiple(int v) {
    int subject = view.child(v, "nsubj");
    boolean thing = tree.is(v, "acl:relcl") && subject >= 0 && view.lower(subject).equals("that");
    return thing || (tree.is(v, "acl") && !sources.isControlled(v));
  }

  private void lay(int v, String rule, boolean speech, List<int[]> content) {
    List<Span> source = sources.sourceOf(v);
    if (source.isEmpty() && !view.tag(v).equals("VBN")) {
      return;
    }
    findings.addAs(
        v,
        Way.VERB,
        rule,
        source,
        findings.cueOf(v),
        pieces.spans(extents.trimmed(v, content)),
        speech);
  }

  private static final Set<String> OPENERS =
      Set.of("that", "whether", "if", "how", "why", "what", "who", "which", "where");

  private static final Set<String> PREPOSITIONS = Set.of("about", "against", "of");

  /** Whether a clause follows the verb without a break. */
  boolean hasClauseBehind(int v) {
    int from = behind(v);
    return from > 0
        && !view.isQuoted(from)
        && !view.tag(from).equals("IN")
        && !view.tag(from).startsWith("W")
        && beginsClause(v, from);
  }

  /** The first word of what follows: no adverb, day or phrase of time; −1 where a break stands. */
  private int behind(int v) {
    int at = v + 1;
    while (at < view.size
        && !view.isQuoted(at)
        && (view.tag(at).equals("RB")
            || view.tag(at).equals("RP")
            || Pieces.DAYS.contains(view.lower(at)))) {
      at++;
    }
    if (at >= view.size) {
      return -1;
    }
    if (!view.isQuoted(at) && (view.lower(at).equals(",") || view.lower(at).equals(":"))) {
      return view.isQuoted(at + 1) ? at + 1 : -1;
    }
    return view.isPunctuation(at) && !view.isQuoted(at) ? -1 : at;
  }

  /** "what he believes", "which she argued": the relative that the verb's content stands in for. */
  private int relativeBefore(int v) {
    for (int child : tree.children(v)) {
      if (child < v
          && view.tag(child).startsWith("W")
          && !tree.isKindOf(child, "nsubj")
          && (tree.is(child, "obj") || tree.is(child, "dep"))) {
        return child;
      }
    }
    return -1;
  }

  /** Whether a finite verb with these words for its subject follows before any break. */
  private boolean beginsClause(int v, int from) {
    for (int i = from; i < view.size && i < from + 25; i++) {
      if (view.isQuoted(i) || view.lower(i).equals(",") || view.tag(i).startsWith("W")) {
        return false;
      }
      String tag = view.tag(i);
      if (i > from
          && (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD"))) {
        return !(tree.is(i, "conj") && tree.head(i) == v) && !pieces.isCc(i - 1);
      }
      if (tag.equals("IN") && view.lower(i).equals("that")) {
        return false;
      }
    }
    return false;
  }

  private int clauseEnd(int v, int from) {
    int top = from;
    for (int step = 0; step < view.size; step++) {
      int head = tree.head(top);
      if (head < 0 || head == v || view.first(head) < from) {
        break;
      }
      top = head;
    }
    return extents.toBreak(Math.max(from, pieces.last(top)));
  }

  /** "was known for its openness", "was opposed by many". */
  private void passive(int v) {
    int subject = view.child(v, "nsubj:pass", "nsubj");
    if (subject < 0 || subject > v || HAS.contains(view.lower(v - 1))) {
      return;
    }
    List<int[]> content =
        view.tag(subject).startsWith("W")
            ? Pieces.range(subject, subject)
            : Pieces.range(view.first(subject), Math.min(view.last(subject), v - 1));
    int complement = -1;
    for (String preposition : List.of("for", "as", "of")) {
      int oblique = clauses.oblique(v, preposition);
      if (complement < 0 && oblique > v) {
        complement = oblique;
      }
    }
    if (complement < 0 && clauses.agent(v) < 0) {
      return;
    }
    if (complement >= 0) {
      content =
          Pieces.join(content, Pieces.range(pieces.first(complement, v), pieces.last(complement)));
    }
    findings.addAs(
        v,
        Way.VERB,
        "plain-passive",
        sources.sourceOf(v),
        findings.cueOf(v),
        pieces.spans(extents.trimmed(v, content)),
        false);
  }

  /** Parsers read the "has" of "he's said" as "is". */
  private static final Set<String> HAS = Set.of("'s", "’s");
}
