package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/** Nouns and adjectives that lay a content to somebody, alone or as the object of a light verb. */
final class NounCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final NounPhrases nounPhrases;
  private final Sources sources;
  private final Extents extents;
  private final Findings findings;
  private final Tree tree;

  NounCues(SentenceParts parts) {
    this.lexicon = parts.lexicon();
    this.view = parts.view();
    this.pieces = parts.pieces();
    this.clauses = parts.clauses();
    this.nounPhrases = parts.nounPhrases();
    this.sources = parts.sources();
    this.extents = parts.extents();
    this.findings = parts.findings();
    tree = view.tree;
  }

  void noun(int n) {
    String lemma = tree.lemma(n);
    if (findings.isCue(n)) {
      return;
    }
    if (lexicon.in(lemma, "holder")) {
      holder(n, lemma);
      return;
    }
    if (!lexicon.isNoun(lemma)) {
      return;
    }
    int owner = tree.child(n, "nmod:poss");
    int clause = -1;
    for (int child : tree.children(n)) {
      if (child > n
          && lexicon.in(lemma, "noun")
          && ((tree.is(child, "acl")
                  && (clauses.isInfinitive(child)
                      || clauses.hasMark(child, "that")
                      || isAsked(child)))
              || tree.is(child, "ccomp"))) {
        clause = child;
      }
    }
    if (clause < 0) {
      for (int child : tree.children(n)) {
        if (child > n
            && tree.isKindOf(child, "nmod")
            && (takes(lemma, tree.preposition(child))
                || (owner >= 0
                    && lexicon.in(lemma, "noun-of")
                    && NOUN_PREPOSITIONS.contains(tree.preposition(child))))) {
          clause = child;
        }
      }
    }
    if (clause < 0) {
      return;
    }
    List<Span> source = List.of();
    int governor = tree.head(n);
    boolean spoken =
        governor >= 0
            && governor < n
            && tree.token(governor).isVerb()
            && (tree.isKindOf(n, "obj") || tree.isKindOf(n, "obl"))
            && view.child(governor, "nsubj") >= 0
            && !isMet(governor)
            && !(tree.isKindOf(n, "obl") && NOT_ONES_OWN.contains(tree.preposition(n)))
            && (owner < 0 || view.tag(owner).equals("PRP$"));
    for (int child : tree.children(n)) {
      if (tree.isKindOf(child, "nmod")
          && child != clause
          && (Set.of("by", "from", "among").contains(tree.preposition(child))
              || (tree.preposition(child).equals("of") && !spoken))) {
        source = pieces.spans(Pieces.range(clauses.afterCase(child), view.last(child)));
      }
    }
    if (source.isEmpty() && spoken) {
      source = sources.sourceOf(governor);
    } else if (source.isEmpty() && owner >= 0) {
      source = pieces.spans(Pieces.range(view.first(owner), nounPhrases.ownerEnd(owner)));
    } else if (source.isEmpty() && adjectiveSource(n) >= 0) {
      source = pieces.spans(Pieces.range(adjectiveSource(n), adjectiveSource(n)));
    } else if (source.isEmpty()
        && !(tree.isKindOf(n, "obl") && NOT_ONES_OWN.contains(tree.preposition(n)))
        && !isMet(governor)) {
      source = sources.controller(n);
    }
    boolean phrase = tree.isKindOf(clause, "nmod");
    if (phrase && isFar(source, n, tree.preposition(clause))) {
      return;
    }
    int from = phrase ? clauses.afterCase(clause) : pieces.first(clause, n);
    findings.addAs(
        n,
        Way.NOUN,
        phrase ? "noun-phrase" : "noun",
        source,
        List.of(tree.token(n).span()),
        pieces.spans(Pieces.range(from, pieces.last(clause))),
        false);
  }

  /** "about whether …", "of how …". */
  private boolean isAsked(int clause) {
    int first = view.first(clause);
    return tree.tag(first).equals("IN") && ASKING.contains(view.lower(first + 1));
  }

  private static final Set<String> ASKING = Set.of("whether", "how", "why", "if", "what", "who");

  /** A noun with a phrase alone says little; whose it is has to stand beside it. */
  private boolean isFar(List<Span> source, int n, String preposition) {
    if (source.isEmpty()) {
      return preposition.equals("of") || preposition.equals("for");
    }
    int gap = tree.token(n).span().start() - source.getLast().end();
    return gap > 25;
  }

  private boolean takes(String noun, String preposition) {
    return lexicon.takes(noun, "noun-" + preposition, preposition);
  }

  /** "is a supporter of …". */
  private void holder(int n, String lemma) {
    int subject = view.child(n, "nsubj");
    if (subject < 0 || subject > n || tree.child(n, "cop") < 0) {
      return;
    }
    for (int child : tree.children(n)) {
      if (child > n
          && tree.isKindOf(child, "nmod")
          && lexicon.takes(lemma, "holder", tree.preposition(child))) {
        findings.addAs(
            n,
            Way.NOUN,
            "holder",
            nounPhrases.nounPhrase(subject, n),
            List.of(tree.token(n).span()),
            pieces.spans(
                extents.trimmed(n, Pieces.range(clauses.afterCase(child), pieces.last(child)))),
            false);
        return;
      }
    }
  }

  /** "Republican calls for": who, by an adjective or name before the noun; −1 without one. */
  private int adjectiveSource(int n) {
    for (int child : tree.children(n)) {
      if (child < n
          && (tree.is(child, "amod") || tree.is(child, "compound"))
          && Character.isUpperCase(tree.token(child).text().charAt(0))
          && child > 0) {
        return child;
      }
    }
    return -1;
  }

  /** Whether a verb's object is others' words for its subject: "faced questions about". */
  private boolean isMet(int verb) {
    return verb >= 0 && MET.contains(tree.lemma(verb));
  }

  private static final Set<String> MET =
      Set.of(
          "face",
          "prompt",
          "draw",
          "stoke",
          "hear",
          "spark",
          "fuel",
          "provoke",
          "trigger",
          "attract",
          "receive",
          "get",
          "cause",
          "generate",
          "renew",
          "meet",
          "confront",
          "encounter",
          "elicit",
          "ignite",
          "intensify",
          "heighten",
          "win",
          "dominate");

  /** "Despite complaints that …": others' than the subject's. */
  private static final Set<String> NOT_ONES_OWN =
      Set.of("amid", "amidst", "despite", "over", "after", "to", "against", "because_of", "under");

  private static final Set<String> NOUN_PREPOSITIONS =
      Set.of("of", "about", "for", "to", "on", "against", "over");

  /** "is confident that …", "are wary of …": what somebody feels or thinks, by an adjective. */
  boolean adjective(int a) {
    String lemma = tree.lemma(a);
    int subject = view.child(a, "nsubj", "nsubj:pass");
    int verb = tree.head(a);
    if (subject < 0 && verb >= 0 && tree.is(a, "xcomp") && STAYING.contains(tree.lemma(verb))) {
      subject = view.child(verb, "nsubj");
    }
    if (!lexicon.in(lemma, "state")
        || subject < 0
        || tree.is(a, "acl:relcl")
        || subject > a
        || tree.lemma(subject).equals("it")) {
      return false;
    }
    int content = -1;
    int from = -1;
    for (int child : tree.children(a)) {
      if (child < a || content >= 0) {
        continue;
      }
      if (tree.is(child, "ccomp")
          || tree.is(child, "xcomp")
          || (tree.is(child, "advcl")
              && (clauses.hasMark(child, "that") || clauses.isInfinitive(child)))) {
        content = child;
        from = pieces.first(child, a);
      } else if ((tree.isKindOf(child, "obl") || tree.isKindOf(child, "nmod"))
          && STATE_PREPOSITIONS.contains(tree.preposition(child))) {
        content = child;
        from = clauses.afterCase(child);
      } else if (tree.is(child, "advcl") && view.tag(child).equals("VBG")) {
        content = child;
        from = child;
      }
    }
    if (content < 0) {
      return false;
    }
    findings.addAs(
        a,
        Way.VERB,
        "state",
        nounPhrases.nounPhrase(subject, a),
        List.of(tree.token(a).span()),
        pieces.spans(extents.trimmed(a, Pieces.range(from, pieces.last(content)))),
        false);
    return true;
  }

  /** "remained hopeful that …". */
  private static final Set<String> STAYING =
      Set.of("remain", "feel", "become", "get", "grow", "seem", "appear", "sound", "stay", "look");

  private static final Set<String> STATE_PREPOSITIONS =
      Set.of("about", "of", "with", "by", "over", "at", "to", "in", "for", "on", "toward");

  /** "made fun of …", "raised doubts about …", "made it clear that …". */
  boolean light(int v, int object) {
    int clear = v + 1;
    while (clear <= v + 2 && !view.lower(clear).equals("clear")) {
      clear++;
    }
    if (clear <= v + 2 && tree.lemma(v).equals("make") && clear + 2 < view.size) {
      int end = Math.max(pieces.last(v), clear);
      int from = view.lower(clear + 1).equals(",") ? clear + 2 : clear + 1;
      List<Span> source = sources.sourceOf(v);
      if (source.isEmpty()) {
        return false;
      }
      findings.addAs(
          v,
          Way.VERB,
          "light-clear",
          source,
          List.of(tree.span(v, clear)),
          pieces.spans(
              extents.trimmed(v, Pieces.range(from, extents.toBreak(Math.max(from, end))))),
          true);
      return true;
    }
    if (object < v || !lexicon.in(tree.lemma(object), "taken") || clauses.isPassive(v)) {
      return false;
    }
    int content = -1;
    for (int at : List.of(object, v)) {
      for (int child : tree.children(at)) {
        if (content < 0 && child > object) {
          boolean phrase =
              (tree.isKindOf(child, "nmod") || tree.isKindOf(child, "obl"))
                  && LIGHT_PREPOSITIONS.contains(tree.preposition(child))
                  && !pieces.isTime(child)
                  && view.first(child) == object + 1;
          boolean clause =
              (tree.isKindOf(child, "acl") || tree.is(child, "ccomp"))
                  && (clauses.hasMark(child, "that")
                      || tree.is(child, "ccomp")
                      || clauses.isInfinitive(child));
          if (phrase || clause) {
            content = child;
          }
        }
      }
    }
    if (content < 0) {
      return false;
    }
    boolean phrase = tree.isKindOf(content, "nmod") || tree.isKindOf(content, "obl");
    int from = phrase ? clauses.afterCase(content) : pieces.first(content, object);
    List<Span> source = sources.sourceOf(v);
    if (source.isEmpty()) {
      return false;
    }
    findings.addAs(
        v,
        Way.NOUN,
        "light",
        source,
        List.of(tree.span(v, phrase ? Math.max(object, from - 1) : object)),
        pieces.spans(extents.trimmed(v, Pieces.range(from, pieces.last(content)))),
        false);
    return true;
  }

  private static final Set<String> LIGHT_PREPOSITIONS =
      Set.of("about", "of", "with", "over", "at", "to", "in", "for", "on", "toward", "against");
}
