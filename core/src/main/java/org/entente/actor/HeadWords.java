package org.entente.actor;

import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;

/** Where the phrase of a noun begins in a parsed sentence, and how it is written. */
final class HeadWords {
  private static final Set<String> NOT_PART =
      Set.of("acl:relcl", "acl", "appos", "conj", "cc", "punct", "parataxis", "dep");

  private final Tree tree;
  private final String text;
  private final int offset;

  HeadWords(Tree tree) {
    this.tree = tree;
    this.text = tree.sentence().text();
    this.offset = tree.sentence().span().start();
  }

  /** First token of the head's own words, without article, clauses and phrases joined to it. */
  int first(int head) {
    int first = head;
    while (first > 0
        && tree.isWithin(first - 1, head)
        && isOwn(first - 1, head)
        && !tree.is(first - 1, "det")) {
      first--;
    }
    // "Saudi-led coalition": the hyphen brings the word before it along, and never stands first
    // alone.
    if (isHyphen(first)) {
      boolean joined =
          first > 0 && tree.token(first - 1).span().end() == tree.token(first).span().start();
      first = joined ? first - 1 : first + 1;
    }
    while (first < head && tree.is(first, "punct") && !isHyphen(first)) {
      first++;
    }
    return first;
  }

  private boolean isOwn(int token, int head) {
    for (int at = token; at != head && at >= 0; at = tree.head(at)) {
      if (NOT_PART.contains(tree.relation(at)) || (tree.is(at, "case") && tree.head(at) == head)) {
        return tree.is(token, "punct") && isHyphen(token);
      }
    }
    return true;
  }

  private boolean isHyphen(int token) {
    return tree.token(token).text().equals("-");
  }

  /** From the first of its own words to the head, in characters of the document. */
  Span span(int head) {
    return tree.span(first(head), head);
  }

  /** The characters of a span of the document that lies in the sentence. */
  String in(Span span) {
    return text.substring(span.start() - offset, span.end() - offset);
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(tree.token(token).text().charAt(0));
  }
}
