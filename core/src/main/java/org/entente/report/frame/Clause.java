package org.entente.report.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.parse.Tree;
import org.entente.report.frame.Pattern.Place;

/** One predicate with what stands in its places, brought into the order of plain active English. */
final class Clause {
  /**
   * Stands in place of a preposition before what the object is said to be: "declared him
   * [unwelcome]".
   */
  static final String COMPLEMENT = "=";

  private final int predicate;
  private final List<Argument> arguments;
  private final List<String> particles;
  // By place: asked for again with every pattern that is tried.
  private final Map<Place, List<Integer>> heads = new EnumMap<>(Place.class);

  /**
   * @param predicate token index
   * @param particles lemmas of particles and of prepositions without an object ("off", "out")
   */
  Clause(int predicate, List<Argument> arguments, List<String> particles) {
    this.predicate = predicate;
    this.arguments = List.copyOf(arguments);
    this.particles = List.copyOf(particles);
  }

  /** A phrase in a place; {@code preposition} is empty but for {@code OBLIQUE}. */
  record Argument(Place place, String preposition, int head) {}

  /** With those who are counted in place of the words that count them: "all of its forces". */
  Clause ofCounted(Tree tree) {
    var counted = new ArrayList<Argument>(arguments.size());
    boolean changed = false;
    for (Argument argument : arguments) {
      // "thousands of Omanis" march as a crowd
      int head =
          argument.place() == Place.SUBJECT
              ? argument.head()
              : Quantities.counted(tree, argument.head());
      changed |= head != argument.head();
      counted.add(
          head == argument.head()
              ? argument
              : new Argument(argument.place(), argument.preposition(), head));
    }
    return changed ? new Clause(predicate, counted, particles) : this;
  }

  int predicate() {
    return predicate;
  }

  List<Argument> arguments() {
    return arguments;
  }

  List<String> particles() {
    return particles;
  }

  /** Not a copy: read only. */
  List<Integer> heads(Place place) {
    return heads.computeIfAbsent(place, this::readHeads);
  }

  private List<Integer> readHeads(Place place) {
    var found = new ArrayList<Integer>(2);
    for (Argument argument : arguments) {
      if (argument.place() == place) {
        found.add(argument.head());
      }
    }
    return found;
  }
}
