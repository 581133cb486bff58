package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/**
 * Finds within one sentence what its grammar lays to somebody: the verbs, and the order of the
 * rest.
 */
final class SentenceCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final Extents extents;
  private final ObjectReach objectReach;
  private final Findings findings;
  private final FrontCues frontCues;
  private final NounCues nounCues;
  private final PhraseCues phraseCues;
  private final PlainCues plainCues;
  private final Tree tree;

  /**
   * @param followsQuote whether a quotation ends just before the sentence, as splitters leave it
   *     behind “…?”
   */
  SentenceCues(CueLexicon lexicon, SentenceView view, int sentence, boolean followsQuote) {
    this.lexicon = lexicon;
    this.view = view;
    tree = view.tree;
    pieces = new Pieces(view);
    clauses = new Clauses(lexicon, view, pieces);
    var nounPhrases = new NounPhrases(view, pieces);
    var sources = new Sources(lexicon, view, pieces, clauses, nounPhrases);
    extents = new Extents(lexicon, view, pieces, clauses);
    objectReach = new ObjectReach(view, pieces, clauses);
    findings =
        new Findings(
            view, sentence, pieces, sources, extents, new SourceEdges(lexicon, view, pieces));
    frontCues =
        new FrontCues(
            lexicon, view, followsQuote, pieces, clauses, nounPhrases, sources, extents, findings);
    nounCues =
        new NounCues(lexicon, view, pieces, clauses, nounPhrases, sources, extents, findings);
    plainCues =
        new PlainCues(lexicon, view, pieces, clauses, sources, extents, objectReach, findings);
    phraseCues = new PhraseCues(lexicon, view, pieces, nounPhrases, sources, extents, findings);
  }

  List<Candidate> find() {
    phraseCues.label();
    phraseCues.inDocument();
    for (int i = 0; i < view.size; i++) {
      if (view.isQuoted(i)) {
        continue;
      }
      if (tree.token(i).isVerb()) {
        int before = findings.all().size();
        verb(i);
        if (findings.all().size() == before) {
          plainCues.find(i, keyOf(i));
        }
      } else if (tree.token(i).isNoun()) {
        nounCues.noun(i);
      } else if (tree.token(i).isAdjective()) {
        nounCues.adjective(i);
      } else if (view.tag(i).equals("RB") && lexicon.in(tree.lemma(i), "hearsay")) {
        phraseCues.hearsay(i);
      }
      if (view.lower(i).equals("according")) {
        phraseCues.accordingTo(i);
      }
      if (view.lower(i).equals("in") && view.tag(i).equals("IN")) {
        phraseCues.inSurvey(i);
      }
      if (view.lower(i).equals("in") && view.lower(i + 2).equals("of")) {
        phraseCues.inFavorOf(i);
      }
    }
    return findings.all();
  }

  /** The verb's lemma, with its particle where the lexicon has both. */
  private String keyOf(int v) {
    String lemma = tree.lemma(v);
    int particle = tree.child(v, "compound:prt");
    return particle >= 0 && lexicon.has(lemma + "+" + tree.lemma(particle))
        ? lemma + "+" + tree.lemma(particle)
        : lemma;
  }

  private void verb(int v) {
    String lemma = tree.lemma(v);
    String key = keyOf(v);
    if (!lexicon.has(key)) {
      return;
    }
    boolean passive = clauses.isPassive(v);
    if (!passive && lexicon.in(key, "show") && shows(v)) {
      return;
    }
    if (passive && lexicon.in(lemma, "state") && nounCues.adjective(v)) {
      return;
    }
    if (lexicon.in(lemma, "light") && nounCues.light(v, clauses.objectOf(v))) {
      return;
    }
    int ccomp = view.child(v, "ccomp");
    int xcomp = view.child(v, "xcomp");
    int object = clauses.objectOf(v);
    int subject = view.child(v, "nsubj", "nsubj:pass", "nsubjpass", "csubj");
    if (clauses.way(key, "clause") || clauses.way(key, "tell")) {
      if (!passive && (swallowed(v, object) || torn(v, object, ccomp))) {
        return;
      }
      if (clause(v, key, ccomp, object)) {
        return;
      }
    }
    if (passive) {
      passive(v, key, xcomp, subject);
      return;
    }
    if (xcomp >= 0 && clauses.isInfinitive(xcomp) && xcomp > v) {
      if (clauses.way(key, "raise") && subject >= 0) {
        raised(v, subject, xcomp, "raise");
        return;
      }
      if (object >= 0 && object < xcomp && clauses.way(key, "obj-to")) {
        findings.add(v, "obj-to", false, Pieces.range(pieces.first(object, v), pieces.last(xcomp)));
        return;
      }
      if (UNNAMED.contains(tree.lemma(xcomp)) && clauses.isPassive(xcomp)) {
        return;
      }
      if (object < 0 && clauses.way(key, "to")) {
        findings.add(v, "to", false, Pieces.range(pieces.first(xcomp, v), pieces.last(xcomp)));
        return;
      }
    }
    if (ccomp > v && object < 0 && clauses.isInfinitive(ccomp) && clauses.way(key, "obj-to")) {
      findings.add(v, "obj-to", false, Pieces.range(pieces.first(ccomp, v), pieces.last(ccomp)));
      return;
    }
    if (xcomp > v && clauses.way(key, "raise") && subject >= 0) {
      raised(v, subject, xcomp, "raise");
      return;
    }
    if (xcomp > v && clauses.way(key, "small")) {
      int from =
          object >= 0
              ? Math.min(pieces.first(object, v), pieces.first(xcomp, v))
              : pieces.first(xcomp, v);
      findings.add(v, "small", true, Pieces.range(from, pieces.last(xcomp)));
      return;
    }
    if (ccomp > v && clauses.way(key, "small")) {
      findings.add(v, "small", true, Pieces.range(pieces.first(ccomp, v), pieces.last(ccomp)));
      return;
    }
    if (object > v && lexicon.in(key, "label")) {
      int end = extents.endOfPhrase(v, pieces.last(object));
      while (end + 1 < view.size
          && (view.isQuoted(end + 1)
              || (tree.head(end + 1) == v && tree.token(end + 1).isAdjective()))) {
        end++;
      }
      if (end > pieces.last(object) || lexicon.in(key, "label")) {
        findings.add(v, "small", true, Pieces.range(pieces.first(object, v), end));
        return;
      }
    }
    if (object > v && clauses.way(key, "of")) {
      int of = clauses.oblique(v, "of");
      if (of > object) {
        findings.add(v, "of", true, Pieces.range(pieces.first(object, v), pieces.last(of)));
        return;
      }
    }
    if (object > v && lexicon.in(key, "charge")) {
      int with = clauses.oblique(v, "with");
      if (with > object) {
        findings.add(v, "of", true, Pieces.range(pieces.first(object, v), pieces.last(with)));
        return;
      }
    }
    if (object > v && subject >= 0 && subject < v && lexicon.in(key, "stir")) {
      stirred(v, subject, object);
      return;
    }
    if (object > v && clauses.way(key, "as")) {
      int as = clauses.oblique(v, "as");
      int end = as >= 0 ? as : clauses.adverbialAs(v);
      if (end > object) {
        findings.add(v, "as", true, Pieces.range(pieces.first(object, v), pieces.last(end)));
        return;
      }
    }
    if (xcomp > v && clauses.way(key, "ing") && view.tag(xcomp).equals("VBG")) {
      findings.add(v, "ing", false, Pieces.range(pieces.first(xcomp, v), pieces.last(xcomp)));
      return;
    }
    for (String preposition : PREPOSITIONS) {
      if (clauses.way(key, preposition) && object < 0) {
        int oblique = clauses.oblique(v, preposition);
        if (oblique > v) {
          findings.add(
              v,
              preposition,
              true,
              Pieces.range(
                  clauses.afterCase(oblique), objectReach.end(v, oblique, pieces.last(oblique))));
          return;
        }
      }
    }
    if (object >= 0 && clauses.way(key, "obj")) {
      if (object > v && !isSpelledOut(key, object)) {
        findings.add(
            v,
            "obj",
            true,
            Pieces.range(pieces.first(object, v), objectReach.end(v, object, pieces.last(object))));
      }
      return;
    }
  }

  /**
   * "They said the plan would fail": where the parser takes the plan for the object and all up to
   * it for the subject of "fail".
   */
  private boolean swallowed(int v, int object) {
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
  private boolean torn(int v, int object, int ccomp) {
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

  /** Whether an issued statement is told of for what it says, by another cue behind it. */
  private boolean isSpelledOut(String key, int object) {
    if (!lexicon.in(key, "publish") || !Sources.MESSAGES.contains(tree.lemma(object))) {
      return false;
    }
    for (int i = object + 1; i < view.size; i++) {
      if (view.isQuoted(i)
          || (view.tag(i).equals("VBG") && lexicon.has(tree.lemma(i)))
          || view.lower(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "A poll shows the minister ahead": all that a document shows, whatever its form. */
  private boolean shows(int v) {
    int subject = view.child(v, "nsubj");
    if (subject < 0
        || subject > v
        || !lexicon.in(tree.lemma(subject), "evidence")
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

  private static final List<String> PREPOSITIONS =
      List.of("about", "for", "to", "against", "on", "of", "in", "at", "by", "with");

  private boolean clause(int v, String key, int ccomp, int object) {
    if (ccomp > v && view.lower(v + 1).equals(",") && frontCues.front(v, key)) {
      return true;
    }
    if (ccomp > v && !clauses.isInfinitive(ccomp) && clauses.isFinite(ccomp)) {
      int from = pieces.first(ccomp, v);
      findings.add(
          v,
          "clause",
          true,
          Pieces.range(from, extents.overAside(from, extents.toBreak(pieces.last(ccomp)))));
      return true;
    }
    if (lexicon.in(key, "asked")) {
      for (int child : tree.children(v)) {
        if (child > v
            && tree.is(child, "advcl")
            && (clauses.hasMark(child, "if")
                || clauses.hasMark(child, "whether")
                || clauses.hasMark(child, "how"))) {
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
    if (frontCues.back(v, key)) {
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

  /** "asked not to be named" says what kind of source it is. */
  private static final Set<String> UNNAMED = Set.of("name", "identify", "quote");

  /** Behind "as" these tell the time. */
  private static final Set<String> AS_TIME =
      Set.of("continue", "begin", "hear", "show", "open", "go+on", "read");

  private void passive(int v, String key, int xcomp, int subject) {
    List<int[]> subjectRange =
        subject >= 0
            ? Pieces.range(view.first(subject), Math.min(view.last(subject), v - 1))
            : clauses.acl(v);
    if (xcomp > v
        && (clauses.way(key, "raise-passive") || clauses.way(key, "obj-to"))
        && clauses.isInfinitive(xcomp)) {
      findings.add(
          v,
          "pass-to",
          false,
          Pieces.join(subjectRange, Pieces.range(pieces.first(xcomp, v), pieces.last(xcomp))));
      return;
    }
    if (xcomp > v && clauses.way(key, "small")) {
      findings.add(
          v,
          "pass-small",
          false,
          Pieces.join(subjectRange, Pieces.range(pieces.first(xcomp, v), pieces.last(xcomp))));
      return;
    }
    if (lexicon.in(key, "label") && tree.isKindOf(v, "acl") && pieces.last(v) > v) {
      findings.add(
          v, "pass-small", false, Pieces.join(subjectRange, Pieces.range(v + 1, pieces.last(v))));
      return;
    }
    for (String preposition : List.of("about", "for")) {
      int oblique = clauses.oblique(v, preposition);
      if (oblique > v && lexicon.in(key, "asked")) {
        findings.add(
            v,
            "pass-" + preposition,
            false,
            Pieces.range(clauses.afterCase(oblique), pieces.last(oblique)));
        return;
      }
    }
    for (String preposition : List.of("of", "as")) {
      int oblique = clauses.oblique(v, preposition);
      if (oblique > v && clauses.way(key, preposition)) {
        findings.add(
            v,
            "pass-" + preposition,
            false,
            Pieces.join(subjectRange, Pieces.range(view.first(oblique), pieces.last(oblique))));
        return;
      }
    }
    if (clauses.way(key, "obj") && clauses.agent(v) >= 0 && !subjectRange.isEmpty()) {
      findings.add(v, "pass-obj", false, subjectRange);
    }
  }

  /** "The plan angered many": the plan is what the object feels something about. */
  private void stirred(int v, int subject, int object) {
    findings.addAs(
        v,
        Way.VERB,
        "stir",
        pieces.spans(Pieces.range(pieces.first(object, v), pieces.last(object))),
        findings.cueOf(v),
        pieces.spans(Pieces.range(view.first(subject), Math.min(view.last(subject), v - 1))),
        false);
  }

  private void raised(int v, int subject, int complement, String rule) {
    if (subject > v) {
      return;
    }
    List<int[]> content =
        Pieces.join(
            Pieces.range(view.first(subject), view.last(subject) < v ? view.last(subject) : v - 1),
            Pieces.range(pieces.first(complement, v), pieces.last(complement)));
    findings.addAs(v, Way.NOBODY, rule, List.of(), findings.cueOf(v), pieces.spans(content), false);
  }
}
