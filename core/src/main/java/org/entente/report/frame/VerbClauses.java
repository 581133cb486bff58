package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * Verbs and what stands behind a form of <em>be</em>: objects, recipients, phrases and clauses in
 * their places, passives turned, common attachment errors of the parser undone.
 */
final class VerbClauses {
  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "out",
          "off",
          "down",
          "away",
          "back",
          "in",
          "on",
          "over",
          "apart",
          "together",
          "forward",
          "through",
          "along",
          "aside",
          "around",
          "by",
          "about");

  private final Tree tree;
  private final Lexicon lexicon;
  private final Subjects subjects;
  private final LostSubjects lost;

  VerbClauses(Tree tree, Lexicon lexicon, Subjects subjects, LostSubjects lost) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.lost = lost;
  }

  Clause read(int p) {
    var arguments = new ArrayList<Argument>();
    var particles = new ArrayList<String>();
    boolean passive = subjects.isPassive(p);
    for (int child : tree.children(p)) {
      String relation = tree.relation(child);
      switch (relation) {
        case "nsubj", "nsubj:pass", "csubj", "nsubj:outer" -> {}
        case "obj" -> {
          recipient(p, child)
              .ifPresent(name -> arguments.add(new Argument(Place.INDIRECT, "", name)));
          if (tree.tag(child).equals("IN") && tree.lemma(child).equals("that")) {
            // "protested that the deal …", its verb lost
            arguments.add(new Argument(Place.THAT_CLAUSE, "", child));
          } else if (!standsApart(child, arguments)
              && !lost.isSubjectBehind(p, child)
              && !isCount(child)) {
            arguments.add(new Argument(Place.OBJECT, "", subjects.antecedent(child)));
          }
        }
        case "iobj" -> {
          Place place = isCount(Math.max(0, tree.child(p, "obj"))) ? Place.OBJECT : Place.INDIRECT;
          arguments.add(new Argument(place, "", subjects.antecedent(child)));
        }
        case "obl", "obl:agent", "obl:npmod", "obl:arg", "nmod", "obl:unmarked" ->
            oblique(child, arguments);
        case "compound:prt" -> particles.add(tree.lemma(child));
        case "advmod", "case", "mark", "discourse" -> {
          if (PARTICLES.contains(tree.lemma(child)) && child > p) {
            particles.add(tree.lemma(child));
            belowParticle(child, arguments);
          }
        }
        case "xcomp" -> {
          if (isWantedDone(p, child)) {
            smallClause(child, arguments);
          } else if (tree.token(child).isVerb()
              || tree.child(child, "cop") >= 0
              || tree.child(child, "mark") >= 0) {
            arguments.add(new Argument(Place.INFINITIVE, "", child));
          } else {
            smallClause(child, arguments);
          }
        }
        case "ccomp", "dep" -> {
          int object = lost.objectAsSubject(p, child);
          if (object >= 0) {
            arguments.add(new Argument(Place.OBJECT, "", object));
            if (tree.tag(child).equals("VB")) {
              arguments.add(new Argument(Place.INFINITIVE, "", child));
            } else if (isWantedDone(p, child)) {
              arguments.add(new Argument(Place.OBLIQUE, Clause.COMPLEMENT, child));
            }
          } else if (relation.equals("ccomp") && !afterVerbRelativeMistake(p, child)) {
            obliqueBefore(p, child, arguments);
            arguments.add(new Argument(Place.THAT_CLAUSE, "", child));
          }
        }
        case "advcl" -> adverbial(child, arguments);
        case "acl" -> {
          int mark = tree.child(child, "mark");
          if (tree.child(p, "cop") >= 0 && mark >= 0 && tree.lemma(mark).equals("for")) {
            // "is time for Congress to act"
            adverbial(child, arguments);
          }
        }
        default -> {}
      }
    }
    if (tree.is(p, "amod") && tree.tag(p).equals("VBG") && tree.head(p) > p) {
      gerundParts(p, arguments);
    }
    boolean hasObject = arguments.stream().anyMatch(a -> a.place() == Place.OBJECT);
    if (!hasObject && !passive) {
      lateObject(p).ifPresent(late -> arguments.add(new Argument(Place.OBJECT, "", late)));
      relativeObject(p, arguments);
      sharedObject(p, arguments);
    }
    if (lexicon.isNaming(tree.lemma(p))) {
      Naming.read(tree, p, arguments);
    }
    int surface = subjects.surfaceSubject(p);
    if (surface >= 0) {
      if (!passive) {
        arguments.addFirst(new Argument(Place.SUBJECT, "", surface));
      } else if (hasObject) {
        arguments.add(new Argument(Place.INDIRECT, "", surface));
      } else {
        arguments.add(new Argument(Place.OBJECT, "", surface));
      }
    }
    if (passive && agent(arguments).isEmpty()) {
      // "criticised for the crackdown by Costa Rica": the agent is often hung on the noun before it
      subjects
          .innerAgent(p)
          .ifPresent(by -> arguments.addFirst(new Argument(Place.SUBJECT, "", by)));
    }
    if (passive
        && agent(arguments).isEmpty()
        && arguments.stream().noneMatch(one -> one.place() == Place.SUBJECT)) {
      striker(arguments)
          .ifPresent(striker -> arguments.addFirst(new Argument(Place.SUBJECT, "", striker)));
    }
    if (passive) {
      agent(arguments)
          .ifPresent(by -> {
            arguments.remove(by);
            arguments.addFirst(new Argument(Place.SUBJECT, "", by.head()));
          });
    }
    if (passive && arguments.stream().noneMatch(one -> one.place() == Place.SUBJECT)) {
      int causer = subjects.causer(p);
      if (causer >= 0) {
        arguments.addFirst(new Argument(Place.SUBJECT, "", causer));
      }
    }
    return new Clause(p, arguments, particles);
  }

  /**
   * "propped up [with credits] [the economy]": the object that the parser hung on the phrase before
   * it.
   */
  private Optional<Integer> lateObject(int p) {
    for (int child : tree.children(p)) {
      if (child > p && tree.isKindOf(child, "obl")) {
        int late = tree.child(child, "dep");
        if (late > child && tree.token(late).isNoun() && tree.preposition(late).isEmpty()) {
          return Optional.of(late);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "apologised [to drivers] whose brakes had failed": what stands between the verb and the subject
   * of the clause belongs to the verb.
   */
  private void obliqueBefore(int p, int clause, List<Argument> arguments) {
    int subject = tree.child(clause, "nsubj");
    for (int child : tree.children(clause)) {
      if (tree.isKindOf(child, "obl")
          && child < subject
          && child > p
          && tree.child(child, "case") == p + 1) {
        oblique(child, arguments);
      }
    }
  }

  private static final Set<String> GIVING =
      Set.of(
          "give", "send", "sell", "lend", "offer", "grant", "promise", "hand", "pay", "deny",
          "award", "ship", "loan", "supply", "lease");

  /** "gave [Ukraine tanks]": a name that the parser took for part of what is given. */
  private Optional<Integer> recipient(int verb, int object) {
    if (!GIVING.contains(tree.lemma(verb)) || tree.token(object).isProperNoun()) {
      return Optional.empty();
    }
    for (int child : tree.children(object)) {
      boolean next = child == verb + 1 || (child == verb + 2 && tree.is(verb + 1, "compound"));
      if (next && tree.is(child, "compound") && tree.token(child).isProperNoun()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "asked him [four times]". */
  private boolean isCount(int object) {
    return tree.lemma(object).equals("time") && tree.child(object, "nummod") >= 0;
  }

  /** "told Cairo to cut subsidies, a step that …": behind a comma no second object. */
  private boolean standsApart(int object, List<Argument> arguments) {
    return arguments.stream().anyMatch(a -> a.place() == Place.OBJECT)
        && object >= 2
        && IntStream.range(Math.max(0, object - 4), object)
            .anyMatch(i -> tree.lemma(i).equals(","));
  }

  /**
   * A gerund behind a preposition ("accused of arming", "barred from entering") counts as a clause
   * in its place.
   */
  private void adverbial(int child, List<Argument> arguments) {
    int mark = tree.child(child, "mark");
    int subject = tree.child(child, "nsubj");
    if (mark >= 0 && tree.lemma(mark).equals("to") && tree.tag(mark).equals("TO")) {
      arguments.add(new Argument(Place.INFINITIVE, "", child));
    } else if (tree.tag(child).equals("VBG") && mark < 0 && tree.child(child, "case") >= 0) {
      // "criticised it for closing the mosque": the preposition taken for that of a noun
      arguments.add(new Argument(Place.OBLIQUE, tree.lemma(tree.child(child, "case")), child));
    } else if (tree.tag(child).equals("VBG") && mark >= 0) {
      int inner = tree.child(child, "nsubj");
      if (inner > mark) {
        // "opened its archives to [police] investigating abuse"
        arguments.add(new Argument(Place.OBLIQUE, tree.lemma(mark), inner));
      }
      arguments.add(new Argument(Place.OBLIQUE, tree.lemma(mark), child));
    } else if (Subjects.takesOblique(tree, child)) {
      // "called on [the government to leave]": the one called upon, parsed as the verb's subject
      arguments.add(new Argument(Place.OBLIQUE, tree.lemma(mark), subject));
      arguments.add(new Argument(Place.INFINITIVE, "", child));
    }
  }

  /** "wants [the minister sacked]": what is wanted is said of the object. */
  private boolean isWantedDone(int verb, int participle) {
    return tree.lemma(verb).equals("want")
        && (tree.tag(participle).equals("VBN") || tree.tag(participle).equals("VBD"))
        && tree.child(participle, "nsubj") > verb;
  }

  /** "held [Israel responsible for it]": the small clause's subject is the object. */
  private void smallClause(int child, List<Argument> arguments) {
    int subject = tree.child(child, "nsubj");
    if (subject >= 0) {
      arguments.add(new Argument(Place.OBJECT, "", subjects.antecedent(subject)));
    }
    arguments.add(new Argument(Place.OBLIQUE, Clause.COMPLEMENT, child));
    for (int below : tree.children(child)) {
      if (tree.isKindOf(below, "obl") || tree.isKindOf(below, "nmod")) {
        oblique(below, arguments);
      }
    }
  }

  private void oblique(int child, List<Argument> arguments) {
    String preposition = tree.preposition(child);
    if (preposition.isEmpty()) {
      return;
    }
    arguments.add(new Argument(Place.OBLIQUE, preposition, subjects.antecedent(child)));
    // "accused Iran of providing weapons", parsed as "of [providing weapons]" with the gerund as an
    // adjective.
    int gerund = gerundBefore(child);
    if (gerund >= 0) {
      arguments.add(new Argument(Place.OBLIQUE, preposition, gerund));
    }
  }

  /**
   * For "of [providing weapons] [to the group]": the noun is the gerund's object, what follows
   * hangs on it.
   */
  private void gerundParts(int gerund, List<Argument> arguments) {
    int noun = tree.head(gerund);
    if (tree.preposition(noun).isEmpty()) {
      return;
    }
    arguments.add(new Argument(Place.OBJECT, "", noun));
    int verb = tree.head(noun);
    for (int sibling : verb >= 0 ? tree.children(verb) : new int[0]) {
      boolean phrase = tree.isKindOf(sibling, "obl") || tree.isKindOf(sibling, "nmod");
      if (sibling > noun && phrase && !tree.preposition(sibling).isEmpty()) {
        arguments.add(new Argument(Place.OBLIQUE, tree.preposition(sibling), sibling));
      }
    }
  }

  private int gerundBefore(int noun) {
    int amod = tree.child(noun, "amod");
    return amod >= 0 && tree.tag(amod).equals("VBG") ? amod : -1;
  }

  /** "pulled out [of the town]": the phrase that the parser hangs on the particle. */
  private void belowParticle(int particle, List<Argument> arguments) {
    for (int child : tree.children(particle)) {
      if (child > particle && (tree.isKindOf(child, "obl") || tree.isKindOf(child, "nmod"))) {
        oblique(child, arguments);
      }
    }
  }

  private static final Set<String> IN_THE_COURSE = Set.of("in", "during");

  /** "killed in an Israeli raid": whose raid it was. */
  private Optional<Integer> striker(List<Argument> arguments) {
    for (Argument argument : arguments) {
      if (argument.place() == Place.OBLIQUE
          && IN_THE_COURSE.contains(argument.preposition())
          && lexicon.isStrike(tree.lemma(argument.head()))) {
        for (int child : tree.children(argument.head())) {
          boolean owner =
              tree.is(child, "nmod:poss")
                  || ((tree.is(child, "amod") || tree.is(child, "compound"))
                      && Character.isUpperCase(tree.token(child).text().charAt(0)));
          if (owner && !tree.token(child).isPronoun()) {
            return Optional.of(child);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Argument> agent(List<Argument> arguments) {
    return arguments.stream()
        .filter(a -> a.place() == Place.OBLIQUE && a.preposition().equals("by"))
        .findFirst();
  }

  /** ", which denied it" attached to the main verb as its clause. */
  private boolean afterVerbRelativeMistake(int verb, int clause) {
    int subject = tree.child(clause, "nsubj");
    return subject >= 0
        && Subjects.RELATIVE.contains(tree.tag(subject))
        && clause > verb
        && tree.lemma(subject).equals("which");
  }

  /** "the arms that Iran supplied", "the base it attacked": the noun is the object. */
  private void relativeObject(int p, List<Argument> arguments) {
    if (tree.is(p, "acl:relcl") && tree.child(p, "nsubj") >= 0) {
      int subject = tree.child(p, "nsubj");
      if (!Subjects.RELATIVE.contains(tree.tag(subject))) {
        arguments.add(new Argument(Place.OBJECT, "", tree.head(p)));
      }
    }
  }

  /** "attacked and destroyed the base": the first verb shares the second's object. */
  private void sharedObject(int p, List<Argument> arguments) {
    for (int child : tree.children(p)) {
      if (tree.is(child, "conj")
          && child <= p + 3
          && tree.token(child).isVerb()
          && tree.child(child, "nsubj") < 0) {
        int object = tree.child(child, "obj");
        if (object >= 0
            && arguments.stream().noneMatch(a -> a.place() == Place.OBLIQUE && a.head() < child)) {
          arguments.add(new Argument(Place.OBJECT, "", object));
        }
      }
    }
  }
}
