package org.entente.report.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.report.frame.Pattern.Filler;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;
import org.entente.report.frame.Pattern.Slot;

/**
 * A pattern with the frame it belongs to, as it is found under one of its words, and what a
 * sentence must have for it to be worth a trial.
 *
 * @param predicates those that the word can be, the longest first
 * @param places bits of the places that must not be empty, by {@link #bit}
 * @param signs numbers of the words and prepositions of each of which one must stand in the
 *     sentence, in ascending order
 */
record Candidate(
    Frame frame, Pattern pattern, List<Predicate> predicates, int places, List<Integer> signs) {
  Candidate {
    predicates = List.copyOf(predicates);
    signs = List.copyOf(signs);
  }

  /** One for each word under which the pattern is looked up. */
  static Map<String, Candidate> byWord(Frame frame, Pattern pattern, Signs known) {
    List<Predicate> predicates = Predicate.longestFirst(pattern);
    boolean particles = predicates.stream().anyMatch(one -> !one.particle().isEmpty());
    int places = 0;
    var signs = new TreeSet<Integer>();
    for (Slot slot : pattern.slots()) {
      if (mayBeEmpty(frame, pattern, slot)) {
        continue;
      }
      if (slot.place() == Place.OBLIQUE) {
        signs.add(known.of(slot.prepositions()));
      } else if (!(slot.place() == Place.OBJECT && particles)
          && !(slot.place() == Place.SUBJECT && pattern.kind() == Kind.STATE)) {
        places |= bit(slot.place());
      }
      switch (slot.filler()) {
        case Filler.Words words -> signs.add(known.of(words.words()));
        case Filler.RoleWords words -> signs.add(known.of(words.words()));
        case Filler.VerbClause verbs -> signs.add(known.of(verbs.lemmas()));
        case Filler.VerbWithTarget verbs -> signs.add(known.of(verbs.lemmas()));
        case Filler.Role _,
            Filler.RoleBut _,
            Filler.Anything _,
            Filler.Clause _,
            Filler.ClauseWithTarget _,
            Filler.AnyVerbWithTarget _ -> {}
      }
    }
    var byWord = new HashMap<String, List<Predicate>>();
    for (Predicate predicate : predicates) {
      byWord
          .computeIfAbsent(Lexicon.keyOf(predicate.text()), _ -> new ArrayList<>())
          .add(predicate);
    }
    var candidates = new HashMap<String, Candidate>();
    for (var entry : byWord.entrySet()) {
      candidates.put(
          entry.getKey(),
          new Candidate(frame, pattern, entry.getValue(), places, List.copyOf(signs)));
    }
    return candidates;
  }

  /**
   * Patterns of one word that ask the same of a sentence, so that it is asked once for all of them.
   */
  static final class Group {
    private final int places;
    private final int[] signs;
    private final List<Candidate> candidates;

    private Group(List<Candidate> same) {
      places = same.getFirst().places();
      signs = same.getFirst().signs().stream().mapToInt(sign -> sign).toArray();
      candidates = List.copyOf(same);
    }

    List<Candidate> candidates() {
      return candidates;
    }

    /**
     * Whether a clause has what these patterns need.
     *
     * @param filled bits of the clause's places that hold something
     * @param standing signs of the words in its sentence
     */
    boolean isWorthTrying(int filled, BitSet standing) {
      if ((places & ~filled) != 0) {
        return false;
      }
      for (int sign : signs) {
        if (!standing.get(sign)) {
          return false;
        }
      }
      return true;
    }

    static List<Group> of(List<Candidate> candidates) {
      var groups = new LinkedHashMap<List<Object>, List<Candidate>>();
      for (Candidate candidate : candidates) {
        groups
            .computeIfAbsent(List.of(candidate.places(), candidate.signs()), _ -> new ArrayList<>())
            .add(candidate);
      }
      return groups.values().stream().map(Group::new).toList();
    }
  }

  static int bit(Place place) {
    return switch (place) {
      case SUBJECT -> 1;
      case OBJECT -> 2;
      case INDIRECT -> 4;
      case OBLIQUE -> 8;
      case INFINITIVE -> 16;
      case THAT_CLAUSE -> 32;
      case SENTENCE -> 0;
    };
  }

  /** The one who acts need not be named, nor the other side of "talks between". */
  private static boolean mayBeEmpty(Frame frame, Pattern pattern, Slot slot) {
    return (slot.place() == Place.SUBJECT && slot.filler() == Filler.Role.SOURCE)
        || (slot.filler() == Filler.Role.TARGET && pattern.kind() == Kind.NOUN && frame.mutual());
  }
}
