package org.entente.report.frame;

import java.util.HashSet;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * What a clause has to offer, so that most patterns are turned away before they are tried.
 *
 * @param places bits of the places that hold something
 * @param prepositions all that stand in the sentence, and the clause's own
 */
record Offer(int places, Set<String> prepositions) {
  Offer {
    prepositions = Set.copyOf(prepositions);
  }

  static Offer of(Clause clause, Set<String> inSentence) {
    int places = 0;
    var prepositions = new HashSet<>(inSentence);
    prepositions.addAll(clause.particles());
    for (Argument argument : clause.arguments()) {
      places |= Candidate.bit(argument.place());
      if (argument.place() == Place.OBLIQUE) {
        prepositions.add(argument.preposition());
        if (argument.preposition().equals(Clause.COMPLEMENT)) {
          // stands in for an object, or for what is given beside it, and answers to "as"
          places |= Candidate.bit(Place.OBJECT) | Candidate.bit(Place.INDIRECT);
          prepositions.add("as");
        }
      }
    }
    return new Offer(places, prepositions);
  }

  /** Every preposition of a sentence. */
  static Set<String> prepositions(Tree tree) {
    var prepositions = new HashSet<String>();
    for (int i = 0; i < tree.size(); i++) {
      String preposition = tree.preposition(i);
      if (!preposition.isEmpty()) {
        prepositions.add(preposition);
      }
    }
    return prepositions;
  }

  boolean suffices(Candidate.Group group) {
    if ((group.places() & ~places) != 0) {
      return false;
    }
    for (Set<String> any : group.prepositions()) {
      if (isDisjoint(any)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDisjoint(Set<String> any) {
    for (String preposition : any) {
      if (prepositions.contains(preposition)) {
        return false;
      }
    }
    return true;
  }
}
