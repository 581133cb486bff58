package org.entente.document;

/** One outcome of reading: an article, or why there is none. */
public sealed interface Reading {
  /** An article that was read. */
  record Article(Document document) implements Reading {}

  /** Something that was met instead of an article, or beside one. */
  record Failed(Problem problem) implements Reading {}
}
