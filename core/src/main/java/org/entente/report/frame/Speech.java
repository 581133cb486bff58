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
 * @param verb of saying
 * @param speakers heads of the phrases that say it, never empty
 * @param denied whether they say that it is not so
 * @param over what stands over the saying, innermost first
 */
public record Speech(int verb, List<Integer> speakers, boolean denied, List<Operators.Over> over) {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

  public Speech {
    speakers = List.copyOf(speakers);
    over = List.copyOf(over);
  }

  /** Of the predicate's clause; none where a word between the two makes it less than said. */
  static Optional<Speech> of(Clauses clauses, int predicate) {
    Tree tree = clauses.tree();
    boolean denied = false;
    for (Operators.Over one : clauses.over(clauses.carrier(predicate))) {
      switch (one.operator()) {
        case NOT -> denied = !denied;
        case SAY -> {
          List<Integer> speakers = clauses.subjectsOf(one.token());
          // "“I think it is a mistake,” Biden said"
          if (!speakers.isEmpty() && !isFirstPerson(tree, speakers.getFirst())) {
            return Optional.of(of(clauses, one.token(), speakers, denied));
          }
        }
        case WILL, MAY, SEEM, DO -> {}
        case IF -> {
          // "would be a disaster" is a judgement, "if it is a disaster" is none
          if (!tree.tag(one.token()).equals("MD")) {
            return Optional.empty();
          }
        }
        case REFUSE,
            PROMISE,
            PLAN,
            THREATEN,
            TRY,
            CANCEL,
            FAIL,
            REQUEST,
            SHOULD,
            ACCUSE,
            DENY,
            DOUBT -> {
          return Optional.empty();
        }
      }
    }
    return beside(clauses, predicate, denied);
  }

  /** "The plan is a disaster, Biden said": the parser makes either the main clause. */
  private static Optional<Speech> beside(Clauses clauses, int predicate, boolean denied) {
    Tree tree = clauses.tree();
    for (int child : tree.children(predicate)) {
      if (tree.is(child, "parataxis") && tree.token(child).isVerb()) {
        List<Integer> speakers = clauses.subjectsOf(child);
        if (clauses.isSaying(child) && !speakers.isEmpty()) {
          return Optional.of(of(clauses, child, speakers, denied));
        }
      }
    }
    return Optional.empty();
  }

  /** "does not think that he is fit" says that he is not. */
  private static Speech of(Clauses clauses, int verb, List<Integer> speakers, boolean denied) {
    var over = new ArrayList<Operators.Over>();
    boolean reversed = false;
    for (Operators.Over one : clauses.over(verb)) {
      boolean not = one.operator() == Operator.NOT && clauses.tree().head(one.token()) == verb;
      if (not && clauses.leansToNo(verb)) {
        reversed = true;
      } else {
        over.add(one);
      }
    }
    return new Speech(verb, speakers, denied != reversed, over);
  }

  static boolean isFirstPerson(Tree tree, int head) {
    return FIRST_PERSON.contains(tree.lowered(head));
  }
}
