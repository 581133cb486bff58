package org.entente.document;

/**
 * What one step of reading gives: an article, or something that went wrong. A problem with a part
 * of an article that was read all the same (its date, its encoding, its language) follows the
 * article, with the same origin.
 */
public sealed interface Reading {
  /** A document, whole and cleaned. */
  record Article(Document document) implements Reading {}

  /** Something that could not be read or used; reading goes on behind it. */
  record Failed(Problem problem) implements Reading {}
}
