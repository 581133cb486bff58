package org.entente.report.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.EventType;
import org.entente.report.Features;
import org.entente.report.frame.ClausePlaces.Both;

/** How two phrases stand to each other in the clauses of their sentence. */
public final class FacingPlaces {
  private static final int MOST = 2;
  private static final int FEW = 4;
  private static final int MOST_STEPS = 4;

  private final ClausePlaces places;
  private final Clauses clauses;
  private final Tree tree;
  private final int one;
  private final int other;
  private final List<Both> all;

  /**
   * @param all clauses in which both stand, the one in which they stand nearest to subject and
   *     object first
   */
  FacingPlaces(ClausePlaces places, int one, int other, List<Both> all) {
    this.places = places;
    this.clauses = places.clauses();
    this.tree = places.tree();
    this.one = one;
    this.other = other;
    this.all = all;
  }

  /** The predicate in whose clause both stand nearest to subject and object. */
  public Optional<Integer> predicate() {
    return all.stream().findFirst().map(Both::predicate);
  }

  /** Adds what tells how the two stand, as named features. */
  public void addTo(Features features) {
    features.add("clauses:", Math.min(3, all.size()));
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      add(features, i == 0 ? "clause0:" : "clause1:", all.get(i));
    }
    governed(features);
  }

  private void add(Features features, String at, Both both) {
    int predicate = both.predicate();
    String word = tree.lemma(predicate);
    String sort = places.sort(predicate);
    String first = both.one().nameAndDepth();
    String second = both.other().nameAndDepth();
    String form = tree.token(predicate).isVerb() ? "V" : tree.token(predicate).isNoun() ? "N" : "A";
    features.add(at, first, "/", second);
    features.add(at, form, first, "/", second);
    features.add(at, first, "/", second, ":", sort);
    features.add(at, "sort:", sort);
    features.add(at, "word:", word);
    features.add(at, "word:", word, ":", both.one().name(), "/", both.other().name());
    features.add(at, "word:", word, ":", both.other().name());
    features.add(at, "one:", first);
    features.add(at, "other:", second);
    Set<EventType> types = places.types(predicate);
    if (types.size() <= FEW) {
      for (EventType type : types) {
        features.add(at, "type:", type.name());
      }
    }
    List<Operators.Over> over = clauses.over(clauses.carrier(predicate));
    features.add(at, "over:", places.chain(predicate));
    if (!over.isEmpty()) {
      features.add(at, "over:", over.getFirst().operator().name(), ":", sort);
    }
    List<Integer> subjects = clauses.subjectsOf(predicate);
    boolean own = subjects.contains(one) || subjects.contains(both.one().head());
    features.add(at, "own:", Boolean.toString(own));
    features.add(at, "as:", tree.relation(predicate));
  }

  /** Who is the subject of the verb over the other: the one, somebody else, nobody. */
  private void governed(Features features) {
    int over = verbOver(other);
    String whose = over < 0 ? "none" : whose(over);
    if (over >= 0) {
      features.add("other-of:", whose);
      features.add("other-of:", whose, ":", places.sort(over));
      features.add("other-of:", whose, ":", tree.lemma(over));
      features.add("other-of:", whose, ":", tree.relation(other), tree.preposition(other));
    }
    int mine = verbOver(one);
    if (mine < 0) {
      return;
    }
    String subject = Boolean.toString(holds(clauses.subjectsOf(mine), one));
    features.add("one-of:", subject, ":", Boolean.toString(mine == over), ":", whose);
    if (mine == over) {
      features.add("same:", subject, whose, places.sort(mine));
    } else if (over >= 0) {
      String link = link(mine, over);
      features.add("link:", link);
      features.add("link:", link, ":", subject, whose);
      features.add("link:", link, ":", places.sort(mine), ">", places.sort(over), subject, whose);
    }
  }

  private int verbOver(int token) {
    int at = tree.head(token);
    while (at >= 0 && !tree.token(at).isVerb()) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean holds(List<Integer> heads, int token) {
    for (int head : heads) {
      if (tree.isWithin(token, head)) {
        return true;
      }
    }
    return false;
  }

  private String whose(int verb) {
    List<Integer> subjects = clauses.subjectsOf(verb);
    if (holds(subjects, one)) {
      return "one";
    }
    if (holds(subjects, other)) {
      return "other";
    }
    for (int subject : subjects) {
      if (places.isNamed(subject)) {
        return "another";
      }
    }
    return subjects.isEmpty() ? "nobody" : "thing";
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
    for (int at = low; at != high && at >= 0 && steps < MOST_STEPS; at = tree.head(at)) {
      way.append(tree.relation(at)).append(' ');
      steps++;
    }
    return way.toString();
  }
}
