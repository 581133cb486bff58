package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parse.CalendarWords;
import org.entente.parse.Tree;
import org.entente.report.WordKind;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Filler;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;
import org.entente.report.frame.Pattern.Slot;

/** What of a clause stands in a pattern's place and is what the pattern asks for there. */
final class Fillings {
  private Fillings() {}

  static List<Integer> fill(
      Clauses clauses,
      Clause clause,
      Pattern pattern,
      Slot slot,
      String particle,
      List<Integer> anchors,
      List<Integer> used) {
    var filled = new ArrayList<Integer>();
    for (int head : candidates(clauses, clause, pattern, slot, particle, anchors)) {
      if (used.contains(head)) {
        continue;
      }
      switch (slot.filler()) {
        case Filler.Role _ -> {
          // "an embargo on Thursday on Mali"
          if (slot.place() != Place.OBLIQUE || !CalendarWords.names(clauses.tree().lemma(head))) {
            filled.add(head);
          }
        }
        case Filler.Anything _ -> {
          // "agreed on Friday" tells no more than "agreed"
          if (!slot.prepositions().contains("on")
              || !CalendarWords.names(clauses.tree().lemma(head))) {
            filled.add(head);
          }
        }
        case Filler.Words words -> {
          int named = named(clauses.tree(), head, words.words());
          if (named >= 0) {
            filled.add(named);
          }
        }
        case Filler.RoleWords one -> {
          int named = named(clauses.tree(), head, one.words());
          if (named >= 0) {
            filled.add(named);
          }
        }
        case Filler.RoleBut one -> {
          if (named(clauses.tree(), head, one.words()) < 0) {
            filled.add(head);
          }
        }
        case Filler.VerbClause verb -> {
          if (verb.lemmas().contains(clauses.tree().lemma(head))) {
            filled.add(head);
          }
        }
        case Filler.VerbWithTarget verb -> {
          if (verb.lemmas().contains(clauses.tree().lemma(head))) {
            filled.add(head);
          }
        }
        case Filler.AnyVerbWithTarget _ -> {
          if (clauses.tree().token(head).isVerb()) {
            filled.add(head);
          }
        }
        case Filler.ClauseWithTarget clauseWith -> {
          if (!clauseWith.obliged()
              || isObliged(clauses.tree(), head)
              || (clauses.isAsking(clause.predicate())
                  && Governors.isDemanded(clauses.tree(), head)
                  && clauses.tree().child(head, "nsubj:pass") < 0)) {
            filled.add(head);
          }
        }
        case Filler.Clause _ -> {
          if (slot.place() != Place.OBLIQUE || clauses.tree().token(head).isVerb()) {
            filled.add(head);
          }
        }
      }
      if (!filled.isEmpty() && !(slot.place() == Place.SUBJECT && pattern.kind() == Kind.NOUN)) {
        break;
      }
    }
    return filled;
  }

  /** "must end", "should ensure", "needs to stop", "has to leave". */
  private static boolean isObliged(Tree tree, int verb) {
    if (tree.child(verb, "nsubj:pass") >= 0) {
      // "should be punished" asks nothing of those who are
      return false;
    }
    if (Auxiliaries.hasHave(tree, verb)) {
      // "should have ended" blames
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && OBLIGATION.contains(tree.lemma(child))) {
        return true;
      }
    }
    return (tree.lemma(verb).equals("need") || tree.lemma(verb).equals("have"))
        && tree.child(verb, "xcomp") >= 0;
  }

  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

  /** Heads that stand in the slot's place, nearest reading first. */
  private static List<Integer> candidates(
      Clauses clauses,
      Clause clause,
      Pattern pattern,
      Slot slot,
      String particle,
      List<Integer> anchors) {
    if (slot.place() == Place.SENTENCE) {
      return IntStream.range(0, clauses.tree().size()).boxed().toList();
    }
    if (slot.place() != Place.OBLIQUE) {
      List<Integer> heads = clause.heads(slot.place());
      if (heads.isEmpty() && slot.place() == Place.SUBJECT && pattern.kind() == Kind.STATE) {
        // "is opposed to": for the parser a passive, whose subject was turned
        List<Integer> given = clause.heads(Place.INDIRECT);
        return given.isEmpty() ? clause.heads(Place.OBJECT) : given;
      }
      if (heads.isEmpty() && slot.place() == Place.OBJECT && !particle.isEmpty()) {
        // "called on Turkey": the parser wavers between particle and preposition
        return obliques(clause.arguments(), Set.of(particle));
      }
      if (slot.place() == Place.INDIRECT && heads.isEmpty()) {
        // "declared him persona non grata": for the parser an object and what it is said to be
        return obliques(clause.arguments(), COMPLEMENT).isEmpty()
            ? heads
            : clause.heads(Place.OBJECT);
      }
      if (slot.place() == Place.OBJECT && pattern.hasSlot(Place.INDIRECT)) {
        var both = new ArrayList<>(heads);
        both.addAll(obliques(clause.arguments(), COMPLEMENT));
        return both;
      }
      return heads;
    }
    var heads = new ArrayList<Integer>(obliques(clause.arguments(), slot.prepositions()));
    for (int anchor : anchors) {
      heads.addAll(attached(clauses, anchor, slot.prepositions()));
    }
    for (int object : clause.heads(Place.OBJECT)) {
      heads.addAll(attached(clauses, object, slot.prepositions()));
    }
    if (heads.isEmpty() && slot.prepositions().contains("of") && namesThing(pattern)) {
      clause.heads(Place.OBJECT).forEach(object -> heads.addAll(owners(clauses, object)));
    }
    if (!Collections.disjoint(clause.particles(), slot.prepositions())) {
      heads.addAll(clause.heads(Place.OBJECT));
    }
    return heads.size() < 2
        ? heads
        : namesFirst(clauses.tree(), slot, List.copyOf(new LinkedHashSet<>(heads)));
  }

  /** "imports of steel from Canada": of several phrases one that names somebody is the party. */
  private static List<Integer> namesFirst(Tree tree, Slot slot, List<Integer> heads) {
    if (!(slot.filler() instanceof Filler.Role) || namesSomebody(tree, heads.getFirst())) {
      return heads;
    }
    var sorted = new ArrayList<>(heads);
    sorted.sort(
        Comparator.comparing(
            head -> !(OF_PARTIES.contains(tree.preposition(head)) && namesSomebody(tree, head))));
    return sorted;
  }

  // Behind others than these may stand where or when it was.
  private static final Set<String> OF_PARTIES = Set.of("of", "from", "with", "to", "against", "by");

  private static boolean namesSomebody(Tree tree, int head) {
    for (int i = 1; i < tree.size(); i++) {
      boolean name = Character.isUpperCase(tree.token(i).text().charAt(0));
      if ((name || tree.token(i).isPronoun())
          && tree.isWithin(i, head)
          && !CalendarWords.names(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesThing(Pattern pattern) {
    return pattern.slots().stream()
        .anyMatch(slot -> slot.place() == Place.OBJECT && slot.filler() instanceof Filler.Words);
  }

  private static final Set<String> OWNING = Set.of("of", "by", "from");

  static final Set<String> COMPLEMENT = Set.of(Clause.COMPLEMENT);

  static List<Integer> obliques(List<Argument> arguments, Set<String> prepositions) {
    List<Integer> heads = new ArrayList<>(4);
    for (Argument argument : arguments) {
      if (argument.place() == Place.OBLIQUE
          && (prepositions.contains(argument.preposition())
              || (argument.preposition().equals(Clause.COMPLEMENT)
                  && prepositions.contains("as")))) {
        heads.add(argument.head());
      }
    }
    return heads;
  }

  /**
   * Phrases with one of these prepositions that hang on a noun; behind <em>of</em>, <em>by</em> and
   * <em>from</em> also whose it is: "rejected Chad's offer".
   */
  private static List<Integer> attached(Clauses clauses, int noun, Set<String> prepositions) {
    Tree tree = clauses.tree();
    var heads = new ArrayList<Integer>();
    for (int child : tree.children(noun)) {
      if (tree.tag(child).equals("CD") && !tree.is(child, "conj")) {
        // "$20m to the fund": what follows hangs on the number
        heads.addAll(attached(clauses, child, prepositions));
      }
      if ((tree.isKindOf(child, "nmod") || tree.isKindOf(child, "obl"))
          && prepositions.contains(tree.preposition(child))) {
        heads.add(child);
      }
    }
    if (heads.isEmpty() && !Collections.disjoint(prepositions, OWNING)) {
      for (int child : tree.children(noun)) {
        if (tree.is(child, "nmod:poss") && !tree.tag(child).equals("PRP$")) {
          heads.add(child);
        }
      }
    }
    return heads;
  }

  /** "wrote off Chadian debt": the adjective of what people hold says whose it is. */
  private static List<Integer> owners(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    var heads = new ArrayList<Integer>();
    for (int child : clauses.isHeld(noun) ? tree.children(noun) : new int[0]) {
      if (child < noun && isOwner(tree, child)) {
        heads.add(child);
      }
    }
    return heads;
  }

  /** An adjective with a capital, as people's names give it; the first word has one anyway. */
  static boolean isOwner(Tree tree, int token) {
    return token > 0
        && tree.is(token, "amod")
        && tree.tag(token).startsWith("JJ")
        && Character.isUpperCase(tree.token(token).text().charAt(0));
  }

  /**
   * The token in this phrase that is one of the words: its head, what is counted, or one joined by
   * "and"; or −1.
   */
  private static int named(Tree tree, int head, WordSet words) {
    if (words.isAt(tree, head)) {
      return head;
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "conj") && words.isAt(tree, child)) {
        return child;
      }
    }
    // "dozens of tanks", "a shipment of rifles": what counts stands behind of
    if (WordKind.QUANTITY.has(tree.lemma(head))) {
      int counted = Quantities.behindOf(tree, head);
      return counted < 0 ? -1 : named(tree, counted, words);
    }
    return -1;
  }
}
