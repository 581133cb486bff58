package org.entente.corenlp;

/** One parser for all tests of this module: each holds some 300 MB of models. */
final class SharedParser {
  static final CoreNlpParser PARSER = new CoreNlpParser();

  private SharedParser() {}
}
