package org.entente.report.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.document.Paragraphs;
import org.entente.document.Span;
import org.entente.parse.ParsedDocument;

/**
 * Brings quotations and cues together across sentences: a content that touches a quotation takes
 * all of it, a quotation without a cue goes to the cue before it.
 */
final class QuoteJoiner {
  private final String text;
  private final List<Span> sentences;
  private final List<Quotes.Quote> quotes;
  private final List<Candidate> candidates;
  private final Paragraphs paragraphs;

  QuoteJoiner(ParsedDocument document, List<Quotes.Quote> quotes, List<Candidate> candidates) {
    this.text = document.document().text();
    this.sentences = document.spans();
    this.quotes = quotes;
    this.candidates = candidates;
    this.paragraphs = new Paragraphs(text);
  }

  void join() {
    boolean[] owned = new boolean[quotes.size()];
    for (Candidate candidate : candidates) {
      if (candidate.content.isEmpty()) {
        give(candidate, owned);
      }
    }
    candidates.removeIf(c -> c.content.isEmpty());
    for (Candidate candidate : candidates) {
      for (int q = 0; q < quotes.size(); q++) {
        Span quote = quotes.get(q).span();
        if (candidate.content.stream().anyMatch(s -> s.overlaps(quote))
            && candidate.source.stream().noneMatch(s -> s.overlaps(quote))) {
          candidate.content = merge(candidate.content, quote);
          if (candidate.speech) {
            owned[q] = true;
          }
        }
      }
    }
    for (Candidate candidate : candidates) {
      if (candidate.way == Attribution.Way.HEADLINE) {
        toParagraphEnd(candidate);
      }
    }
    for (int q = 0; q < quotes.size(); q++) {
      Span quote = quotes.get(q).span();
      int sentence = sentenceAt(quote.start() + 1 < text.length() ? inner(quote) : quote.start());
      if (owned[q]) {
        continue;
      }
      if (!startsSentence(quote, sentence)) {
        continue;
      }
      Optional<Candidate> before = before(quote);
      if (before.isPresent()) {
        before.get().content = merge(before.get().content, quote);
        owned[q] = true;
      }
    }
  }

  /** "JONES: We are glad. We hope …": in a transcript a paragraph is one speaker's. */
  private void toParagraphEnd(Candidate candidate) {
    int start = candidate.content.getFirst().start();
    int end = candidate.content.getLast().end();
    for (Span sentence : sentences) {
      if (sentence.start() >= end - 1 && paragraphs.at(sentence.start()) == paragraphs.at(start)) {
        int to = sentence.end();
        while (to > sentence.start() + 1 && ".!?".indexOf(text.charAt(to - 1)) >= 0) {
          to--;
        }
        candidate.content = List.of(new Span(start, to));
      }
    }
  }

  /** A cue without words takes the quotation just before it, or after its colon. */
  private void give(Candidate candidate, boolean[] owned) {
    int from =
        Math.min(
            candidate.cueSpans.getFirst().start(),
            candidate.source.isEmpty() ? Integer.MAX_VALUE : candidate.source.getFirst().start());
    int to = end(candidate);
    for (int q = 0; q < quotes.size(); q++) {
      Span quote = quotes.get(q).span();
      boolean before =
          quote.end() <= from
              && from - quote.end() < 4
              && paragraphs.at(quote.start()) == paragraphs.at(from)
              && text.substring(quote.end(), from).isBlank();
      boolean after =
          quote.start() >= to
              && quote.start() - to < 8
              && text.substring(to, quote.start()).strip().equals(":");
      if (before || after) {
        candidate.content = List.of(quote);
        owned[q] = true;
        return;
      }
    }
  }

  /** The speech that a free-standing quotation goes on with. */
  private Optional<Candidate> before(Span quote) {
    // the nearest speech whose content or cue ends just before the quotation, one in quotation
    // marks
    // before others of its sentence: “…,” she said, referring to the bill. “…”
    List<Candidate> near =
        candidates.stream()
            .filter(c -> c.speech && end(c) <= quote.start() && close(c, quote))
            .toList();
    Optional<Candidate> nearest = near.stream().max(Comparator.comparingInt(QuoteJoiner::end));
    return nearest.map(c ->
        isQuoted(c)
            ? c
            : near.stream()
                .filter(other -> other.sentence == c.sentence && isQuoted(other))
                .findFirst()
                .orElse(c));
  }

  private boolean isQuoted(Candidate candidate) {
    return quotes.stream()
        .anyMatch(
            quote -> candidate.content.stream().anyMatch(span -> span.overlaps(quote.span())));
  }

  private boolean close(Candidate c, Span quote) {
    int sentence = sentenceAt(end(c) - 1);
    int own = sentenceAt(inner(quote));
    boolean sameParagraph = paragraphs.at(end(c) - 1) == paragraphs.at(quote.start());
    if (sameParagraph) {
      return own - sentence <= (own > 0 && isBrokenOff(own - 1) ? 2 : 1);
    }
    if (paragraphs.at(quote.start()) - paragraphs.at(end(c) - 1) == 1 && own - sentence == 1) {
      String between = text.substring(end(c), quote.start());
      boolean colon = between.strip().startsWith(":");
      return colon || (isQuoted(c) && fillsParagraph(quote));
    }
    return false;
  }

  /** Whether a paragraph is one quotation: it goes on with the speaker of the one before. */
  private boolean fillsParagraph(Span quote) {
    int paragraph = paragraphs.at(quote.start());
    return isParagraphEdge(quote.start(), -1, paragraph)
        && isParagraphEdge(quote.end() - 1, 1, paragraph);
  }

  private boolean isParagraphEdge(int at, int step, int paragraph) {
    int i = at + step;
    while (i >= 0 && i < text.length() && ".,!?".indexOf(text.charAt(i)) >= 0) {
      i += step;
    }
    return i < 0 || i >= text.length() || text.charAt(i) == '\n' || paragraphs.at(i) != paragraph;
  }

  private static int end(Candidate c) {
    return Math.max(
        c.content.isEmpty() ? 0 : c.content.getLast().end(),
        Math.max(c.cueSpans.getLast().end(), c.source.isEmpty() ? 0 : c.source.getLast().end()));
  }

  private boolean startsSentence(Span quote, int sentence) {
    return quote.start() - sentences.get(sentence).start() <= 1
        || inner(quote) - sentences.get(sentence).start() <= 1
        || isConnective(sentences.get(sentence).start(), quote.start());
  }

  /** Splitters take the stop of “(D-N.Y.)” for a sentence's. */
  private boolean isBrokenOff(int sentence) {
    char first = text.charAt(sentences.get(sentence).start());
    return first == ')' || first == ',';
  }

  private boolean isConnective(int from, int to) {
    if (to <= from || to - from > 5) {
      return false;
    }
    String word = text.substring(from, to).strip();
    return word.equals("But") || word.equals("And") || word.equals("So");
  }

  /** The first character behind the opening mark. */
  private int inner(Span quote) {
    int at = quote.start() + 1;
    while (at + 1 < quote.end()
        && (Character.isWhitespace(text.charAt(at)) || "'’‘".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private int sentenceAt(int character) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).start() <= character) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Adds a stretch, joining what overlaps or is parted by white space alone. */
  private List<Span> merge(List<Span> content, Span added) {
    var all = new ArrayList<>(content);
    all.add(added);
    Collections.sort(all);
    var merged = new ArrayList<Span>();
    for (Span span : all) {
      if (!merged.isEmpty()) {
        Span before = merged.getLast();
        if (before.overlaps(span)
            || before.end() == span.start()
            || (before.end() < span.start()
                && text.substring(before.end(), span.start()).isBlank())) {
          merged.set(merged.size() - 1, before.cover(span));
          continue;
        }
      }
      merged.add(span);
    }
    return merged;
  }
}
