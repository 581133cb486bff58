package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;
import org.entente.report.EventType;

/**
 * In which places two phrases stand within the clauses of the predicates around them: "the one is
 * subject and the other object of {@code bomb}". Clauses are in plain active order, so a passive
 * reads as its active does. One object a sentence: what is asked of each phrase and of each
 * predicate is read once, whichever two phrases it is asked for.
 */
public final class ClausePlaces {
  /**
   * One phrase's place in a clause.
   *
   * @param name the place, with its preposition
   * @param depth 0 for the phrase's head, 1 and 2 for what hangs on it; 3 more within a clause of
   *     its own
   */
  record Spot(int predicate, String name, int depth, int head, String nameAndDepth) {
    static Spot of(int predicate, Clause.Argument argument, int depth) {
      String place = argument.place().name();
      String preposition = argument.preposition();
      String name = preposition.isEmpty() ? place : place + ":" + preposition;
      return new Spot(predicate, name, depth, argument.head(), name + depth);
    }

    boolean isSubject() {
      return name.equals("SUBJECT");
    }
  }

  /** Two places of one clause; the lower the rank, the nearer to subject and object. */
  record Both(Spot one, Spot other, int rank) {
    static Both of(Spot one, Spot other) {
      boolean same = one.head() == other.head() && one.name().equals(other.name());
      int rank =
          same
              ? APART + one.depth() + other.depth()
              : (one.isSubject() ? 0 : NOT_SUBJECT) + one.depth() * 2 + other.depth();
      return new Both(one, other, rank);
    }

    int predicate() {
      return one.predicate();
    }
  }

  private static final int APART = 20;
  private static final int NOT_SUBJECT = 4;
  private static final Comparator<Both> NEAREST =
      Comparator.comparingInt(Both::rank).thenComparingInt(both -> -both.predicate());

  private final Clauses clauses;
  private final Lexicon lexicon;
  private final Tree tree;
  private final Set<Integer> named;
  private final ByToken<List<Spot>> spots;
  private final ByToken<String> sorts;
  private final ByToken<String> chains;

  /**
   * @param named heads of all phrases that name somebody, which are no predicates
   */
  public ClausePlaces(Clauses clauses, Lexicon lexicon, Set<Integer> named) {
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.tree = clauses.tree();
    this.named = Set.copyOf(named);
    this.spots = new ByToken<>(tree);
    this.sorts = new ByToken<>(tree);
    this.chains = new ByToken<>(tree);
  }

  /** How two of the named phrases stand, by their heads. */
  public FacingPlaces of(int one, int other) {
    var all = new ArrayList<Both>();
    List<Spot> others = spots(other);
    int i = 0;
    for (Spot spot : spots(one)) {
      while (i < others.size() && others.get(i).predicate() < spot.predicate()) {
        i++;
      }
      if (i < others.size() && others.get(i).predicate() == spot.predicate()) {
        all.add(Both.of(spot, others.get(i)));
      }
    }
    all.sort(NEAREST);
    return new FacingPlaces(this, one, other, all);
  }

  /** Where the phrase stands in each clause in which it does, in the order of the predicates. */
  private List<Spot> spots(int phrase) {
    return spots.at(phrase, this::readSpots);
  }

  private List<Spot> readSpots(int phrase) {
    var found = new ArrayList<Spot>();
    for (int p = 0; p < tree.size(); p++) {
      boolean predicate =
          tree.token(p).isVerb() || tree.token(p).isNoun() || tree.token(p).isAdjective();
      if (predicate && !named.contains(p)) {
        place(clauses.at(p), phrase).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Spot> place(Clause clause, int token) {
    Optional<Clause.Argument> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Clause.Argument argument : clause.arguments()) {
      int head = argument.head();
      if (head < 0 || !tree.isWithin(token, head)) {
        continue;
      }
      int depth = depth(token, head);
      if (depth < least) {
        best = Optional.of(argument);
        least = depth;
      }
    }
    int depth = least;
    return best.map(argument -> Spot.of(clause.predicate(), argument, depth));
  }

  private int depth(int token, int head) {
    int steps = 0;
    boolean clause = false;
    for (int at = token; at != head && at >= 0; at = tree.head(at)) {
      steps++;
      clause |= tree.token(at).isVerb() || tree.isKindOf(at, "acl") || tree.is(at, "advcl");
    }
    return Math.min(steps, 2) + (clause ? 3 : 0);
  }

  /** The operators over a predicate, each with {@code >} behind it. */
  String chain(int predicate) {
    return chains.at(predicate, this::readChain);
  }

  private String readChain(int predicate) {
    var chain = new StringBuilder();
    for (Operators.Over over : clauses.over(clauses.carrier(predicate))) {
      chain.append(over.operator()).append('>');
    }
    return chain.toString();
  }

  Tree tree() {
    return tree;
  }

  Clauses clauses() {
    return clauses;
  }

  Set<EventType> types(int word) {
    return lexicon.typesOf(tree.lemma(word));
  }

  boolean isNamed(int token) {
    return named.contains(token);
  }

  /** What the lexicon holds a word for, coarsely. */
  String sort(int word) {
    return sorts.at(word, this::readSort);
  }

  private String readSort(int word) {
    if (lexicon.operators().isSaying(tree.lemma(word))) {
      return "saying";
    }
    Set<EventType> types = types(word);
    if (types.isEmpty()) {
      return "none";
    }
    if (types.size() <= 2) {
      return types.iterator().next().isCooperation() ? "cooperation" : "conflict";
    }
    return types.size() <= 5 ? "some" : "many";
  }
}
