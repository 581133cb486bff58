package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.parse.Tree;
import org.entente.report.frame.Pattern.Kind;

/** Holds the lexicon's patterns against a sentence. Safe for several threads. */
public final class Matcher {
  private final Lexicon lexicon;

  public Matcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence's predicates in plain order, to be shared by all that ask about it. */
  public Clauses clauses(Tree tree) {
    return new Clauses(tree, lexicon);
  }

  /**
   * The best match of each predicate, and the best of what somebody does by saying it, in the order
   * of the sentence. A word that one match names as part of its act carries no act of its own
   * beside it: "launched an attack" is one act.
   */
  public List<Match> match(Clauses clauses) {
    return match(clauses, match -> true);
  }

  /**
   * As {@link #match(Clauses)}, but of each predicate the first match that is {@code acceptable},
   * such as one between known actors; where none is, the best.
   */
  public List<Match> match(Clauses clauses, java.util.function.Predicate<Match> acceptable) {
    var best = new ArrayList<Match>();
    for (int p = 0; p < clauses.tree().size(); p++) {
      // "X said that Y had broken the truce" tells what Y did, and that X charges him with it
      addFirst(matchesAt(clauses, p), false, acceptable, best);
      addFirst(matchesAt(clauses, p), true, acceptable, best);
    }
    return withoutConsumed(best);
  }

  private static void addFirst(
      List<Match> all,
      boolean spoken,
      java.util.function.Predicate<Match> acceptable,
      List<Match> best) {
    List<Match> some = all.stream().filter(one -> one.pattern().isSpoken() == spoken).toList();
    if (!some.isEmpty()) {
      best.add(first(some, acceptable));
    }
  }

  private static Match first(List<Match> all, java.util.function.Predicate<Match> acceptable) {
    for (Match match : all) {
      if (acceptable.test(match)) {
        return match;
      }
    }
    return all.getFirst();
  }

  /** Every pattern that fits this predicate, the one that names most first; ties by frame id. */
  public List<Match> matchesAt(Clauses clauses, int p) {
    return clauses.matches(p, at -> findMatches(clauses, at));
  }

  private List<Match> findMatches(Clauses clauses, int p) {
    List<Candidate.Group> groups = groups(clauses, p);
    if (groups.isEmpty()) {
      return List.of();
    }
    Offer offer = clauses.offer(p);
    var matches = new ArrayList<Match>();
    for (Candidate.Group group : groups) {
      if (offer.suffices(group)) {
        for (Candidate candidate : group.candidates()) {
          if (Holding.of(clauses, p, candidate, false) instanceof Trial.Fits fits) {
            matches.add(fits.match());
          }
        }
      }
    }
    matches.sort(BEST_FIRST);
    if (isTogether(clauses.tree(), matches)) {
      matches.sort(Comparator.comparing(match -> match.pattern().isOfAnyAct()));
    }
    return matches;
  }

  /** Several who agree to something do so with one another, whatever it is. */
  private static boolean isTogether(Tree tree, List<Match> matches) {
    for (Match match : matches) {
      if (match.frame().mutual() && match.targets().isEmpty()) {
        for (int source : match.sources()) {
          if (tree.child(source, "conj") >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match m) -> -(m.pattern().weight() + (m.words().size() > 1 ? 1 : 0)))
          // "trade truce" over "truce", "give up" over "give"
          .thenComparingInt(m -> -m.words().size())
          .thenComparing(m -> m.frame().id())
          .thenComparing(m -> m.pattern().text());

  /** Every pattern of this lemma and what came of it, in the order of the lexicon. */
  public List<Trial> trialsAt(Clauses clauses, int p) {
    var trials = new ArrayList<Trial>();
    for (Candidate.Group group : groups(clauses, p)) {
      for (Candidate candidate : group.candidates()) {
        trials.add(Holding.of(clauses, p, candidate, true));
      }
    }
    return trials;
  }

  /** Patterns of this word for the kinds of word that it is here. */
  private List<Candidate.Group> groups(Clauses clauses, int p) {
    Tree tree = clauses.tree();
    boolean gerund = tree.tag(p).equals("VBG");
    Map<Kind, List<Candidate.Group>> byLemma = lexicon.candidates(tree.lemma(p));
    Map<Kind, List<Candidate.Group>> byText =
        gerund && clauses.isNounLike(p) ? lexicon.candidates(tree.lowered(p)) : Map.of();
    if (byLemma.isEmpty() && byText.isEmpty()) {
      return List.of();
    }
    List<Candidate.Group> groups = List.of();
    for (Kind kind : PredicateWords.kindsAt(clauses, p)) {
      groups = joined(groups, byLemma.getOrDefault(kind, List.of()));
      groups = joined(groups, byText.getOrDefault(kind, List.of()));
    }
    return groups;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    var both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<Match> withoutConsumed(List<Match> matches) {
    var byWeight = new ArrayList<>(matches);
    byWeight.sort(
        Comparator.comparingInt((Match m) -> -m.pattern().weight())
            .thenComparingInt(Match::predicate));
    var consumers = new HashMap<Integer, Match>();
    var kept = new ArrayList<Match>();
    for (Match match : byWeight) {
      Match consumer = consumers.get(match.predicate());
      if (consumer == null || isSaidOf(match, consumer) || isOfAnother(match, consumer)) {
        // An act of nobody takes nothing from another: "the raid by X was condemned".
        if (!match.sources().isEmpty()) {
          match.words().forEach(word -> consumers.putIfAbsent(word, match));
        }
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::predicate));
    return withoutDoubles(kept);
  }

  /** "said that they must go" by the saying and by "must". */
  private static List<Match> withoutDoubles(List<Match> matches) {
    var single = new ArrayList<Match>();
    for (Match match : matches) {
      boolean known =
          match.pattern().isSpoken()
              && matches.stream()
                  .anyMatch(other ->
                      other.frame().equals(match.frame())
                          && other.sources().equals(match.sources())
                          && other.targets().equals(match.targets())
                          && (!other.pattern().isSpoken()
                              || other.predicate() < match.predicate()));
      if (!known) {
        single.add(match);
      }
    }
    return single;
  }

  private static boolean isSaidOf(Match match, Match other) {
    return match.predicate() == other.predicate()
        && match.pattern().isSpoken() != other.pattern().isSpoken();
  }

  /** "condemned Russia's invasion of Ukraine": the noun's act is another's, and is told as well. */
  private static boolean isOfAnother(Match noun, Match consumer) {
    return noun.pattern().kind() == Kind.NOUN
        && !noun.sources().isEmpty()
        && !noun.targets().isEmpty()
        && noun.sources().stream().noneMatch(consumer.sources()::contains);
  }
}
