package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import org.entente.report.frame.Pattern.Place;

/**
 * One predicate with what stands in its places, brought into the order of plain active English.
 *
 * @param predicate token index
 * @param particles lemmas of particles and of prepositions without an object ("off", "out")
 * @param stateWord for a predicate behind <em>be</em>: whether it is one
 */
record Clause(int predicate, List<Argument> arguments, List<String> particles, boolean stateWord) {
  /**
   * Stands in place of a preposition before what the object is said to be: "declared him
   * [unwelcome]".
   */
  static final String COMPLEMENT = "=";

  Clause {
    arguments = List.copyOf(arguments);
    particles = List.copyOf(particles);
  }

  /** A phrase in a place; {@code preposition} is empty but for {@code OBLIQUE}. */
  record Argument(Place place, String preposition, int head) {}

  List<Integer> heads(Place place) {
    var heads = new ArrayList<Integer>();
    for (Argument argument : arguments) {
      if (argument.place() == place) {
        heads.add(argument.head());
      }
    }
    return heads;
  }

  boolean has(Place place) {
    return arguments.stream().anyMatch(argument -> argument.place() == place);
  }
}
