package org.entente.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Identity;
import org.entente.document.Span;
import org.entente.parse.Token;
import org.entente.parse.Tree;

/**
 * Everyone whom a sentence names, in the order of the words. Who stands within the name of a larger
 * party of the same state ("Russian" in "Russian jets") is left out, and so is a name that only
 * tells which thing is meant ("Iran" in "the Iran nuclear deal").
 *
 * @param all the parties
 */
record Mentions(List<Mentions.One> all) {
  // A list of the world's states is no sentence about what each does to each.
  private static final int MOST = 16;

  Mentions {
    all = List.copyOf(all);
  }

  /**
   * @param head token that is governed from outside the words
   * @param acts whether it can act
   */
  record One(Participant participant, int head, boolean acts) {
    Span span() {
      return participant.span();
    }
  }

  private record Key(Span span, Identity identity) {
    static Key of(Participant participant) {
      return new Key(participant.span(), participant.identity());
    }
  }

  /**
   * @param framed reports that frames made of the sentence; their parties are always among all
   */
  static Mentions of(Tree tree, Participants participants, List<Report> framed) {
    Map<Key, Participant> found = new LinkedHashMap<>();
    var acting = new HashSet<Key>();
    for (int i = 0; i < tree.size(); i++) {
      if (canName(tree.token(i)) && !participants.isWithinThing(i)) {
        for (Participant one : participants.of(i)) {
          if (participants.isOutlet(one) && isTold(tree, i)) {
            continue;
          }
          found.putIfAbsent(Key.of(one), one);
          if (participants.canAct(i)) {
            acting.add(Key.of(one));
          }
        }
      }
    }
    var kept = new HashSet<Key>();
    for (Report report : framed) {
      for (List<Participant> side : List.of(report.sources(), report.targets())) {
        for (Participant one : side) {
          found.putIfAbsent(Key.of(one), one);
          acting.add(Key.of(one));
          kept.add(Key.of(one));
        }
      }
    }
    var all = new ArrayList<One>();
    for (Map.Entry<Key, Participant> entry : found.entrySet()) {
      boolean inner = !kept.contains(entry.getKey()) && isInner(entry.getValue(), found);
      int head = head(tree, entry.getValue().span());
      if (!inner && head >= 0 && (all.size() < MOST || kept.contains(entry.getKey()))) {
        all.add(new One(entry.getValue(), head, acting.contains(entry.getKey())));
      }
    }
    return new Mentions(all);
  }

  private static final Set<String> TELLING =
      Set.of("tell", "say", "speak", "talk", "confirm", "interview", "reveal", "admit", "complain");

  /** "told CNN", "in an interview with the Guardian": an outlet to which things are only told. */
  private static boolean isTold(Tree tree, int word) {
    int over = tree.head(word);
    return over >= 0
        && TELLING.contains(tree.lemma(over))
        && (tree.is(word, "obj")
            || tree.is(word, "iobj")
            || (tree.isKindOf(word, "obl") && TO.contains(tree.preposition(word)))
            || (tree.isKindOf(word, "nmod") && TO.contains(tree.preposition(word))));
  }

  private static final Set<String> TO = Set.of("to", "with", "on");

  private static boolean canName(Token token) {
    return token.isNoun()
        || token.isPronoun()
        || token.isAdjective()
        || token.tag().equals("CD")
        || token.tag().equals("DT");
  }

  private static boolean isInner(Participant one, Map<Key, Participant> found) {
    if (one.country().isEmpty()) {
      return false;
    }
    for (Participant other : found.values()) {
      if (other.span().contains(one.span())
          && !other.span().equals(one.span())
          && other.country().equals(one.country())) {
        return true;
      }
    }
    return false;
  }

  /** The noun or pronoun governed from outside the words, or the first word of them. */
  private static int head(Tree tree, Span span) {
    int first = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (!span.contains(tree.token(i).span())) {
        continue;
      }
      first = first < 0 ? i : first;
      int over = tree.head(i);
      boolean outside = over < 0 || !span.contains(tree.token(over).span());
      if (outside && (tree.token(i).isNoun() || tree.token(i).isPronoun())) {
        return i;
      }
    }
    return first;
  }
}
