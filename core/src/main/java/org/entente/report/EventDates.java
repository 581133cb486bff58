package org.entente.report;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.parse.ParsedSentence;
import org.entente.parse.TextDate;
import org.entente.parse.Token;
import org.entente.parse.Tree;

/** Chooses the time that belongs to an act among those that its sentence names. */
final class EventDates {
  private EventDates() {}

  /**
   * The nearest date in the tree below the act's verb or beside it in its own clause; otherwise the
   * day of publication, except for what the grammar places before it ("had broken off") or behind
   * it.
   */
  static EventDate of(Tree tree, int carrier, boolean beforeNow, Optional<LocalDate> published) {
    ParsedSentence sentence = tree.sentence();
    TextDate nearest = null;
    int least = Integer.MAX_VALUE;
    for (TextDate date : sentence.dates()) {
      int head = headOf(tree, date);
      int distance = head < 0 ? -1 : distance(tree, head, carrier);
      if (distance >= 0 && distance < least) {
        least = distance;
        nearest = date;
      }
    }
    if (nearest != null) {
      return new EventDate.Stated(
          nearest.from(),
          nearest.until(),
          EventDate.Precision.valueOf(nearest.precision().name()),
          nearest.span(),
          nearest.text());
    }
    if (beforeNow) {
      return new EventDate.Unknown();
    }
    return published.<EventDate>map(EventDate.Publication::new).orElseGet(EventDate.Unknown::new);
  }

  /** The token of the date's words whose governor lies outside them. */
  private static int headOf(Tree tree, TextDate date) {
    for (Token token : tree.sentence().tokens()) {
      if (date.span().contains(token.span())) {
        int head = tree.head(token.index());
        if (head < 0 || !date.span().contains(tree.token(head).span())) {
          return token.index();
        }
      }
    }
    return -1;
  }

  /**
   * Steps from the date up to the act, or to a verb that the act hangs on within its clause; −1
   * when it is elsewhere.
   */
  private static int distance(Tree tree, int date, int carrier) {
    int steps = 0;
    for (int at = tree.head(date); at >= 0; at = tree.head(at)) {
      if (at == carrier) {
        return steps;
      }
      // A date inside another clause belongs to that clause.
      if (tree.token(at).isVerb() && !sharesClause(tree, carrier, at)) {
        return -1;
      }
      if (sharesClause(tree, carrier, at)) {
        return steps + 10;
      }
      steps++;
    }
    return -1;
  }

  /** Whether the act hangs on this verb without a clause boundary that has tense of its own. */
  private static boolean sharesClause(Tree tree, int carrier, int verb) {
    for (int at = carrier; at >= 0; at = tree.head(at)) {
      if (at == verb) {
        return true;
      }
      String relation = tree.relation(at);
      if (relation.startsWith("advcl")
          || relation.startsWith("acl")
          || relation.equals("parataxis")) {
        return false;
      }
    }
    return false;
  }
}
