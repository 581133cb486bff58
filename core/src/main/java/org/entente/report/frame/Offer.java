package org.entente.report.frame;

import java.util.BitSet;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * What a clause has to offer, so that most patterns are turned away before they are tried.
 *
 * @param places bits of the places that hold something
 * @param signs what the words of the whole sentence could fill
 */
record Offer(int places, BitSet signs) {
  static Offer of(Clause clause, BitSet signs) {
    int places = 0;
    for (Argument argument : clause.arguments()) {
      places |= Candidate.bit(argument.place());
      if (argument.place() == Place.OBLIQUE && argument.preposition().equals(Clause.COMPLEMENT)) {
        // stands in for an object, or for what is given beside it
        places |= Candidate.bit(Place.OBJECT) | Candidate.bit(Place.INDIRECT);
      }
    }
    return new Offer(places, signs);
  }

  boolean suffices(Candidate.Group group) {
    return group.isWorthTrying(places, signs);
  }
}
