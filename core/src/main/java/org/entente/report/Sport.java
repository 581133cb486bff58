package org.entente.report;

import java.util.Set;
import org.entente.parse.Tree;

/**
 * Acts of a game, told in the words of war and diplomacy: "crushed Peru in the qualifier". A game's
 * word must stand in the act's own clause, and the act must be one that players do: who boycotts a
 * tournament, or protests at one, does not play.
 */
final class Sport {
  /** What no parliament, army or court has. */
  private static final Set<String> GAMES =
      Set.of(
          "qualifier",
          "quarterfinal",
          "quarter-final",
          "semifinal",
          "semi-final",
          "playoff",
          "play-off",
          "penalties",
          "friendly",
          "wicket",
          "inning",
          "innings",
          "marathon",
          "derby",
          "tie-break");

  /** What players do, besides what is said of matches below. */
  private static final Set<String> PLAYED =
      Set.of(
          "hammer",
          "stun",
          "edge",
          "overcome",
          "overwhelm",
          "humble",
          "humiliate",
          "destroy",
          "demolish",
          "tie",
          "host",
          "score",
          "hold",
          "down",
          "sink",
          "shock",
          "upset",
          "dismiss",
          "bowl",
          "take",
          "join",
          "strike",
          "shoot",
          "attack",
          "dominate",
          "surprise");

  /** Words of games that are words of politics too, so that the verb must be of games. */
  private static final Set<String> MATCHES =
      Set.of("match", "final", "finals", "game", "cup", "tournament", "championship", "test");

  private static final Set<String> OVER_MATCHES =
      Set.of(
          "beat",
          "defeat",
          "crush",
          "thrash",
          "trounce",
          "rout",
          "draw",
          "play",
          "outplay",
          "outclass",
          "knock",
          "eliminate",
          "qualify");

  /** With these only a match is meant: the leaders of two states meet at cups too. */
  private static final Set<String> OVER_THE_MATCH =
      Set.of("meet", "face", "reach", "win", "lose", "resign", "retire");

  private static final Set<String> MATCH = Set.of("match", "final", "finals");
  private static final Set<String> BEHIND = Set.of("in", "on", "at", "after", "during", "by");

  private Sport() {}

  private static boolean isOfPlayers(String verb) {
    return PLAYED.contains(verb) || OVER_MATCHES.contains(verb) || OVER_THE_MATCH.contains(verb);
  }

  static boolean isPlayed(Tree tree, int predicate) {
    if (!tree.token(predicate).isVerb() || !isOfPlayers(tree.lemma(predicate))) {
      return false;
    }
    for (int child : tree.children(predicate)) {
      if (isGame(tree, child, predicate)) {
        return true;
      }
      // "defeated Spain on penalties", hung on Spain
      if (tree.is(child, "obj") && isBehind(tree, child, predicate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(Tree tree, int object, int predicate) {
    for (int below : tree.children(object)) {
      if (tree.is(below, "nmod") && isGame(tree, below, predicate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGame(Tree tree, int word, int predicate) {
    boolean object = tree.is(word, "obj");
    if (!object && !BEHIND.contains(tree.preposition(word))) {
      return false;
    }
    String verb = tree.lemma(predicate);
    return is(tree, word, GAMES)
        || (!object && OVER_MATCHES.contains(verb) && is(tree, word, MATCHES))
        || (OVER_THE_MATCH.contains(verb) && is(tree, word, MATCH));
  }

  private static boolean is(Tree tree, int word, Set<String> words) {
    return words.contains(tree.lemma(word)) || words.contains(tree.lowered(word));
  }
}
