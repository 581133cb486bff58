package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;

/**
 * Whose word a clause is: "Biden said that the plan was a disaster" and "the plan is a disaster,
 * Biden said" alike.
 *
 * @param verb of saying; behind "according to" and in a headline the speaker himself
 * @param speakers heads of the phrases that say it, never empty
 * @param addressees heads of the phrases that it is said to, whom "you" means
 * @param denied whether they say that it is not so
 * @param ahead whether they say that it will or would be so
 * @param over what stands over the saying, innermost first
 */
public record Speech(
    int verb,
    List<Integer> speakers,
    List<Integer> addressees,
    boolean denied,
    boolean ahead,
    List<Operators.Over> over) {

  private static final Set<String> OWING = Set.of("need", "have");

  public Speech {
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
    over = List.copyOf(over);
  }

  /** Of the predicate's clause; none where a word between the two makes it less than said. */
  static Optional<Speech> of(Clauses clauses, int predicate) {
    Tree tree = clauses.tree();
    // of "must" and "should" the clause is that of the verb
    boolean due = tree.is(predicate, "aux");
    int act = due ? tree.head(predicate) : clauses.carrier(predicate);
    if (due && tree.tag(predicate).equals("MD") && Auxiliaries.hasHave(tree, act)) {
      // "should have gone" asks for nothing
      return Optional.empty();
    }
    if (due && tree.tag(predicate).equals("MD") && tree.child(act, "nsubj:pass") >= 0) {
      // "must be punished" asks nothing of him
      return Optional.empty();
    }
    List<Operators.Over> over = clauses.over(act);
    Optional<Tellers.Teller> found = new Tellers(clauses, over).of(act);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Tellers.Teller teller = found.get();
    boolean denied = false;
    boolean ahead = false;
    boolean owed = false;
    for (Operators.Over one : over) {
      if (one.token() == teller.word()) {
        if (one.operator() == Operator.REQUEST) {
          // "insisted that he be honest"
          return Optional.empty();
        }
        break;
      }
      switch (one.operator()) {
        case NOT -> denied = !denied;
        case WILL -> ahead = true;
        // "is trying to wreck the talks" is as ill as to wreck them
        case SAY, MAY, SEEM, TRY, PLAN -> {}
        case DO -> owed |= OWING.contains(tree.lemma(one.token()));
        case SHOULD -> owed = true;
        case IF -> {
          // "would be a disaster" is a judgement, "if it is a disaster" is none
          if (!tree.tag(one.token()).equals("MD")) {
            return Optional.empty();
          }
          ahead = true;
        }
        case REFUSE, PROMISE, THREATEN, CANCEL, FAIL, REQUEST, ACCUSE, DENY, DOUBT -> {
          return Optional.empty();
        }
      }
    }
    // due: the auxiliary itself is the predicate; owed: a must, should or needs-to stands over the
    // act. What is due is said by the pattern of the auxiliary alone.
    return owed == due ? Optional.of(of(clauses, teller, denied, ahead)) : Optional.empty();
  }

  /** "does not think that he is fit" says that he is not. */
  private static Speech of(Clauses clauses, Tellers.Teller teller, boolean denied, boolean ahead) {
    Tree tree = clauses.tree();
    if (!teller.says()) {
      return new Speech(teller.word(), teller.speakers(), List.of(), denied, ahead, List.of());
    }
    int verb = teller.word();
    var over = new ArrayList<Operators.Over>();
    boolean reversed = false;
    for (Operators.Over one : clauses.over(verb)) {
      boolean not = one.operator() == Operator.NOT && tree.head(one.token()) == verb;
      if (not && clauses.leansToNo(verb)) {
        reversed = true;
      } else {
        over.add(one);
      }
    }
    return new Speech(
        verb,
        teller.speakers(),
        tree.token(verb).isVerb() ? clauses.addresseesOf(verb) : List.of(),
        denied != reversed,
        ahead,
        over);
  }
}
