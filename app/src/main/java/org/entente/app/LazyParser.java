package org.entente.app;

import org.entente.corenlp.CoreNlpParser;
import org.entente.document.Document;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.parse.Parser;

/**
 * Loads the language models when the first document asks for them, so that a run with nothing new
 * starts at once.
 */
final class LazyParser implements Parser {
  /** The holder is initialised once, by whichever thread comes first. */
  private static final class Loaded {
    static final CoreNlpParser PARSER = new CoreNlpParser();
  }

  @Override
  public ParsedDocument parse(Document document, Gate gate) {
    return Loaded.PARSER.parse(document, gate);
  }

  @Override
  public String version() {
    return CoreNlpParser.VERSION;
  }
}
