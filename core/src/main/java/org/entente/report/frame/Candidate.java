package org.entente.report.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.report.frame.Pattern.Filler;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;
import org.entente.report.frame.Pattern.Slot;

/**
 * A pattern with the frame it belongs to, and what a clause must have for it to be worth a trial.
 *
 * @param predicates the pattern's own, the longest first
 * @param byWord the same by the word under which each is looked up
 * @param places bits of the places that must not be empty, by {@link #bit}
 * @param prepositions of each place that asks for one, any of which must stand in the sentence
 */
record Candidate(
    Frame frame,
    Pattern pattern,
    List<Predicate> predicates,
    Map<String, List<Predicate>> byWord,
    int places,
    List<Set<String>> prepositions) {
  Candidate {
    predicates = List.copyOf(predicates);
    byWord = Map.copyOf(byWord);
    prepositions = List.copyOf(prepositions);
  }

  static Candidate of(Frame frame, Pattern pattern) {
    List<Predicate> predicates = Predicate.longestFirst(pattern);
    var byWord = new HashMap<String, List<Predicate>>();
    for (Predicate predicate : predicates) {
      byWord
          .computeIfAbsent(Lexicon.keyOf(predicate.text()), _ -> new ArrayList<>())
          .add(predicate);
    }
    boolean particles = predicates.stream().anyMatch(one -> !one.particle().isEmpty());
    int places = 0;
    var prepositions = new ArrayList<Set<String>>();
    for (Slot slot : pattern.slots()) {
      if (mayBeEmpty(frame, pattern, slot)) {
        continue;
      }
      if (slot.place() == Place.OBLIQUE) {
        prepositions.add(slot.prepositions());
      } else if (!(slot.place() == Place.OBJECT && particles)
          && !(slot.place() == Place.SUBJECT && pattern.kind() == Kind.STATE)) {
        places |= bit(slot.place());
      }
    }
    return new Candidate(frame, pattern, predicates, byWord, places, prepositions);
  }

  /**
   * Patterns of one word that ask the same of a clause, so that it is asked once for all of them.
   */
  record Group(int places, List<Set<String>> prepositions, List<Candidate> candidates) {
    Group {
      prepositions = List.copyOf(prepositions);
      candidates = List.copyOf(candidates);
    }

    static List<Group> of(List<Candidate> candidates) {
      var groups = new LinkedHashMap<List<Object>, List<Candidate>>();
      for (Candidate candidate : candidates) {
        groups
            .computeIfAbsent(
                List.of(candidate.places(), candidate.prepositions()), _ -> new ArrayList<>())
            .add(candidate);
      }
      return groups.values().stream()
          .map(same -> new Group(same.getFirst().places(), same.getFirst().prepositions(), same))
          .toList();
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
    };
  }

  /** The one who acts need not be named, nor the other side of "talks between". */
  private static boolean mayBeEmpty(Frame frame, Pattern pattern, Slot slot) {
    return (slot.place() == Place.SUBJECT && slot.filler() == Filler.Role.SOURCE)
        || (slot.filler() == Filler.Role.TARGET && pattern.kind() == Kind.NOUN && frame.mutual());
  }

  /** Predicates that these forms of a word can be, the longest first. */
  List<Predicate> predicates(String lemma, String text) {
    if (byWord.size() == 1) {
      return predicates;
    }
    if (!text.equals(lemma) && byWord.containsKey(text)) {
      return predicates;
    }
    return byWord.getOrDefault(lemma, List.of());
  }
}
