package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/** Labels, phrases and adverbs that lay a content to somebody without a verb of saying. */
final class PhraseCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final NounPhrases nounPhrases;
  private final Sources sources;
  private final Extents extents;
  private final Findings findings;
  private final Tree tree;

  PhraseCues(SentenceParts parts) {
    this.lexicon = parts.lexicon();
    this.view = parts.view();
    this.pieces = parts.pieces();
    this.nounPhrases = parts.nounPhrases();
    this.sources = parts.sources();
    this.extents = parts.extents();
    this.findings = parts.findings();
    tree = view.tree;
  }

  /** "Minister: talks will go on" at the head of a paragraph, in headlines and interviews. */
  void label() {
    int colon = 1;
    while (colon < view.size && colon <= 7 && !view.lower(colon).equals(":")) {
      colon++;
    }
    if (colon >= view.size - 2 || colon > 7 || !view.lower(colon).equals(":")) {
      return;
    }
    int from = 0;
    for (int i = 0; i < colon; i++) {
      String text = view.lower(i);
      if (text.equals("-") || text.equals("–") || text.equals("—") || text.equals("|")) {
        from = i + 1;
      } else if ((tree.token(i).isVerb()
              && !view.tag(i).equals("VBG")
              && !view.tag(i).equals("VBN"))
          || view.isQuoted(i)
          || text.equals(",")) {
        return;
      }
    }
    boolean named = false;
    for (int i = from; i < colon; i++) {
      named |= tree.token(i).isNoun();
      if (!Character.isUpperCase(tree.token(i).text().charAt(0))
          && !view.tag(i).equals("POS")
          && !Character.isDigit(tree.token(i).text().charAt(0))
          && !Set.of("of", "the", "and", "’s", "'s").contains(view.lower(i))) {
        return;
      }
    }
    String first = view.lower(from);
    int words = 0;
    for (int i = colon + 1; i < view.size; i++) {
      words += view.isPunctuation(i) ? 0 : 1;
    }
    if (!pieces.saysSomething(colon + 1, view.size - 1)
        || (words < 4 && !view.isQuoted(colon + 1))
        || view.tag(colon + 1).equals("CD")) {
      return;
    }
    if (first.equals("editor") || first.equals("editors")) {
      return;
    }
    if (!named || (NO_SPEAKERS.contains(first) && colon - from == 1)) {
      return;
    }
    findings.addAs(
        colon,
        Way.HEADLINE,
        "label",
        pieces.spans(Pieces.range(from, colon - 1)),
        List.of(tree.token(colon).span()),
        pieces.spans(Pieces.range(colon + 1, view.size - 1)),
        true);
  }

  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "exclusive",
          "update",
          "updated",
          "breaking",
          "watch",
          "look",
          "video",
          "photos",
          "photo",
          "listen",
          "note",
          "correction",
          "related",
          "contributing",
          "read",
          "more",
          "source",
          "sources",
          "contact",
          "editor",
          "bottom",
          "opinion",
          "analysis",
          "twitter",
          "boom",
          "poll-watch",
          "factbox",
          "explainer",
          "wow",
          "transcript",
          "result");

  /** "In a poll last week, …": what a document shows, without a verb of showing. */
  void inDocument() {
    if (!view.lower(0).equals("in") || view.size < 6) {
      return;
    }
    int comma = 1;
    while (comma < view.size && !view.lower(comma).equals(",") && !view.isQuoted(comma)) {
      comma++;
    }
    int noun = nounPhrases.nounAfter(1);
    if (comma > 14
        || comma >= view.size - 3
        || noun < 0
        || noun > comma
        || !lexicon.in(tree.lemma(noun), "survey")) {
      return;
    }
    findings.addAs(
        0,
        Way.PHRASE,
        "in",
        pieces.spans(Pieces.range(1, comma - 1)),
        List.of(tree.token(0).span()),
        pieces.spans(Pieces.range(comma + 1, view.size - 1)),
        true);
  }

  /** "They had 40 percent in a new poll": what a survey shows, by a phrase within the sentence. */
  void inSurvey(int in) {
    int noun = tree.head(in);
    if (noun <= in
        || !tree.is(in, "case")
        || !lexicon.in(tree.lemma(noun), "survey")
        || findings.isCue(in)
        || in < 3) {
      return;
    }
    int last = noun;
    while (last + 1 < view.size
        && tree.isWithin(last + 1, noun)
        && !view.isPunctuation(last + 1)
        && !view.isQuoted(last + 1)) {
      last++;
    }
    int start = startOfClause(in);
    boolean figure = false;
    for (int i = start; i < in; i++) {
      figure |= view.tag(i).equals("CD");
    }
    if (!figure || view.tag(noun).endsWith("S") || !pieces.saysSomething(start, in - 1)) {
      return;
    }
    findings.addAs(
        in,
        Way.PHRASE,
        "in-survey",
        pieces.spans(Pieces.range(in + 1, last)),
        List.of(tree.token(in).span()),
        pieces.spans(Pieces.range(start, in - 1)),
        true);
  }

  /** The last comma, dash or semicolon before a word, over commas within numbers and names. */
  private int startOfClause(int word) {
    for (int i = word - 1; i > 0; i--) {
      if (view.lower(i).equals(";") || pieces.isDash(i)) {
        return i + 1;
      }
      if (view.lower(i).equals(",") && !pieces.saysSomething(0, i - 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  void hearsay(int adverb) {
    int head = tree.head(adverb);
    if (head < 0) {
      return;
    }
    findings.addAs(
        adverb,
        Way.ADVERB,
        "hearsay",
        List.of(),
        List.of(tree.token(adverb).span()),
        pieces.spans(pieces.without(head, adverb)),
        false);
  }

  void accordingTo(int according) {
    int to = according + 1;
    if (to >= view.size - 1 || !view.lower(to).equals("to")) {
      return;
    }
    int end = to;
    while (end + 1 < view.size && !endsSource(end + 1)) {
      end++;
    }
    if (end == to) {
      return;
    }
    List<int[]> content;
    if (pieces.saysSomething(0, according - 1)) {
      int start = pieces.isCc(0) ? 1 : 0;
      content = Pieces.range(start, according - 1);
    } else {
      content = extents.trimmed(end, Pieces.range(end + 1, view.size - 1));
    }
    findings.addAs(
        according,
        Way.PHRASE,
        "according",
        pieces.spans(Pieces.range(to + 1, end)),
        List.of(tree.span(according, to)),
        pieces.spans(content),
        true);
  }

  /** "voted in favor of …", "rallied in support of …". */
  void inFavorOf(int in) {
    if (!Set.of("support", "favor", "favour", "defense", "defence", "hopes", "praise")
        .contains(view.lower(in + 1))) {
      return;
    }
    int of = tree.head(in + 2);
    int noun = in + 1;
    if (of <= in + 2) {
      return;
    }
    int doer = tree.head(tree.isKindOf(noun, "fixed") ? of : noun);
    List<Span> source = List.of();
    if (doer >= 0 && doer < in) {
      source = view.child(doer, "nsubj") >= 0 ? sources.sourceOf(doer) : sources.controller(doer);
    }
    if (!source.isEmpty()) {
      findings.addAs(
          in,
          Way.PHRASE,
          "in-favor",
          source,
          List.of(tree.span(in, in + 2)),
          pieces.spans(extents.trimmed(in, Pieces.range(in + 3, pieces.last(of)))),
          false);
    }
  }

  private boolean endsSource(int token) {
    String text = view.lower(token);
    return text.equals(",")
        || text.equals(";")
        || text.equals(".")
        || text.equals(":")
        || pieces.isDash(token)
        || view.isQuoted(token)
        || (pieces.isCc(token) && token + 1 < view.size && tree.is(token + 1, "nsubj"));
  }
}
