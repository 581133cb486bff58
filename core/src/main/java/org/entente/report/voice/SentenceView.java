package org.entente.report.voice;

import java.util.List;
import org.entente.document.Span;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;

/** A sentence's tree with the reach of every subtree, and which of its words stand in quotes. */
final class SentenceView {
  final Tree tree;
  final int size;
  private final int[] first;
  private final int[] last;
  private final boolean[] quoted;

  SentenceView(ParsedSentence sentence, List<Quotes.Quote> quotes) {
    tree = new Tree(sentence);
    size = tree.size();
    first = new int[size];
    last = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < size; i++) {
      int steps = 0;
      for (int at = tree.head(i); at >= 0 && steps < size; at = tree.head(at), steps++) {
        first[at] = Math.min(first[at], i);
        last[at] = Math.max(last[at], i);
      }
    }
    quoted = new boolean[size];
    for (int i = 0; i < size; i++) {
      Span span = tree.token(i).span();
      for (Quotes.Quote quote : quotes) {
        quoted[i] |= quote.span().overlaps(span);
      }
    }
  }

  int first(int head) {
    return first[head];
  }

  int last(int head) {
    return last[head];
  }

  /** False beyond the ends of the sentence. */
  boolean isQuoted(int token) {
    return token >= 0 && token < size && quoted[token];
  }

  /** Empty beyond the ends of the sentence. */
  String lower(int token) {
    return token >= 0 && token < size ? tree.lowered(token) : "";
  }

  boolean isPunctuation(int token) {
    if (token < 0 || token >= size) {
      return false;
    }
    String text = tree.token(token).text();
    return !text.isEmpty()
        && text.codePoints().noneMatch(Character::isLetterOrDigit)
        && !text.equals("$")
        && !text.equals("%");
  }

  /** Empty beyond the ends of the sentence. */
  String tag(int token) {
    return token >= 0 && token < size ? tree.tag(token) : "";
  }

  int child(int head, String... relations) {
    for (String relation : relations) {
      int child = tree.child(head, relation);
      if (child >= 0) {
        return child;
      }
    }
    return -1;
  }
}
