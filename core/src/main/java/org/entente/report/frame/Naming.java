package org.entente.report.frame;

import java.util.List;
import java.util.Set;
import org.entente.parse.CalendarWords;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * What somebody is called, where the parser made it a part of the one who is called so: "called the
 * king “a fool”", "called him a clever man", "called the raid on Oslo unacceptable".
 */
final class Naming {
  private Naming() {}

  /** Adds what the verb's object is called to the verb's arguments, where it is not among them. */
  static void read(Tree tree, int verb, List<Argument> arguments) {
    int object = -1;
    for (Argument argument : arguments) {
      if (argument.place() == Place.OBJECT && object < 0) {
        object = argument.head();
      } else if (argument.place() == Place.OBJECT || isComplement(argument)) {
        return;
      }
    }
    boolean participle =
        tree.is(verb, "acl") || tree.is(verb, "amod") || tree.child(verb, "aux:pass") >= 0;
    if (object < verb || participle) {
      // "a group called Peace": what it is called is all that is left behind the verb
      return;
    }
    int named = before(tree, object);
    if (named >= 0) {
      arguments.remove(new Argument(Place.OBJECT, "", object));
      arguments.add(new Argument(Place.OBJECT, "", named));
      arguments.add(new Argument(Place.OBLIQUE, Clause.COMPLEMENT, object));
      return;
    }
    int name = behind(tree, verb, object);
    if (name >= 0) {
      arguments.add(new Argument(Place.OBLIQUE, Clause.COMPLEMENT, name));
    }
  }

  private static boolean isComplement(Argument argument) {
    return argument.place() == Place.OBLIQUE && argument.preposition().equals(Clause.COMPLEMENT);
  }

  /**
   * "called [Lima] a city of thieves" with Lima as a word of the city: it stands before its "a".
   */
  private static int before(Tree tree, int object) {
    int article = tree.child(object, "det");
    for (int child : tree.children(object)) {
      boolean word = tree.is(child, "compound") || tree.is(child, "nmod:poss");
      if (word && child < article && tree.token(child).isProperNoun()) {
        return child;
      }
    }
    return -1;
  }

  private static int behind(Tree tree, int verb, int object) {
    if (isQuote(tree, verb + 1)) {
      // "called “Peace”": a name, and nobody who is telephoned
      return object;
    }
    boolean apart = false;
    for (int i = object + 1; i < tree.size() && !ENDS.contains(tree.lemma(i)); i++) {
      if (tree.isFinite(i)) {
        return -1;
      }
      if (isQuote(tree, i) && i + 1 < tree.size()) {
        return isInPhrase(tree, i) ? -1 : i + 1;
      }
      apart |= tree.head(i) == verb;
      if (!apart && tree.token(i).isAdjective() && isLate(tree, i)) {
        return i;
      }
      if (!apart && tree.token(i).isNoun() && isSecond(tree, i, object)) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> ENDS = Set.of(",", ";", ".", ":", "--", "–", "—");
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "``", "`");
  private static final Set<String> OPENING = Set.of("IN", "TO", "VB", "VBG", "CC");

  private static boolean isQuote(Tree tree, int token) {
    return token < tree.size() && QUOTES.contains(tree.token(token).text());
  }

  /** "called him on a “secret” line", "called him to “clear” the air". */
  private static boolean isInPhrase(Tree tree, int quote) {
    int at = quote - 1;
    while (at > 0 && (tree.tag(at).equals("DT") || tree.token(at).isAdjective())) {
      at--;
    }
    return OPENING.contains(tree.tag(at));
  }

  /** "violations of the border [unacceptable]": an adjective behind its noun. */
  private static boolean isLate(Tree tree, int adjective) {
    return tree.is(adjective, "amod") && tree.head(adjective) == adjective - 1;
  }

  /** "called him a traitor", with the second noun as some part of the first. */
  private static boolean isSecond(Tree tree, int noun, int object) {
    return tree.head(noun) == object
        && (tree.is(noun, "dep") || tree.is(noun, "appos"))
        && tree.child(noun, "det") > object
        && tree.preposition(noun).isEmpty()
        && !CalendarWords.names(tree.lemma(noun));
  }
}
