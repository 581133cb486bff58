package org.entente.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.document.Document;
import org.entente.document.Paragraphs;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.report.SentenceCoder;
import org.entente.store.Entry;
import org.entente.store.StoredDocument;

/** One document to everything that is stored of it. Safe for several threads. */
record DocumentCoding(Parser parser, SentenceCoder coder) {
  Made.Article code(Document document) {
    if (!document.isCoded()) {
      return uncoded(document, new Problem.OtherLanguage(document.origin(), document.language()));
    }
    // The gate is the coder's: where it fails inside the parser, that is no failure of the parser.
    var gateFailure = new AtomicReference<Throwable>();
    Gate gate = watched(coder.gate(), gateFailure);
    ParsedDocument parsed;
    try {
      parsed = parser.parse(document, gate);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      Throwable ours = gateFailure.get();
      if (ours != null) {
        throw new IllegalStateException("the gate failed on " + document.id(), ours);
      }
      return uncoded(document, new Problem.NotParsed(document.origin(), cause(e)));
    }
    return new Made.Article(
        new Entry.Article(document, sentences(parsed), coder.code(parsed), parsed.problems()),
        parsed.sentences().size());
  }

  private static Made.Article uncoded(Document document, Problem problem) {
    return new Made.Article(new Entry.Article(document, List.of(), List.of(), List.of(problem)), 0);
  }

  private static Gate watched(Gate gate, AtomicReference<Throwable> failure) {
    return sentence -> {
      try {
        return gate.admits(sentence);
      } catch (RuntimeException | Error e) {
        failure.set(e);
        throw e;
      }
    };
  }

  private static String cause(Throwable failure) {
    String message = failure.getMessage();
    String name = failure.getClass().getSimpleName();
    return message == null ? name : name + ", " + message.lines().findFirst().orElse("");
  }

  private static List<StoredDocument.Sentence> sentences(ParsedDocument parsed) {
    var admitted = new BitSet();
    for (ParsedSentence sentence : parsed.sentences()) {
      admitted.set(sentence.index());
    }
    var paragraphs = new Paragraphs(parsed.document().text());
    var sentences = new ArrayList<StoredDocument.Sentence>(parsed.spans().size());
    for (Span span : parsed.spans()) {
      int index = sentences.size();
      sentences.add(
          new StoredDocument.Sentence(
              index, span, paragraphs.at(span.start()), admitted.get(index)));
    }
    return sentences;
  }
}
