package org.entente.report.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;

/**
 * Who says what a clause says: the subject of the verb of saying over or beside it, "according to
 * …", "in the words of …", "as … said", the name before or behind the colon of a headline.
 */
final class Tellers {
  private static final Set<String> ASKING = Set.of("whether", "if", "why", "how", "when", "where");
  // What stands behind these is said of the same: "failed because Iran had lied".
  private static final Set<String> REASONS = Set.of("because", "since", "as");
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "word", "eye", "judgment", "judgement", "estimation", "telling");
  private static final Set<String> BESIDE = Set.of("parataxis", "dep");
  private static final int MAX_STEPS = 12;

  private final Clauses clauses;
  private final Tree tree;
  private final List<Operators.Over> over;

  /**
   * @param over what stands over the act whose teller is sought
   */
  Tellers(Clauses clauses, List<Operators.Over> over) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.over = over;
  }

  /**
   * @param word of saying
   * @param says whether that is a verb or noun of saying, not the speaker's own name
   */
  record Teller(int word, List<Integer> speakers, boolean says) {
    Teller {
      speakers = List.copyOf(speakers);
    }
  }

  /** Nearest to the act; none where what lies between is no handing on of what is said. */
  Optional<Teller> of(int act) {
    int at = act;
    for (int step = 0; step < MAX_STEPS; step++) {
      if (isAsked(at)) {
        return Optional.empty();
      }
      Optional<Teller> beside = beside(at);
      if (beside.isPresent()) {
        return beside;
      }
      int head = tree.head(at);
      if (head < 0) {
        return Optional.empty();
      }
      switch (tree.relation(at)) {
        case "conj" -> {}
        case "ccomp", "acl", "csubj" -> {
          Optional<Teller> said = said(head);
          if (said.isPresent()) {
            return said;
          }
          if (!handsOn(head)) {
            return Optional.empty();
          }
        }
        case "xcomp" -> {}
        case "parataxis", "dep" -> {
          Optional<Teller> said = said(head);
          return said.isPresent() ? said : headed(head, at);
        }
        case "advcl" -> {
          int mark = tree.child(at, "mark");
          if (mark < 0) {
            return at < head ? said(head) : Optional.empty();
          }
          if (!REASONS.contains(tree.lemma(mark))) {
            return Optional.empty();
          }
        }
        default -> {
          return Optional.empty();
        }
      }
      at = head;
    }
    return Optional.empty();
  }

  /** Whoever only looks on judges, but does nothing to anybody by it. */
  private Optional<Teller> teller(int word, List<Integer> speakers, boolean says) {
    return clauses.isOnlooker(speakers.getFirst())
        ? Optional.empty()
        : Optional.of(new Teller(word, speakers, says));
  }

  /** Whether what is said of a clause under this word is said of the clause. */
  private boolean handsOn(int word) {
    return over.stream()
        .anyMatch(one ->
            one.token() == word
                && (one.operator() != Operator.SAY
                    || clauses.subjectsOf(word).stream()
                        .anyMatch(subject -> FirstPerson.isSubject(tree, subject))));
  }

  /** "asked whether he lied", "explained how he lied". */
  private boolean isAsked(int clause) {
    for (int child : tree.children(clause)) {
      if (child < clause
          && (tree.is(child, "mark") || tree.is(child, "advmod"))
          && ASKING.contains(tree.lemma(child))
          && !tree.is(clause, "advcl")) {
        return true;
      }
    }
    return false;
  }

  /** "those who say that …", "a plan to say that …": which of them it is, no act. */
  private boolean tellsApart(int verb) {
    if (!tree.token(verb).isVerb()) {
      return false;
    }
    if (tree.is(verb, "acl")) {
      return tree.tag(verb).equals("VB");
    }
    return tree.is(verb, "acl:relcl") && !hasComma(tree.head(verb), verb);
  }

  private boolean hasComma(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (STOPS.contains(tree.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> STOPS = Set.of(",", "''", "\"", "”", "’");

  /** By this word of saying; "I think it is a mistake" leaves it to whoever says "I". */
  private Optional<Teller> said(int word) {
    if (!clauses.takesStand(word) || tellsApart(word)) {
      return Optional.empty();
    }
    List<Integer> speakers = clauses.subjectsOf(word);
    return speakers.isEmpty() || FirstPerson.isSubject(tree, speakers.getFirst())
        ? Optional.empty()
        : teller(word, speakers, true);
  }

  /** "The plan is a disaster, Biden said": the parser makes either the main clause. */
  private Optional<Teller> beside(int clause) {
    for (int child : tree.children(clause)) {
      String relation = tree.relation(child);
      if (BESIDE.contains(relation) || isQuoting(clause, child)) {
        if (tree.token(child).isVerb()) {
          Optional<Teller> said = said(child);
          if (said.isPresent()) {
            return said;
          }
        } else if (child > clause && isBehindColon(child) && child + 2 >= tree.size()) {
          return teller(child, List.of(child), false);
        }
      } else if (relation.equals("csubj") && child < clause && tree.child(child, "obj") >= 0) {
        // "Kenya said [Uganda] was on the wrong side": the parser has taken the saying for the
        // subject
        Optional<Teller> said = said(child);
        if (said.isPresent()) {
          return said;
        }
      } else if (relation.equals("advcl")) {
        int mark = tree.child(child, "mark");
        if (mark >= 0 && tree.lemma(mark).equals("as") && child < clause) {
          Optional<Teller> said = said(child);
          if (said.isPresent()) {
            return said;
          }
        }
      } else if (tree.isKindOf(child, "obl")) {
        Optional<Teller> below = child > clause ? belowLast(child) : Optional.empty();
        if (below.isPresent()) {
          return below;
        }
        if (tree.preposition(child).equals("according_to")) {
          return teller(child, List.of(child), false);
        }
        if (tree.preposition(child).equals("in") && VIEWS.contains(tree.lemma(child))) {
          int owner = owner(child);
          if (owner >= 0) {
            return teller(owner, List.of(owner), false);
          }
        }
      } else if ((relation.equals("obj") || relation.equals("xcomp")) && child > clause) {
        Optional<Teller> below = belowLast(child);
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }

  /** "… failed the people, the bishops said", the saying hung on the last noun. */
  private Optional<Teller> belowLast(int noun) {
    for (int child : tree.children(noun)) {
      boolean beside = BESIDE.contains(tree.relation(child)) || isQuoting(noun, child);
      if (beside && child > noun && tree.token(child).isVerb()) {
        return said(child);
      }
    }
    return Optional.empty();
  }

  /** "“Putin needs to go,” Obama said", the saying taken for what is gone to. */
  private boolean isQuoting(int clause, int child) {
    return tree.is(child, "ccomp")
        && child > clause
        && tree.child(child, "mark") < 0
        && tree.child(child, "ccomp") < 0
        && hasComma(clause, child);
  }

  /** "in Obama's view", "in the words of Obama"; −1 for none. */
  private int owner(int view) {
    int possessor = tree.child(view, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    for (int child : tree.children(view)) {
      if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
        return child;
      }
    }
    return -1;
  }

  /** "Obama: Putin is a liar", for the parser a name with a clause beside it. */
  private Optional<Teller> headed(int head, int clause) {
    return head < clause && tree.token(head).isProperNoun() && hasColonBehind(head)
        ? teller(head, List.of(head), false)
        : Optional.empty();
  }

  private boolean hasColonBehind(int name) {
    return name + 1 < tree.size() && tree.token(name + 1).text().equals(":");
  }

  private boolean isBehindColon(int name) {
    for (int i = name - 1; i >= 0 && i >= name - 4; i--) {
      if (tree.token(i).text().equals(":")) {
        return tree.token(name).isProperNoun();
      }
    }
    return false;
  }
}
