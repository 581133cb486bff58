package org.entente.report.frame;

import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * Who stands as the subject of a predicate: found through control, conjunction, participles and
 * relative clauses, before passives are turned.
 */
final class Subjects {
  static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

  // These keep their own subject for the clause behind, whatever stands between: "promised Egypt to
  // leave", "took to the radio to deny it", "worked with Egypt to free them".
  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "vow",
          "pledge",
          "threaten",
          "swear",
          "guarantee",
          "undertake",
          "assure",
          "call",
          "phone",
          "telephone",
          "ring",
          "meet",
          "visit",
          "contact",
          "use",
          "take",
          "turn",
          "go",
          "come",
          "travel",
          "fly",
          "rush",
          "return",
          "resort",
          "work",
          "cooperate",
          "collaborate",
          "join");

  private static final int MAX_STEPS = 8;

  private final Tree tree;
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final LostSubjects lost;

  Subjects(Tree tree, Lexicon lexicon, Clauses clauses, LostSubjects lost) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.lost = lost;
  }

  boolean isPassive(int verb) {
    if (tree.child(verb, "nsubj:pass") >= 0 || tree.child(verb, "aux:pass") >= 0) {
      return true;
    }
    if (tree.tag(verb).equals("VBN") && (tree.is(verb, "acl") || tree.is(verb, "amod"))) {
      return true;
    }
    if (causer(verb) >= 0) {
      return true;
    }
    // "Troops sent by Moscow …": a participle that the parser took for the main verb
    if (tree.tag(verb).equals("VBN")
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "obj") < 0) {
      for (int child : tree.children(verb)) {
        if (tree.isKindOf(child, "obl") && tree.preposition(child).equals("by")) {
          return true;
        }
      }
    }
    int head = tree.head(verb);
    return tree.is(verb, "conj")
        && head >= 0
        && tree.tag(verb).equals("VBN")
        && tree.child(verb, "nsubj") < 0
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "obj") < 0
        && isPassive(head);
  }

  /** Verbs that make another do it: "had the editor arrested", "got the envoy recalled". */
  private static final Set<String> CAUSING = Set.of("have", "get", "order");

  /**
   * "Oslo had [the editor arrested]": who has it done acts, and the participle is a passive. Who
   * has done it to what is his own suffers it: "had his house searched". −1 where it is not so.
   */
  int causer(int participle) {
    int verb = tree.head(participle);
    if (verb < 0
        || verb > participle
        || !CAUSING.contains(tree.lemma(verb))
        || !(tree.tag(participle).equals("VBN") || tree.tag(participle).equals("VBD"))
        || !(tree.is(participle, "ccomp") || tree.is(participle, "xcomp"))
        || tree.child(participle, "mark") >= 0
        || tree.child(participle, "aux") >= 0
        || tree.child(participle, "obj") >= 0) {
      return -1;
    }
    int inner = tree.child(participle, "nsubj");
    int done = inner >= 0 ? inner : tree.child(verb, "obj");
    if (done < verb || done > participle || !tree.token(done).isNoun()) {
      return -1;
    }
    int owner = tree.child(done, "nmod:poss");
    return owner >= 0 && tree.tag(owner).equals("PRP$") ? -1 : surfaceSubject(verb);
  }

  /** The subject of a predicate as it stands in the sentence; −1 where none is found. */
  int surfaceSubject(int p) {
    return surfaceSubject(p, 0);
  }

  /**
   * The subject as it stands in the sentence, before passives are turned; −1 where none is found.
   */
  private int surfaceSubject(int p, int steps) {
    if (steps > MAX_STEPS) {
      return -1;
    }
    for (int child : tree.children(p)) {
      if (isAgentBefore(p, child)) {
        continue;
      }
      if (tree.is(child, "nsubj")
          || tree.is(child, "nsubj:pass")
          || tree.is(child, "nsubj:outer")) {
        return PERSONAL.contains(tree.lemma(child)) ? meantBy(p, child, steps) : antecedent(child);
      }
    }
    int saidOf = lost.saidOf(p);
    if (saidOf >= 0) {
      return antecedent(saidOf);
    }
    int head = tree.head(p);
    if (head < 0) {
      return -1;
    }
    return switch (tree.relation(p)) {
      // "which wants", hung under its own pronoun
      case "dep" ->
          RELATIVE.contains(tree.tag(head)) && tree.is(head, "acl:relcl")
              ? tree.head(head)
              : isAside(p, head) ? head : subjectOfGovernor(p, head, steps);
      case "conj", "advcl", "parataxis", "ccomp" -> subjectOfGovernor(p, head, steps);
      case "xcomp" -> {
        boolean subjectControls =
            (SUBJECT_CONTROL.contains(tree.lemma(head)) && tree.child(head, "compound:prt") < 0)
                || lexicon.operators().governors().governingObject(tree, p) >= 0;
        int controller = subjectControls ? -1 : objectOf(head);
        yield controller >= 0 ? controller : surfaceSubject(head, steps + 1);
      }
      // "must", "should … have": who is obliged
      case "aux" ->
          tree.tag(p).equals("MD") || tree.tag(p).equals("VB")
              ? surfaceSubject(head, steps + 1)
              : -1;
      case "acl" -> tree.child(p, "mark") >= 0 ? subjectOfNoun(head) : head;
      // "the base it left": a relative clause without a subject of its own has its noun as subject
      case "acl:relcl" -> tree.child(p, "obj") < 0 ? -1 : head;
      // "of providing weapons": the one accused provides
      case "amod" -> {
        int verb = tree.head(head);
        if (!tree.tag(p).equals("VBG") || verb < 0) {
          yield -1;
        }
        if (!tree.token(verb).isVerb()) {
          // "has no intention of sending troops": who intends sends
          yield tree.token(verb).isNoun() && OF_OBJECT.contains(tree.preposition(head))
              ? subjectOfNoun(verb)
              : -1;
        }
        // "accused it of providing", but "after providing weapons, it …"
        yield OF_OBJECT.contains(tree.preposition(head))
            ? objectOf(verb)
            : surfaceSubject(verb, steps + 1);
      }
      default -> -1;
    };
  }

  /**
   * "Troops, backed [by aircraft], advanced": what the participle has beside it, not who advances.
   */
  private boolean isAgentBefore(int p, int subject) {
    int mark = tree.child(p, "mark");
    return mark >= 0
        && mark < subject
        && tree.lemma(mark).equals("by")
        && tree.is(subject, "nsubj")
        && !tree.tag(p).equals("VBG");
  }

  /** "The guards, armed with rifles, advanced": for the parser the noun heads all of it. */
  private boolean isAside(int participle, int noun) {
    return tree.head(noun) < 0
        && tree.token(noun).isNoun()
        && noun < participle
        && tree.tag(participle).equals("VBN")
        && tree.lemma(participle - 1).equals(",")
        && tree.child(participle, "aux") < 0;
  }

  private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");

  /**
   * "Jordan said it had freed": the pronoun that acts in what is said, or in a clause of time or
   * reason, stands for the subject of the clause above when number and kind allow; otherwise for
   * itself.
   */
  private int meantBy(int p, int pronoun, int steps) {
    int clause = p;
    while (tree.is(clause, "conj") && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    int above = tree.head(clause);
    boolean told =
        above >= 0
            && (tree.is(clause, "ccomp")
                || (tree.is(clause, "acl") && tree.child(clause, "mark") >= 0));
    int teller = told ? lexicon.operators().governors().tellingVerb(tree, above) : -1;
    boolean said =
        teller >= 0 || (tree.is(clause, "ccomp") && above >= 0 && tree.lemma(above).equals("let"));
    boolean beside =
        tree.is(clause, "advcl")
            && above >= 0
            && tree.token(above).isVerb()
            && (tree.child(clause, "mark") >= 0 || tree.child(clause, "advmod") >= 0);
    boolean formal =
        tree.lemma(pronoun).equals("it") && (WEATHER.contains(tree.lemma(p)) || standsForClause(p));
    if ((!said && !beside) || formal) {
      return pronoun;
    }
    int subject = surfaceSubject(teller >= 0 ? teller : above, steps + 1);
    return subject >= 0 && standsFor(pronoun, subject) ? subject : pronoun;
  }

  /** "it is wrong that he left", "it is wrong for him to leave": what is wrong stands behind. */
  private boolean standsForClause(int p) {
    if (tree.child(p, "cop") < 0) {
      return false;
    }
    for (int child : tree.children(p)) {
      if (child > p
          && (tree.is(child, "ccomp")
              || tree.is(child, "csubj")
              || tree.is(child, "advcl")
              || tree.is(child, "acl"))
          && tree.child(child, "mark") >= 0
          && CLAUSE_MARKS.contains(tree.lemma(tree.child(child, "mark")))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CLAUSE_MARKS = Set.of("that", "for", "to");

  /** "it was raining": nobody does. */
  private static final Set<String> WEATHER = Set.of("rain", "snow", "hail", "pour", "thunder");

  private boolean standsFor(int pronoun, int noun) {
    if (!tree.token(noun).isNoun()) {
      return false;
    }
    boolean plural = tree.tag(noun).endsWith("S") || tree.child(noun, "conj") >= 0;
    String entity = tree.token(noun).entity();
    return switch (tree.lemma(pronoun)) {
      case "they" -> plural || entity.equals("ORGANIZATION");
      case "it" -> !plural && !(entity.equals("PERSON") && tree.child(noun, "compound") >= 0);
      default -> !plural && !entity.equals("LOCATION") && !entity.equals("ORGANIZATION");
    };
  }

  private int subjectOfGovernor(int p, int head, int steps) {
    if (!tree.token(head).isVerb() && tree.child(head, "cop") < 0) {
      return -1;
    }
    return tree.is(p, "advcl") && gerundOfObject(p)
        ? objectOf(head)
        : surfaceSubject(head, steps + 1);
  }

  /** "its decision to leave": who decides leaves. */
  private int subjectOfNoun(int noun) {
    for (Argument argument : clauses.at(noun).arguments()) {
      if (argument.place() == Place.SUBJECT) {
        return argument.head();
      }
    }
    return -1;
  }

  private static final Set<String> OF_OBJECT = Set.of("of", "from", "for", "into");

  /** "accused Iran of arming", "stopped it from entering": the object is the gerund's subject. */
  private boolean gerundOfObject(int gerund) {
    int mark = tree.child(gerund, "mark");
    return mark >= 0 && OF_OBJECT.contains(tree.lemma(mark)) && objectOf(tree.head(gerund)) >= 0;
  }

  private int objectOf(int verb) {
    if (verb < 0) {
      return -1;
    }
    int passive = tree.child(verb, "nsubj:pass");
    if (passive >= 0) {
      return antecedent(passive);
    }
    int object = tree.child(verb, "obj");
    if (object >= 0) {
      return object;
    }
    int indirect = tree.child(verb, "iobj");
    if (indirect >= 0) {
      return indirect;
    }
    // "called on Turkey to leave": the verb's own preposition
    for (int child : tree.children(verb)) {
      if (tree.isKindOf(child, "obl") && CONTROL_PREPOSITIONS.contains(tree.preposition(child))) {
        return child;
      }
    }
    return -1;
  }

  /**
   * "called on [the government] to leave", "refused on [Friday] to leave": what stands behind the
   * preposition, taken for the subject of a clause.
   */
  static boolean takesOblique(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    int subject = tree.child(verb, "nsubj");
    return mark >= 0
        && subject > mark
        && tree.tag(verb).equals("VB")
        && CONTROL_PREPOSITIONS.contains(tree.lemma(mark));
  }

  private static final Set<String> CONTROL_PREPOSITIONS = Set.of("on", "upon", "to", "with", "for");

  /** A relative pronoun stands for the noun before its clause. */
  int antecedent(int index) {
    if (!RELATIVE.contains(tree.tag(index))
        && !(tree.lemma(index).equals("that") && tree.tag(index).equals("IN"))) {
      return index;
    }
    for (int at = tree.head(index); at >= 0; at = tree.head(at)) {
      if (tree.is(at, "acl:relcl")) {
        return tree.head(at);
      }
    }
    // Attached elsewhere by mistake: the last noun before the pronoun, past a comma.
    for (int i = index - 1; i >= 0 && i >= index - 3; i--) {
      if (tree.token(i).isNoun()) {
        return i;
      }
    }
    return index;
  }

  /** An agent that the parser has hung on a noun behind the predicate. */
  Optional<Integer> innerAgent(int p) {
    for (int child : tree.children(p)) {
      if (child > p && (tree.isKindOf(child, "obl") || tree.isKindOf(child, "nmod"))) {
        for (int below : tree.children(child)) {
          if (tree.isKindOf(below, "nmod") && tree.preposition(below).equals("by")) {
            return Optional.of(below);
          }
        }
      }
    }
    return Optional.empty();
  }
}
