package org.entente.report.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.document.Paragraphs;
import org.entente.document.Span;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;

/** Finds in a whole document what is laid to whom. */
public final class AttributionFinder {
  private final CueLexicon lexicon = CueLexicon.bundled();

  /** In the order of the text. */
  public List<Attribution> find(ParsedDocument document) {
    return outermost(candidates(document)).stream()
        .map(c -> new Attribution(c.source, c.cueSpans, c.content, c.way, Optional.empty()))
        .toList();
  }

  /**
   * In the order of the text, with those within the content of others; each of these says which it
   * stands in next.
   */
  public List<Attribution> findNested(ParsedDocument document) {
    var all = new ArrayList<>(candidates(document));
    all.sort(
        Comparator.comparing((Candidate c) -> c.cueSpans.getFirst())
            .thenComparingInt(c -> -length(c)));
    var nested = new ArrayList<Attribution>();
    for (Candidate inner : all) {
      int parent = -1;
      for (int i = 0; i < all.size(); i++) {
        Candidate outer = all.get(i);
        boolean holds =
            length(outer) > length(inner)
                && outer.content.stream()
                    .anyMatch(span -> span.overlaps(inner.cueSpans.getFirst()));
        if (holds && (parent < 0 || length(outer) < length(all.get(parent)))) {
          parent = i;
        }
      }
      nested.add(
          new Attribution(
              inner.source,
              inner.cueSpans,
              inner.content,
              inner.way,
              parent < 0 ? Optional.empty() : Optional.of(parent)));
    }
    return nested;
  }

  private static int length(Candidate candidate) {
    return candidate.content.stream().mapToInt(Span::length).sum();
  }

  /** For looking closely: with the rule of each. */
  List<Candidate> allOf(ParsedDocument document) {
    return candidates(document);
  }

  private List<Candidate> candidates(ParsedDocument document) {
    String text = document.document().text();
    List<Span> paragraphs = new Paragraphs(text).spans();
    List<Quotes.Quote> quotes = Quotes.find(text, paragraphs);
    var found = new ArrayList<Candidate>();
    for (ParsedSentence sentence : document.sentences()) {
      List<Quotes.Quote> here =
          quotes.stream().filter(q -> q.span().overlaps(sentence.span())).toList();
      var view = new SentenceView(sentence, here);
      found.addAll(
          new SentenceCues(
                  lexicon, view, sentence.index(), followsQuote(text, quotes, sentence.span()))
              .find());
    }
    Parentheses.cutOut(found);
    new QuoteJoiner(document, quotes, found).join();
    return found;
  }

  private static boolean followsQuote(String text, List<Quotes.Quote> quotes, Span sentence) {
    return quotes.stream()
        .anyMatch(quote ->
            quote.span().end() <= sentence.start()
                && sentence.start() - quote.span().end() < 3
                && text.substring(quote.span().end(), sentence.start()).isBlank()
                && text.substring(quote.span().end(), sentence.start()).indexOf('\n') < 0);
  }

  /** Those that stand within no other. */
  static List<Candidate> outermost(List<Candidate> all) {
    var bySize = new ArrayList<>(all);
    bySize.sort(
        Comparator.comparingInt((Candidate c) -> -length(c))
            .thenComparing(c -> c.content.getFirst()));
    var kept = new ArrayList<Candidate>();
    for (Candidate candidate : bySize) {
      Span cue = candidate.cueSpans.getFirst();
      boolean inside =
          kept.stream().anyMatch(k -> k.content.stream().anyMatch(s -> s.overlaps(cue)));
      if (!inside) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing((Candidate c) -> c.cueSpans.getFirst()));
    return kept;
  }
}
