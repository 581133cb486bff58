package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/**
 * Verbs of saying by the order of the words: a content before its verb, or behind one whose clause
 * the parser missed.
 */
final class FrontCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final boolean followsQuote;
  private final Pieces pieces;
  private final Clauses clauses;
  private final NounPhrases nounPhrases;
  private final Extents extents;
  private final Findings findings;
  private final Tree tree;

  /**
   * @param followsQuote whether a quotation ends just before the sentence, as splitters leave it
   *     behind “…?”
   */
  FrontCues(SentenceParts parts, boolean followsQuote) {
    this.lexicon = parts.lexicon();
    this.view = parts.view();
    this.followsQuote = followsQuote;
    this.pieces = parts.pieces();
    this.clauses = parts.clauses();
    this.nounPhrases = parts.nounPhrases();
    this.extents = parts.extents();
    this.findings = parts.findings();
    tree = view.tree;
  }

  private boolean says(String key) {
    return lexicon.in(key, "say")
        || lexicon.in(key, "tell")
        || lexicon.in(key, "show")
        || lexicon.in(key, "think")
        || lexicon.in(key, "manner");
  }

  /**
   * "…, she said", "…" said the minister: by the order of the words, since parsers go wrong where a
   * quotation or a whole clause stands before the verb.
   */
  boolean front(int v, String key) {
    if (!says(key)
        || view.tag(v).equals("VBG")
        || view.tag(v).equals("VB")
        || !(lexicon.in(key, "parenthetical") || lexicon.in(key, "manner"))
        || clauses.hasPassiveAuxiliary(v)) {
      return false;
    }
    int group = v;
    while (group > 0
        && (view.tag(group - 1).startsWith("RB")
            || (tree.head(group - 1) == v && tree.isKindOf(group - 1, "aux")))) {
      group--;
    }
    int subject = group - 1;
    int own = view.child(v, "nsubj");
    boolean inverted =
        (pieces.isBreak(group - 1)
                && group > 1
                && !(own >= 0 && own < v && !view.isQuoted(own) && !isBeforeQuote(own, v)))
            || (group == 0 && followsQuote && own != 0);
    inverted = inverted && nounPhrases.nounAfter(v + 1) >= 0 && !tree.lemma(v).equals("tell");
    int end = v;
    List<Span> source;
    if (inverted) {
      int head = nounPhrases.nounAfter(v + 1);
      if (head < 0 || view.tag(v + 1).equals("PRP") || isFollowedByVerb(head)) {
        return false;
      }
      source = nounPhrases.nounPhraseAt(v + 1, head);
      if (source.isEmpty()) {
        return false;
      }
      end = pieces.tokenAt(source.getLast().end() - 1);
      int aside = nounPhrases.endOfAside(end);
      if (aside > end) {
        end = aside;
        source = pieces.spans(Pieces.range(v + 1, end));
      }
    } else if (afterQuote(v) > 0) {
      int from = afterQuote(v);
      group = from;
      source = pieces.spans(Pieces.range(from, v - 1 - clauses.auxiliariesBefore(v)));
      if (source.isEmpty()) {
        return false;
      }
    } else {
      if (subject < 0
          || view.isQuoted(subject)
          || !(tree.token(subject).isNoun()
              || view.tag(subject).equals("PRP")
              || SOME.contains(view.lower(subject)))) {
        return false;
      }
      int from = nounPhrases.startOfNounPhrase(subject);
      if (view.lower(v + 1).equals(",")) {
        // "The bill, she said, would fail": no apposition
        for (int i = from + 1; i < subject; i++) {
          from = view.lower(i).equals(",") ? i + 1 : from;
        }
      }
      if (from > 2 && pieces.isCc(from - 1) && tree.token(from - 2).isNoun()) {
        from = nounPhrases.startOfNounPhrase(from - 2);
      }
      if (from != 0 && (from < 2 || !pieces.isBreak(from - 1))) {
        // ", one of them said": parsers take it for an apposition to the noun before
        for (int i = from + 1; i < subject; i++) {
          from = view.lower(i).equals(",") ? i + 1 : from;
        }
      }
      if (from != 0 && (from < 2 || !pieces.isBreak(from - 1))) {
        return false;
      }
      group = from;
      source = pieces.spans(Pieces.range(from, subject));
    }
    // nothing of a content behind it: the sentence ends, or a comma or a quotation follows
    int after = end + 1;
    while (after < view.size && !view.isPunctuation(after) && !view.isQuoted(after)) {
      String word = view.lower(after);
      if (word.equals("that")
          || (tree.token(after).isVerb()
              && !view.tag(after).equals("VBG")
              && !inverted
              && tree.is(after, "ccomp"))) {
        return false;
      }
      after++;
    }
    if (after < view.size && view.lower(after).equals(":")) {
      return false;
    }
    if (!inverted && end + 1 < view.size && !lexicon.in(key, "tell") && !canFollow(end + 1)) {
      return false;
    }
    if (view.tag(end + 1).equals("TO") && view.tag(end + 2).equals("VB")) {
      return false;
    }
    if (after + 1 < view.size
        && view.lower(after).equals(",")
        && view.isQuoted(after + 1)
        && group > 1
        && !view.isQuoted(group - 1)
        && !view.isQuoted(group - 2)
        && (view.tag(0).equals("IN")
            || view.tag(0).equals("WRB")
            || view.tag(0).startsWith("VB"))) {
      return false;
    }
    int objectBehind = clauses.objectOf(v);
    if (objectBehind > v
        && !inverted
        && !lexicon.in(key, "tell")
        && !view.lower(v + 1).equals(",")) {
      return false;
    }
    if (group == 0) {
      if (!followsQuote) {
        return false;
      }
      if (after >= view.size || view.lower(after).equals(".") || view.lower(after).equals(",")) {
        findings.pending(v, source);
        return true;
      }
      return false;
    }
    int start = extents.startOfFront(group);
    List<int[]> content = Pieces.range(start, group - 1);
    if (isAdjunct(start, group - 1)) {
      if (!view.lower(after).equals(",") || !pieces.saysSomething(after + 1, view.size - 1)) {
        return false;
      }
      findings.addAs(
          v,
          Way.VERB,
          "middle",
          source,
          findings.cueOf(v),
          pieces.spans(Pieces.join(content, Pieces.range(after + 1, view.size - 1))),
          true);
      return true;
    }
    if (isPunctuationAlone(start, group - 1)) {
      findings.pending(v, source);
      return true;
    }
    if (!pieces.saysSomething(start, group - 1) && !view.isQuoted(group - 1)) {
      if (after < view.size - 3
          && view.lower(after).equals(",")
          && !view.tag(after + 1).equals("VBG")
          && pieces.saysSomething(after + 1, view.size - 1)) {
        findings.addAs(
            v,
            Way.VERB,
            "middle",
            source,
            findings.cueOf(v),
            pieces.spans(
                extents.trimmed(
                    v,
                    Pieces.join(
                        Pieces.range(start, group - 1), Pieces.range(after + 1, view.size - 1)))),
            true);
        return true;
      }
      return false;
    }
    boolean middle =
        after < view.size - 2
            && (view.lower(after).equals(",") || view.isQuoted(after))
            && !(view.tag(after + 1).equals("VBG") && lexicon.has(tree.lemma(after + 1)))
            && ((tree.isKindOf(v, "parataxis")
                    && (tree.head(v) > after || goesOn(after + 1, group)))
                || view.isQuoted(after)
                || view.isQuoted(after + 1)
                || RESUMING.contains(view.lower(after + 1)));
    if (middle) {
      content = extents.trimmed(v, Pieces.join(content, Pieces.range(after, view.size - 1)));
    }
    findings.addAs(v, Way.VERB, "front", source, findings.cueOf(v), pieces.spans(content), true);
    return true;
  }

  private static final Set<String> SOME =
      Set.of("many", "some", "others", "most", "few", "several", "both", "one", "another");

  /** ", she said, because …": the same clause goes on. */
  private static final Set<String> RESUMING = Set.of("because", "that", "including", "though");

  private boolean isPunctuationAlone(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!view.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** "If they win, …", "In the end, …": what opens a sentence and is none itself. */
  private boolean isAdjunct(int from, int to) {
    String tag = view.tag(pieces.isCc(from) ? from + 1 : from);
    if (from != 0 || view.isQuoted(from) || view.isQuoted(to) || view.isQuoted(to - 1)) {
      return false;
    }
    if (!tag.equals("IN") && !tag.equals("WRB") && !tag.equals("TO")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (view.lower(i).equals(",") || view.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** ", she said, especially where …": the words taken up again behind the comma. */
  private boolean goesOn(int from, int group) {
    String tag = view.tag(from);
    return !view.isQuoted(group - 1)
        && !view.isQuoted(group - 2)
        && !tag.startsWith("W")
        && !tag.equals("VBG")
        && !tag.equals("VBN")
        && !Extents.LOOSE_CLAUSES.contains(view.lower(from));
  }

  /**
   * Where the speaker begins who stands between a quotation and the verb, or −1: “…,” Ki Hong, 33,
   * said.
   */
  private int afterQuote(int v) {
    int from = v;
    while (from > 0 && !view.isQuoted(from - 1) && v - from < 30) {
      from--;
    }
    if (from == 0 || from == v || !view.isQuoted(from - 1)) {
      return -1;
    }
    String tag = view.tag(from);
    boolean name = from == v - 1 && Character.isUpperCase(tree.token(from).text().charAt(0));
    if (!(tag.startsWith("NN")
        || name
        || tag.equals("DT")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.startsWith("JJ"))) {
      return -1;
    }
    boolean relative = false;
    for (int i = from; i < v - clauses.auxiliariesBefore(v); i++) {
      String word = view.tag(i);
      relative |= word.startsWith("W");
      if (!name
          && (word.equals("VBD") || word.equals("VBZ") || word.equals("VBP") || word.equals("MD"))
          && !relative) {
        return -1;
      }
    }
    return from;
  }

  /** What may stand behind "she said" when its content stands before it. */
  private boolean canFollow(int token) {
    String tag = view.tag(token);
    return view.isPunctuation(token)
        || view.isQuoted(token)
        || tag.startsWith("RB")
        || tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("VBG")
        || tag.equals("WRB")
        || Pieces.DAYS.contains(view.lower(token))
        || tree.is(token, "obl:tmod")
        || TIMES.contains(view.lower(token));
  }

  private static final Set<String> TIMES = Set.of("last", "this", "earlier", "late", "early");

  private boolean isBeforeQuote(int subject, int v) {
    for (int i = subject; i < v; i++) {
      if (view.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowedByVerb(int head) {
    return head + 1 < view.size
        && (view.tag(head + 1).equals("MD")
            || (view.tag(head + 1).startsWith("VB")
                && !view.tag(head + 1).equals("VBG")
                && !view.tag(head + 1).equals("VBN")));
  }
}
