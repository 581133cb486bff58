package org.entente.parse;

/** Tells which sentences can hold a report, so that the parser is spared the others. */
@FunctionalInterface
public interface Gate {
  Gate OPEN = sentence -> true;

  /** Whether to parse; a gate may only refuse a sentence that the coder would find nothing in. */
  boolean admits(String sentence);
}
