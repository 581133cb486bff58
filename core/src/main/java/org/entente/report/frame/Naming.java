package org.entente.report.frame;

import java.util.List;
import java.util.Optional;
import org.entente.parse.CalendarWords;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * What somebody is called, where the parser hung it on the one who is called so: "called the king
 * “a fool”", "called him a clever man", "called the raid on Oslo unacceptable".
 */
final class Naming {
  private Naming() {}

  /** Head of what the verb's object is called; none where the parser gave it its own place. */
  static Optional<Integer> complement(Tree tree, int verb, List<Argument> arguments) {
    int object = -1;
    for (Argument argument : arguments) {
      if (argument.place() == Place.OBJECT && object < 0) {
        object = argument.head();
      } else if (argument.place() == Place.OBJECT || isComplement(argument)) {
        return Optional.empty();
      }
    }
    if (object < verb || tree.tag(verb).equals("VBN")) {
      // "a group called Peace": what it is called is all that is left behind the verb
      return Optional.empty();
    }
    return behind(tree, verb, object);
  }

  private static boolean isComplement(Argument argument) {
    return argument.place() == Place.OBLIQUE && argument.preposition().equals(Clause.COMPLEMENT);
  }

  private static Optional<Integer> behind(Tree tree, int verb, int object) {
    for (int i = object + 1; i < tree.size() && tree.head(i) != verb; i++) {
      boolean end = tree.lemma(i).equals(",") || tree.lemma(i).equals(";");
      if (end) {
        return Optional.empty();
      }
      if (isQuote(tree, i) && i + 1 < tree.size()) {
        return Optional.of(i + 1);
      }
      if (tree.token(i).isAdjective() && isLate(tree, i)) {
        return Optional.of(i);
      }
      if (tree.token(i).isNoun() && isSecond(tree, i, object)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isQuote(Tree tree, int token) {
    String text = tree.token(token).text();
    return text.equals("\"")
        || text.equals("“")
        || text.equals("‘")
        || text.equals("``")
        || text.equals("`");
  }

  /** "violations of the border [unacceptable]": an adjective behind its noun. */
  private static boolean isLate(Tree tree, int adjective) {
    return tree.is(adjective, "amod")
        && tree.head(adjective) == adjective - 1
        && tree.child(adjective, "conj") < 0;
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
