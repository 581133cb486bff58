package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.parse.Tree;
import org.entente.report.EventType;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Filler;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;
import org.entente.report.frame.Pattern.Slot;

/**
 * Holds one pattern against one predicate: fills its places in the order written, or says which
 * stays empty.
 */
final class Holding {
  private Holding() {}

  /**
   * @param explained whether to say in words why a pattern does not fit
   */
  static Trial of(Clauses clauses, int p, Candidate candidate, boolean explained) {
    Pattern pattern = candidate.pattern();
    Tree tree = clauses.tree();
    Clause clause = clauses.at(p);
    var words = new ArrayList<Integer>(4);
    words.add(p);
    String particle = PredicateWords.particleAt(tree, clause, candidate, words);
    if (particle == null) {
      return new Trial.Misses(candidate.frame(), pattern, "another particle or word before it");
    }
    var sources = new ArrayList<Integer>(2);
    var targets = new ArrayList<Integer>(2);
    var anchors = new ArrayList<Integer>(2);
    var used = new ArrayList<Integer>(4);
    for (Slot slot : pattern.slots()) {
      List<Integer> filled = Fillings.fill(clauses, clause, pattern, slot, particle, anchors, used);
      if (filled.isEmpty()) {
        boolean source = slot.place() == Place.SUBJECT && slot.filler() == Filler.Role.SOURCE;
        boolean each =
            slot.filler() == Filler.Role.TARGET
                && pattern.kind() == Kind.NOUN
                && candidate.frame().mutual()
                && namesBoth(clause);
        if (source || each) {
          continue;
        }
        return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
      }
      switch (slot.filler()) {
        case Filler.Party party -> {
          (party.role() == Filler.Role.SOURCE ? sources : targets).addAll(filled);
          used.addAll(filled);
        }
        case Filler.VerbClause _ -> words.add(filled.getFirst());
        case Filler.Words _ when slot.place() == Place.SENTENCE -> {}
        case Filler.Words named -> {
          WordSet.Stretch stretch = named.words().at(tree, filled.getFirst());
          for (int i = 0; i < stretch.length(); i++) {
            words.add(stretch.first() + i);
          }
          anchors.add(filled.getFirst());
          used.add(filled.getFirst());
        }
        case Filler.Anything _ -> {
          anchors.add(filled.getFirst());
          used.add(filled.getFirst());
        }
        case Filler.Clause _ -> {}
        case Filler.VerbWithTarget _ -> {
          words.add(filled.getFirst());
          targets.addAll(clauses.at(filled.getFirst()).heads(Place.OBJECT));
          if (targets.isEmpty()) {
            return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
          }
        }
        case Filler.AnyVerbWithTarget _ -> {
          // The verb is none of the pattern's words: a frame that knows it may read it.
          targets.addAll(undergoing(clauses.at(filled.getFirst())));
          if (targets.isEmpty()) {
            return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
          }
        }
        case Filler.ClauseWithTarget _ -> {
          for (int head : clauses.at(filled.getFirst()).heads(Place.SUBJECT)) {
            // "let it be known that": nobody is let do anything
            if (!tree.lemma(head).equals("it")) {
              targets.add(head);
            }
          }
          // "demanded that he be freed" asks nothing of him
          if (targets.isEmpty() && candidate.frame().act().type() != EventType.REQUEST) {
            targets.addAll(clauses.at(filled.getFirst()).heads(Place.OBJECT));
          }
          if (targets.isEmpty()) {
            return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
          }
        }
      }
    }
    if (pattern.kind() == Kind.VERB && leavesObject(clause, used)) {
      // "calls them terrorist" is not "calls them"
      return new Trial.Misses(candidate.frame(), pattern, "a second object or complement is left");
    }
    if (pattern.closed() && leavesAny(clause, used)) {
      // "demonstrated that it can" is no demonstration
      return new Trial.Misses(candidate.frame(), pattern, "something else stands there");
    }
    if (pattern.kind() == Kind.VERB
        && leavesOnlyObject(clauses.tree(), clause, pattern, used, particle)) {
      // "flew flour to the city" is not "flew to the city"
      return new Trial.Misses(candidate.frame(), pattern, "an object is left");
    }
    if (pattern.isSpoken()) {
      Optional<Speech> speech = clauses.speech(p).filter(pattern::isToldBy);
      if (speech.isEmpty()) {
        return new Trial.Misses(candidate.frame(), pattern, "nobody says so");
      }
      sources.addAll(speech.get().speakers());
      // "We failed you"
      targets.removeIf(head -> FirstPerson.mayBe(tree, head));
      if (targets.size() == 1 && tree.lemma(targets.getFirst()).equals("you")) {
        // "“You are a liar,” he told the premier"
        targets.clear();
        targets.addAll(speech.get().addressees());
      }
    }
    if (pattern.kind() == Kind.NOUN && candidate.frame().mutual() && targets.isEmpty()) {
      betweenBoth(clause, sources);
    }
    if (!pattern.isSpoken()) {
      speakers(clauses, p, sources);
      speakers(clauses, p, targets);
    }
    targets.removeAll(sources.size() == 1 ? sources : List.of());
    if (pattern.isSpoken() && targets.isEmpty()) {
      return new Trial.Misses(candidate.frame(), pattern, "said of himself");
    }
    return new Trial.Fits(
        new Match(
            candidate.frame(),
            pattern,
            p,
            sources,
            targets,
            words.stream().sorted().distinct().toList()));
  }

  /** "“We condemn it,” Kerry said": the first person is who speaks. */
  private static void speakers(Clauses clauses, int p, List<Integer> heads) {
    if (heads.size() == 1 && FirstPerson.is(clauses.tree(), heads.getFirst())) {
      List<Integer> speakers = clauses.speakersOf(p);
      if (!speakers.isEmpty()) {
        heads.clear();
        heads.addAll(speakers);
      }
    }
  }

  private static final Set<String> UPON = Set.of("to", "with", "against", "from", "for");

  /** Upon whom a verb's act is, whatever it is. */
  private static List<Integer> undergoing(Clause clause) {
    var heads = new ArrayList<Integer>(clause.heads(Place.OBJECT));
    heads.addAll(clause.heads(Place.INDIRECT));
    heads.addAll(Fillings.obliques(clause.arguments(), UPON));
    return heads;
  }

  private static String missing(Slot slot) {
    String place =
        slot.prepositions().isEmpty()
            ? slot.place().name().toLowerCase(Locale.ROOT).replace('_', '-')
            : String.join("|", new TreeSet<>(slot.prepositions())) + " …";
    return switch (slot.filler()) {
      case Filler.Role role -> "no " + role.name().toLowerCase(Locale.ROOT) + " as " + place;
      case Filler.RoleWords one -> "no <" + one.name() + "> as " + place;
      case Filler.RoleBut one -> "nobody who is no <" + one.name() + "> as " + place;
      case Filler.Words words -> "no <" + words.name() + "> as " + place;
      case Filler.Anything _ -> "nothing as " + place;
      case Filler.Clause _,
          Filler.ClauseWithTarget _,
          Filler.VerbClause _,
          Filler.AnyVerbWithTarget _,
          Filler.VerbWithTarget _ ->
          "no clause as " + place;
    };
  }

  /** "talks between A and B", "talks among the three": both are source and target. */
  private static void betweenBoth(Clause clause, List<Integer> sources) {
    for (Argument argument : clause.arguments()) {
      if (argument.place() == Place.OBLIQUE && BOTH.contains(argument.preposition())) {
        sources.clear();
        sources.add(argument.head());
        return;
      }
    }
  }

  private static boolean namesBoth(Clause clause) {
    return !Fillings.obliques(clause.arguments(), BOTH).isEmpty();
  }

  private static final Set<String> BOTH = Set.of("between", "among", "amongst");

  /** Whether one object is part of the pattern and another, or what it is said to be, is not. */
  private static boolean leavesObject(Clause clause, List<Integer> used) {
    List<Integer> complements = Fillings.obliques(clause.arguments(), Fillings.COMPLEMENT);
    if (complements.size() + clause.heads(Place.OBJECT).size() < 2) {
      return false;
    }
    var objects = new TreeSet<Integer>(clause.heads(Place.OBJECT));
    objects.addAll(complements);
    return objects.size() > 1
        && objects.stream().anyMatch(used::contains)
        && !used.containsAll(objects);
  }

  /** Whether an object, a complement or a that-clause stands there that the pattern has not. */
  private static boolean leavesAny(Clause clause, List<Integer> used) {
    for (Argument argument : clause.arguments()) {
      boolean other =
          switch (argument.place()) {
            case OBJECT, INDIRECT, THAT_CLAUSE -> true;
            case OBLIQUE -> argument.preposition().equals(Clause.COMPLEMENT);
            case SUBJECT, INFINITIVE, SENTENCE -> false;
          };
      if (other && !used.contains(argument.head())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern with its party behind a preposition has no place for the verb's object. */
  private static boolean leavesOnlyObject(
      Tree tree, Clause clause, Pattern pattern, List<Integer> used, String particle) {
    for (int object : clause.heads(Place.OBJECT)) {
      if (tree.token(object).isNoun()
          && !used.contains(object)
          && !tree.lemma(object).equals(particle)) {
        return !pattern.hasSlot(Place.OBJECT)
            && !pattern.hasSlot(Place.INDIRECT)
            && !pattern.hasSlot(Place.INFINITIVE)
            && hasPartyBehindPreposition(pattern);
      }
    }
    return false;
  }

  private static boolean hasPartyBehindPreposition(Pattern pattern) {
    for (Slot slot : pattern.slots()) {
      if (slot.place() == Place.OBLIQUE && slot.filler() instanceof Filler.Party) {
        return true;
      }
    }
    return false;
  }
}
