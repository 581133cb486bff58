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
  private final ClauseCues clauseCues;
  private final NounCues nounCues;
  private final NominalCues nominalCues;
  private final AsCues asCues;
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
    var parts = SentenceParts.of(lexicon, view, sentence);
    pieces = parts.pieces();
    clauses = parts.clauses();
    extents = parts.extents();
    objectReach = parts.objectReach();
    findings = parts.findings();
    plainCues = new PlainCues(parts);
    clauseCues = new ClauseCues(parts, new FrontCues(parts, followsQuote), plainCues);
    nounCues = new NounCues(parts);
    nominalCues = new NominalCues(parts);
    asCues = new AsCues(parts);
    phraseCues = new PhraseCues(parts);
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
        if (!nominalCues.find(i)) {
          nounCues.noun(i);
        }
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
    for (int i = 0; i < view.size; i++) {
      if (view.lower(i).equals("as") && !view.isQuoted(i)) {
        asCues.find(i); // last, since it leaves cues that the tree shows
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
    if (!passive && lexicon.in(key, "show") && clauseCues.shows(v)) {
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
      if (!passive && (clauseCues.swallowed(v, object) || clauseCues.torn(v, object, ccomp))) {
        return;
      }
      if (clauseCues.find(v, key, ccomp, object)) {
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
    if (xcomp > v
        && object < 0
        && lexicon.in(key, "seek")
        && !view.tag(xcomp).equals("VBG")
        && !clauses.isInfinitive(xcomp)
        && tree.child(xcomp, "mark") < 0) {
      // "wants them banned", and what the parser takes for it: "wants more buses"
      findings.add(v, "small", true, Pieces.range(pieces.first(xcomp, v), pieces.last(xcomp)));
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
    if (object > v && (lexicon.in(key, "tell") || lexicon.in(key, "asked"))) {
      int about = clauses.oblique(v, "about");
      about = about < 0 && lexicon.in(key, "asked") ? clauses.oblique(v, "on") : about;
      if (about > object) {
        findings.add(v, "about", true, Pieces.range(clauses.afterCase(about), pieces.last(about)));
        return;
      }
    }
    for (String preposition : PREPOSITIONS) {
      if (clauses.way(key, preposition) && object < 0) {
        int oblique = clauses.oblique(v, preposition);
        if (oblique > v) {
          findings.add(
              v,
              lexicon.in(key, "refer") ? "refer" : preposition,
              true,
              Pieces.range(
                  clauses.afterCase(oblique), objectReach.end(v, oblique, pieces.last(oblique))));
          return;
        }
      }
    }
    int complement = ccomp > v ? ccomp : xcomp;
    if (object < 0 && complement > v && clauses.way(key, "obj") && !isOnlyDeed(v, key)) {
      // "endorsed making it harder", "discussed how to go on": a thing in the form of a clause
      findings.add(
          v, "obj", true, Pieces.range(pieces.first(complement, v), pieces.last(complement)));
      return;
    }
    if (object >= 0 && clauses.way(key, "obj")) {
      if (object > v && !isSpelledOut(key, object) && !isOnlyDeed(v, key)) {
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
   * "those who accept", "to sign": of a verb that tells a deed and a stance alike, the stance is
   * nobody's yet where the deed is only meant, or says which person is meant.
   */
  private boolean isOnlyDeed(int v, String key) {
    int subject = view.child(v, "nsubj");
    if (tree.is(v, "acl:relcl") && subject >= 0 && view.lower(subject).equals("that")) {
      return true; // mostly a thing
    }
    if (lexicon.in(key, "judge") || lexicon.in(key, "mention") || lexicon.in(key, "pass-on")) {
      return false;
    }
    return clauses.isInfinitive(v)
        || tree.is(v, "acl:relcl")
        || tree.is(v, "amod")
        || (tree.is(v, "conj") && !clauses.hasSubject(v))
        || (tree.is(v, "dep") && lexicon.in(key, "publish"));
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

  private static final List<String> PREPOSITIONS =
      List.of("about", "for", "to", "against", "on", "of", "in", "at", "by", "with");

  /** "asked not to be named" says what kind of source it is. */
  private static final Set<String> UNNAMED = Set.of("name", "identify", "quote");

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
      return; // "a group called …": its name
    }
    int title = view.child(v, "obj");
    if (title > v && clauses.way(key, "small")) {
      // "is considered a favourite"
      findings.add(
          v,
          "pass-small",
          false,
          Pieces.join(subjectRange, Pieces.range(pieces.first(title, v), pieces.last(title))));
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
      boolean name =
          preposition.equals("as") && (tree.is(v, "acl") || tree.lemma(v).equals("know"));
      if (oblique > v && clauses.way(key, preposition) && !name) {
        findings.add(
            v,
            "pass-" + preposition,
            false,
            Pieces.join(subjectRange, Pieces.range(view.first(oblique), pieces.last(oblique))));
        return;
      }
    }
    if (clauses.way(key, "obj")
        && !lexicon.in(key, "publish")
        && clauses.agent(v) >= 0
        && !subjectRange.isEmpty()) {
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
