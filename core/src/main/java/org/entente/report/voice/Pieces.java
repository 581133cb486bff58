package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.CalendarWords;
import org.entente.parse.Tree;

/** Runs of words of one sentence, and the characters they stand for. */
final class Pieces {
  private final SentenceView view;
  private final Tree tree;

  Pieces(SentenceView view) {
    this.view = view;
    tree = view.tree;
  }

  static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today");

  boolean saysSomething(int from, int to) {
    int words = 0;
    boolean verb = false;
    for (int i = from; i <= to; i++) {
      words += view.isPunctuation(i) ? 0 : 1;
      verb |= tree.token(i).isVerb() || view.isQuoted(i);
    }
    return words >= 2 && verb;
  }

  boolean isBreak(int token) {
    if (token < 0) {
      return false;
    }
    String text = view.lower(token);
    return text.equals(",")
        || text.equals("?")
        || text.equals("!")
        || isDash(token)
        || (view.isQuoted(token) && view.isPunctuation(token));
  }

  int tokenAt(int character) {
    for (int i = 0; i < view.size; i++) {
      Span span = tree.token(i).span();
      if (span.start() <= character && character < span.end()) {
        return i;
      }
    }
    return view.size - 1;
  }

  /** Whether a noun names a day, month, year or stretch of time. */
  boolean isTime(int noun) {
    String word = view.lower(noun);
    return tree.token(noun).entity().equals("DATE")
        || DAYS.contains(word)
        || CalendarWords.MONTHS.contains(word)
        || view.tag(noun).equals("CD")
        || STRETCHES.contains(tree.lemma(noun));
  }

  private static final Set<String> STRETCHES =
      Set.of(
          "week",
          "weekend",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "time",
          "evening",
          "afternoon",
          "spring",
          "summer",
          "autumn",
          "winter",
          "decade",
          "past");

  /** A clause without one part of it. */
  List<int[]> without(int head, int part) {
    return minus(range(view.first(head), view.last(head)), view.first(part), view.last(part));
  }

  private static List<int[]> minus(List<int[]> ranges, int from, int to) {
    var left = new ArrayList<int[]>();
    for (int[] range : ranges) {
      if (range[1] < from || range[0] > to) {
        left.add(range);
        continue;
      }
      if (range[0] < from) {
        left.add(new int[] {range[0], from - 1});
      }
      if (range[1] > to) {
        left.add(new int[] {to + 1, range[1]});
      }
    }
    return left;
  }

  int first(int head, int after) {
    return head > after ? Math.max(view.first(head), after + 1) : view.first(head);
  }

  int last(int head) {
    return view.last(head);
  }

  /** A dash between words, not the hyphen of one. */
  boolean isDash(int token) {
    String text = view.lower(token);
    if (text.equals("—") || text.equals("--") || text.equals("–") || text.equals("―")) {
      return true;
    }
    return text.equals("-")
        && token > 0
        && token + 1 < view.size
        && tree.token(token - 1).span().end() < tree.token(token).span().start()
        && tree.token(token).span().end() < tree.token(token + 1).span().start();
  }

  boolean isCc(int token) {
    return view.tag(token).equals("CC");
  }

  /** The last quoted word of the stretch of quoted words that holds this one. */
  int quoteEnd(int token) {
    int end = token;
    while (view.isQuoted(end + 1)) {
      end++;
    }
    return end;
  }

  boolean isCcBefore(int token) {
    return token > 0 && isCc(token - 1);
  }

  static List<int[]> range(int from, int to) {
    return to < from ? List.of() : List.of(new int[] {from, to});
  }

  static List<int[]> join(List<int[]> one, List<int[]> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** Ranges as characters, without commas, stops and dashes at their ends. */
  List<Span> spans(List<int[]> ranges) {
    var spans = new ArrayList<Span>();
    for (int[] range : ranges) {
      int from = range[0];
      int to = range[1];
      while (from <= to && isEdge(from)) {
        from++;
      }
      while (to >= from && isEdge(to)) {
        to--;
      }
      if (from <= to) {
        spans.add(tree.span(from, to));
      }
    }
    return spans;
  }

  private static final Set<String> EDGES =
      Set.of(",", ".", ";", ":", "-", "--", "–", "—", "!", "?", "...");

  private boolean isEdge(int token) {
    String text = tree.token(token).text();
    return EDGES.contains(text);
  }
}
