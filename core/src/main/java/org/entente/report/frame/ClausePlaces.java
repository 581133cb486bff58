package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.EventType;

/**
 * In which places two phrases stand within the clauses of the predicates around them: "the one is
 * subject and the other object of {@code bomb}". Clauses are in plain active order, so a passive
 * reads as its active does.
 */
public final class ClausePlaces {
  /** Two places of one clause; the lower the rank, the nearer to subject and object. */
  private record Both(int predicate, Spot one, Spot other, int rank) {}

  /**
   * @param name the place, with its preposition
   * @param depth 0 for the phrase's head, 1 and 2 for what hangs on it; 3 more within a clause of
   *     its own
   */
  private record Spot(String name, int depth, int head) {}

  private static final String SUBJECT = "SUBJECT";
  private static final int APART = 20;
  private static final int NOT_SUBJECT = 4;
  private static final int MOST = 2;

  private final Clauses clauses;
  private final Lexicon lexicon;
  private final Tree tree;
  private final Set<Integer> named;

  /**
   * @param named heads of all phrases that name somebody, which are no predicates
   */
  public ClausePlaces(Clauses clauses, Lexicon lexicon, Set<Integer> named) {
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.tree = clauses.tree();
    this.named = Set.copyOf(named);
  }

  /** The predicate in whose clause both stand nearest to subject and object. */
  public Optional<Integer> predicate(int one, int other) {
    return both(one, other).stream().findFirst().map(Both::predicate);
  }

  /** Adds what tells how the two stand, as named features. */
  public void addTo(Set<String> features, int one, int other) {
    List<Both> all = both(one, other);
    features.add("clauses:" + Math.min(3, all.size()));
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      add(features, "clause" + i + ":", all.get(i), one);
    }
    governed(features, one, other);
  }

  private List<Both> both(int one, int other) {
    var all = new ArrayList<Both>();
    for (int p = 0; p < tree.size(); p++) {
      boolean predicate =
          tree.token(p).isVerb() || tree.token(p).isNoun() || tree.token(p).isAdjective();
      if (!predicate || p == one || p == other || named.contains(p)) {
        continue;
      }
      Clause clause = clauses.at(p);
      Optional<Spot> first = place(clause, one);
      Optional<Spot> second = first.isEmpty() ? Optional.empty() : place(clause, other);
      if (first.isPresent() && second.isPresent()) {
        all.add(new Both(p, first.get(), second.get(), rank(first.get(), second.get())));
      }
    }
    all.sort(Comparator.comparingInt(Both::rank).thenComparingInt(both -> -both.predicate()));
    return all;
  }

  private static int rank(Spot one, Spot other) {
    if (one.head() == other.head() && one.name().equals(other.name())) {
      return APART + one.depth() + other.depth();
    }
    boolean subject = one.name().equals(SUBJECT);
    return (subject ? 0 : NOT_SUBJECT) + one.depth() * 2 + other.depth();
  }

  private Optional<Spot> place(Clause clause, int token) {
    Optional<Spot> best = Optional.empty();
    for (Clause.Argument argument : clause.arguments()) {
      int head = argument.head();
      if (head < 0 || !(head == token || tree.isWithin(token, head))) {
        continue;
      }
      int depth = depth(token, head);
      if (best.isEmpty() || depth < best.get().depth()) {
        String preposition = argument.preposition();
        String name = argument.place() + (preposition.isEmpty() ? "" : ":" + preposition);
        best = Optional.of(new Spot(name, depth, head));
      }
    }
    return best;
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

  private void add(Set<String> features, String at, Both both, int one) {
    String word = tree.lemma(both.predicate());
    String sort = sort(both.predicate());
    String first = both.one().name() + both.one().depth();
    String second = both.other().name() + both.other().depth();
    String places = first + "/" + second;
    String form =
        tree.token(both.predicate()).isVerb()
            ? "V"
            : tree.token(both.predicate()).isNoun() ? "N" : "A";
    features.add(at + places);
    features.add(at + form + places);
    features.add(at + places + ":" + sort);
    features.add(at + "sort:" + sort);
    features.add(at + "word:" + word);
    features.add(at + "word:" + word + ":" + both.one().name() + "/" + both.other().name());
    features.add(at + "word:" + word + ":" + both.other().name());
    features.add(at + "one:" + first);
    features.add(at + "other:" + second);
    Set<EventType> types = lexicon.typesOf(word);
    if (types.size() <= 4) {
      types.forEach(type -> features.add(at + "type:" + type));
    }
    List<Operators.Over> over =
        lexicon.operators().over(clauses, clauses.carrier(both.predicate()));
    var chain = new StringBuilder();
    over.forEach(operator -> chain.append(operator.operator()).append('>'));
    features.add(at + "over:" + chain);
    if (!over.isEmpty()) {
      features.add(at + "over:" + over.getFirst().operator() + ":" + sort);
    }
    boolean own =
        clauses.subjectsOf(both.predicate()).stream()
            .anyMatch(head -> head == one || head == both.one().head());
    features.add(at + "own:" + own);
    features.add(at + "as:" + tree.relation(both.predicate()));
  }

  /** Who is the subject of the verb over the other: the one, somebody else, nobody. */
  private void governed(Set<String> features, int one, int other) {
    int over = verbOver(other);
    String whose = over < 0 ? "none" : whose(over, one, other);
    if (over >= 0) {
      features.add("other-of:" + whose);
      features.add("other-of:" + whose + ":" + sort(over));
      features.add("other-of:" + whose + ":" + tree.lemma(over));
      features.add("other-of:" + whose + ":" + tree.relation(other) + tree.preposition(other));
    }
    int mine = verbOver(one);
    if (mine < 0) {
      return;
    }
    boolean subject =
        clauses.subjectsOf(mine).stream().anyMatch(head -> head == one || tree.isWithin(one, head));
    String both = subject + whose;
    features.add("one-of:" + subject + ":" + (mine == over) + ":" + whose);
    if (mine == over) {
      features.add("same:" + both + sort(mine));
    } else if (over >= 0) {
      String link = link(mine, over);
      features.add("link:" + link);
      features.add("link:" + link + ":" + both);
      features.add("link:" + link + ":" + sort(mine) + ">" + sort(over) + both);
    }
  }

  private int verbOver(int token) {
    int at = tree.head(token);
    while (at >= 0 && !tree.token(at).isVerb()) {
      at = tree.head(at);
    }
    return at;
  }

  private String whose(int verb, int one, int other) {
    List<Integer> subjects = clauses.subjectsOf(verb);
    if (subjects.stream().anyMatch(head -> head == one || tree.isWithin(one, head))) {
      return "one";
    }
    if (subjects.stream().anyMatch(head -> head == other || tree.isWithin(other, head))) {
      return "other";
    }
    return subjects.isEmpty()
        ? "nobody"
        : subjects.stream().anyMatch(named::contains) ? "another" : "thing";
  }

  private String link(int from, int to) {
    if (tree.isWithin(to, from)) {
      return "v" + way(to, from);
    }
    return tree.isWithin(from, to) ? "^" + way(from, to) : "apart";
  }

  private String way(int low, int high) {
    var way = new StringBuilder();
    int steps = 0;
    for (int at = low; at != high && at >= 0 && steps < 4; at = tree.head(at)) {
      way.append(tree.relation(at)).append(' ');
      steps++;
    }
    return way.toString();
  }

  /** What the lexicon holds a word for, coarsely. */
  private String sort(int word) {
    String lemma = tree.lemma(word);
    if (lexicon.operators().isSaying(lemma)) {
      return "saying";
    }
    Set<EventType> types = lexicon.typesOf(lemma);
    if (types.isEmpty()) {
      return "none";
    }
    if (types.size() <= 2) {
      return types.iterator().next().isCooperation() ? "cooperation" : "conflict";
    }
    return types.size() <= 5 ? "some" : "many";
  }
}
