package org.entente.parse;

import org.entente.document.Span;

/**
 * One word of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param span characters in the document's text
 * @param lemma dictionary form, lower-cased but for proper nouns
 * @param tag Penn Treebank part of speech
 * @param entity kind of name it is part of (PERSON, ORGANIZATION, LOCATION, DATE …) or {@code O}
 */
public record Token(int index, Span span, String text, String lemma, String tag, String entity) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.equals("WP");
  }
}
