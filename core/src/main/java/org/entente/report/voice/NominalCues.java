package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/**
 * What a noun of thinking or saying is said to be: "their hope is that …", "the question is whether
 * …", "his message was to wait".
 */
final class NominalCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final NounPhrases nounPhrases;
  private final Extents extents;
  private final Findings findings;
  private final Tree tree;

  NominalCues(SentenceParts parts) {
    this.lexicon = parts.lexicon();
    this.view = parts.view();
    this.pieces = parts.pieces();
    this.clauses = parts.clauses();
    this.nounPhrases = parts.nounPhrases();
    this.extents = parts.extents();
    this.findings = parts.findings();
    tree = view.tree;
  }

  private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "if", "what");

  /** True where the noun is the subject of such a sentence. */
  boolean find(int n) {
    String lemma = tree.lemma(n);
    if (!tree.isKindOf(n, "nsubj")
        || !(lexicon.in(lemma, "thought") || lexicon.in(lemma, "noun"))) {
      return false;
    }
    int be = n + 1;
    while (be < view.size && be < n + 12 && !tree.lemma(be).equals("be")) {
      if (view.isQuoted(be)
          || view.lower(be).equals(",")
          || (tree.token(be).isVerb() && !AUXILIARIES.contains(tree.lemma(be)))) {
        return false;
      }
      be++;
    }
    int from = be + 1;
    while (view.tag(from).startsWith("RB")
        || tree.lemma(Math.min(from, view.size - 1)).equals("be")) {
      from++;
    }
    if (from + 2 >= view.size || view.isQuoted(be)) {
      return false;
    }
    boolean clause = OPENERS.contains(view.lower(from)) && !view.tag(from).equals("DT");
    boolean infinitive = view.tag(from).equals("TO") && view.tag(from + 1).startsWith("VB");
    if (!clause && !infinitive) {
      return false;
    }
    int end = extents.toBreak(from);
    int head = tree.head(from);
    if (head > from) {
      end = extents.toBreak(Math.max(end, pieces.last(head)));
    }
    end = extents.overAside(from, end);
    int owner = tree.child(n, "nmod:poss");
    List<Span> source = List.of();
    if (owner >= 0) {
      source = pieces.spans(Pieces.range(view.first(owner), nounPhrases.ownerEnd(owner)));
    }
    for (int child : tree.children(n)) {
      if (source.isEmpty()
          && tree.isKindOf(child, "nmod")
          && child > n
          && Set.of("of", "among", "from", "by").contains(tree.preposition(child))) {
        source =
            pieces.spans(
                Pieces.range(clauses.afterCase(child), Math.min(view.last(child), be - 1)));
      }
    }
    if (source.isEmpty() && infinitive) {
      return false;
    }
    int first = owner >= 0 || !source.isEmpty() ? n : nounPhrases.leftOf(n);
    findings.addAs(
        n,
        Way.NOUN,
        "nominal",
        source,
        List.of(tree.span(first, be)),
        pieces.spans(extents.trimmed(n, Pieces.range(from, end))),
        false);
    return true;
  }

  private static final Set<String> AUXILIARIES =
      Set.of("have", "will", "would", "be", "do", "remain");
}
