package org.entente.report.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * Brings a sentence's predicates into plain active order: passives turned, subjects found through
 * control, conjunction, participles and relative clauses, common attachment errors of the parser
 * undone. Answers are kept, so that a predicate costs its walk once.
 */
public final class Clauses {
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
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
  // With an object these keep their own subject for the clause behind: "promised Egypt to leave".
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
          "use");
  private static final int MAX_STEPS = 8;

  private final Tree tree;
  private final Lexicon lexicon;
  private final Clause[] known;
  private final BitSet signs;

  Clauses(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.known = new Clause[tree.size()];
    this.signs = lexicon.signs().in(tree);
  }

  public Tree tree() {
    return tree;
  }

  /** What this predicate's clause can fill places with. */
  Offer offer(int predicate) {
    return Offer.of(at(predicate), signs);
  }

  Clause at(int predicate) {
    Clause clause = known[predicate];
    if (clause == null) {
      // A noun and the participle behind it ask each other for a subject: the second asking finds
      // nothing.
      known[predicate] = new Clause(predicate, List.of(), List.of(), false);
      clause = read(predicate);
      known[predicate] = clause;
    }
    return clause;
  }

  /**
   * The verb whose tense and negation hold for the act: the predicate, or the light verb over a
   * noun.
   */
  public int carrier(int predicate) {
    int light =
        tree.token(predicate).isNoun() && tree.child(predicate, "cop") < 0
            ? lightVerb(predicate)
            : -1;
    return light >= 0 ? light : predicate;
  }

  /** Heads of the phrases that act in this predicate's clause; empty where none is found. */
  public List<Integer> subjectsOf(int predicate) {
    return at(predicate).heads(Place.SUBJECT);
  }

  /** Heads of the phrases that a verb of saying is said to: "told Kyiv", "warned in a note to". */
  public List<Integer> addresseesOf(int predicate) {
    Clause clause = at(predicate);
    var heads = new ArrayList<Integer>(clause.heads(Place.OBJECT));
    heads.addAll(clause.heads(Place.INDIRECT));
    for (Argument argument : clause.arguments()) {
      if (argument.place() == Place.OBLIQUE && argument.preposition().equals("to")) {
        heads.add(argument.head());
      }
    }
    return heads;
  }

  /** "the shelling of the port": a gerund in a noun's place, with a noun's company. */
  boolean isNounLike(int p) {
    if (tree.token(p).isNoun()) {
      return true;
    }
    if (!tree.tag(p).equals("VBG")) {
      return false;
    }
    String relation = tree.relation(p);
    boolean place =
        relation.startsWith("nsubj")
            || relation.equals("obj")
            || relation.equals("obl")
            || relation.equals("nmod");
    return place
        && (tree.child(p, "det") >= 0
            || tree.child(p, "nmod:poss") >= 0
            || tree.child(p, "amod") >= 0
            || tree.child(p, "nmod") >= 0
            || tree.child(p, "compound") >= 0);
  }

  /** Whose act a noun is: "its" and "their" stand for the subject of the clause around them. */
  private int owner(int noun, int possessor) {
    if (!tree.tag(possessor).equals("PRP$")) {
      return possessor;
    }
    for (int at = tree.head(noun); at >= 0; at = tree.head(at)) {
      if (tree.token(at).isVerb()) {
        int subject = surfaceSubject(at, 0);
        return subject >= 0 && !tree.isWithin(noun, subject) ? subject : possessor;
      }
    }
    return possessor;
  }

  private Clause read(int p) {
    boolean state = tree.child(p, "cop") >= 0;
    if (tree.token(p).isVerb() && !isNounLike(p)) {
      return readVerb(p, state);
    }
    return state || tree.token(p).isAdjective() ? readVerb(p, state) : readNoun(p);
  }

  private Clause readVerb(int p, boolean state) {
    var arguments = new ArrayList<Argument>();
    var particles = new ArrayList<String>();
    boolean passive = isPassive(p);
    for (int child : tree.children(p)) {
      String relation = tree.relation(child);
      switch (relation) {
        case "nsubj", "nsubj:pass", "csubj", "nsubj:outer" -> {}
        case "obj" -> {
          recipient(p, child)
              .ifPresent(name -> arguments.add(new Argument(Place.INDIRECT, "", name)));
          if (!standsApart(child, arguments)) {
            arguments.add(new Argument(Place.OBJECT, "", antecedent(child)));
          }
        }
        case "iobj" -> arguments.add(new Argument(Place.INDIRECT, "", antecedent(child)));
        case "obl", "obl:agent", "obl:npmod", "obl:arg", "nmod", "obl:unmarked" ->
            oblique(child, arguments);
        case "compound:prt" -> particles.add(tree.lemma(child));
        case "advmod", "case", "mark", "discourse" -> {
          if (PARTICLES.contains(tree.lemma(child)) && child > p) {
            particles.add(tree.lemma(child));
          }
        }
        case "xcomp" -> {
          if (tree.token(child).isVerb()
              || tree.child(child, "cop") >= 0
              || tree.child(child, "mark") >= 0) {
            arguments.add(new Argument(Place.INFINITIVE, "", child));
          } else {
            smallClause(child, arguments);
          }
        }
        case "ccomp", "dep" -> {
          int object = objectAsSubject(p, child);
          if (object >= 0) {
            arguments.add(new Argument(Place.OBJECT, "", object));
            if (tree.tag(child).equals("VB")) {
              arguments.add(new Argument(Place.INFINITIVE, "", child));
            }
          } else if (relation.equals("ccomp") && !afterVerbRelativeMistake(p, child)) {
            obliqueBefore(p, child, arguments);
            arguments.add(new Argument(Place.THAT_CLAUSE, "", child));
          }
        }
        case "advcl" -> adverbial(child, arguments);
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
    int surface = surfaceSubject(p, 0);
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
      innerAgent(p).ifPresent(by -> arguments.addFirst(new Argument(Place.SUBJECT, "", by)));
    }
    if (passive) {
      agent(arguments)
          .ifPresent(by -> {
            arguments.remove(by);
            arguments.addFirst(new Argument(Place.SUBJECT, "", by.head()));
          });
    }
    return new Clause(p, arguments, particles, state);
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

  private static final Set<String> WITH_BARE_INFINITIVE =
      Set.of("help", "let", "make", "have", "watch", "see");

  /**
   * "freed [the nurses sentenced to death]", "helped [Somalia build]": what the parser took for the
   * subject of a clause is the verb's object; −1 where it is not so.
   */
  private int objectAsSubject(int p, int clause) {
    int subject = tree.child(clause, "nsubj");
    if (subject < p
        || subject > clause
        || tree.tag(subject).equals("PRP")
        || tree.child(p, "obj") >= 0
        || tree.child(clause, "aux") >= 0
        || tree.child(clause, "mark") >= 0
        || tree.child(clause, "cop") >= 0
        || tree.child(clause, "aux:pass") >= 0) {
      return -1;
    }
    boolean participle =
        (tree.tag(clause).equals("VBN") || tree.tag(clause).equals("VBD"))
            && !lexicon.operators().isSaying(tree, p);
    boolean bare = tree.tag(clause).equals("VB") && WITH_BARE_INFINITIVE.contains(tree.lemma(p));
    return participle || bare ? subject : -1;
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
    } else if (tree.tag(child).equals("VBG") && mark >= 0) {
      int inner = tree.child(child, "nsubj");
      if (inner > mark) {
        // "opened its archives to [police] investigating abuse"
        arguments.add(new Argument(Place.OBLIQUE, tree.lemma(mark), inner));
      }
      arguments.add(new Argument(Place.OBLIQUE, tree.lemma(mark), child));
    } else if (mark >= 0
        && subject > mark
        && CONTROL_PREPOSITIONS.contains(tree.lemma(mark))
        && tree.tag(child).equals("VB")) {
      // "called on [the government to leave]": the one called upon, parsed as the verb's subject
      arguments.add(new Argument(Place.OBLIQUE, tree.lemma(mark), subject));
      arguments.add(new Argument(Place.INFINITIVE, "", child));
    }
  }

  /** "held [Israel responsible for it]": the small clause's subject is the object. */
  private void smallClause(int child, List<Argument> arguments) {
    int subject = tree.child(child, "nsubj");
    if (subject >= 0) {
      arguments.add(new Argument(Place.OBJECT, "", antecedent(subject)));
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
    arguments.add(new Argument(Place.OBLIQUE, preposition, antecedent(child)));
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

  private static Optional<Argument> agent(List<Argument> arguments) {
    return arguments.stream()
        .filter(a -> a.place() == Place.OBLIQUE && a.preposition().equals("by"))
        .findFirst();
  }

  /**
   * Nouns: possessor, adjectives and names before it as subject; what stands behind it by
   * preposition.
   */
  private Clause readNoun(int p) {
    var arguments = new ArrayList<Argument>();
    nounArguments(p, arguments);
    boolean hasSubject = arguments.stream().anyMatch(a -> a.place() == Place.SUBJECT);
    if (!hasSubject) {
      // "criticism of Israel from Ireland"
      arguments.stream()
          .filter(a -> a.place() == Place.OBLIQUE && a.preposition().equals("from"))
          .findFirst()
          .ifPresent(from -> arguments.addFirst(new Argument(Place.SUBJECT, "", from.head())));
    }
    if (!hasSubject) {
      innerAgent(p).ifPresent(by -> arguments.addFirst(new Argument(Place.SUBJECT, "", by)));
    }
    int light = lightVerb(p);
    if (light >= 0) {
      Clause verb = at(light);
      for (Argument argument : verb.arguments()) {
        if (argument.place() == Place.SUBJECT && argument.head() != p && !hasSubject) {
          arguments.addFirst(argument);
        } else if (argument.place() == Place.OBLIQUE && argument.head() != p) {
          arguments.add(argument);
        } else if (argument.place() == Place.INDIRECT) {
          arguments.add(new Argument(Place.OBLIQUE, "to", argument.head()));
        }
      }
    }
    return new Clause(p, arguments, List.of(), false);
  }

  private void nounArguments(int p, List<Argument> arguments) {
    for (int child : tree.children(p)) {
      switch (tree.relation(child)) {
        case "nmod:poss" -> arguments.addFirst(new Argument(Place.SUBJECT, "", owner(p, child)));
        case "amod", "compound" -> {
          if (Character.isUpperCase(tree.token(child).text().charAt(0))) {
            arguments.add(new Argument(Place.SUBJECT, "", child));
          }
        }
        case "nmod", "obl", "nmod:npmod", "nmod:desc" -> {
          String preposition = tree.preposition(child);
          if (preposition.equals("by")) {
            arguments.add(new Argument(Place.SUBJECT, "", child));
            // "a raid by [troops] [on the port]": what follows is often hung on the one who acts
            for (int below : tree.children(child)) {
              String behind = tree.preposition(below);
              if (tree.is(below, "nmod") && !behind.isEmpty() && !behind.equals("of")) {
                arguments.add(new Argument(Place.OBLIQUE, behind, below));
              }
            }
          } else if (!preposition.isEmpty()) {
            arguments.add(new Argument(Place.OBLIQUE, preposition, antecedent(child)));
          }
        }
        case "acl" -> {
          int mark = tree.child(child, "mark");
          if (mark >= 0 && tree.lemma(mark).equals("to")) {
            arguments.add(new Argument(Place.INFINITIVE, "", child));
          } else if (tree.tag(child).equals("VBN") || tree.tag(child).equals("VBD")) {
            // "an attack carried out by the rebels on the port"
            Clause participle = at(child);
            if (lexicon.isLightVerb(keyOf(child, participle))) {
              for (Argument argument : participle.arguments()) {
                if (argument.place() == Place.SUBJECT || argument.place() == Place.OBLIQUE) {
                  arguments.add(argument);
                }
              }
            }
          }
        }
        case "ccomp" -> arguments.add(new Argument(Place.THAT_CLAUSE, "", child));
        default -> {}
      }
    }
  }

  /**
   * The light verb whose object this noun is ("launched an attack", "an attack was launched"), or
   * −1.
   */
  int lightVerb(int noun) {
    int top = noun;
    while (tree.is(top, "conj") && tree.head(top) >= 0 && tree.token(tree.head(top)).isNoun()) {
      top = tree.head(top);
    }
    int verb = tree.head(top);
    if (verb < 0 || !tree.token(verb).isVerb()) {
      return -1;
    }
    boolean object = tree.is(top, "obj") || tree.is(top, "nsubj:pass");
    boolean oblique = tree.is(top, "obl") && INNER.contains(tree.preposition(top));
    if (!object && !oblique) {
      return -1;
    }
    var particles = new ArrayList<String>();
    for (int child : tree.children(verb)) {
      if (tree.is(child, "compound:prt")) {
        particles.add(tree.lemma(child));
      }
    }
    String lemma =
        particles.isEmpty() ? tree.lemma(verb) : tree.lemma(verb) + "+" + particles.getFirst();
    return lexicon.isLightVerb(lemma) ? verb : -1;
  }

  // "engaged in talks", "responded with strikes", "embarked on a campaign"
  private static final Set<String> INNER = Set.of("in", "with", "on", "upon", "into");

  private String keyOf(int verb, Clause clause) {
    return clause.particles().isEmpty()
        ? tree.lemma(verb)
        : tree.lemma(verb) + "+" + clause.particles().getFirst();
  }

  boolean isPassive(int verb) {
    if (tree.child(verb, "nsubj:pass") >= 0 || tree.child(verb, "aux:pass") >= 0) {
      return true;
    }
    if (tree.tag(verb).equals("VBN") && (tree.is(verb, "acl") || tree.is(verb, "amod"))) {
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

  /**
   * The subject as it stands in the sentence, before passives are turned; −1 where none is found.
   */
  private int surfaceSubject(int p, int steps) {
    if (steps > MAX_STEPS) {
      return -1;
    }
    for (int child : tree.children(p)) {
      if (tree.is(child, "nsubj")
          || tree.is(child, "nsubj:pass")
          || tree.is(child, "nsubj:outer")) {
        return PERSONAL.contains(tree.lemma(child)) ? speaker(p, child, steps) : antecedent(child);
      }
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
              : subjectOfGovernor(p, head, steps);
      case "conj", "advcl", "parataxis", "ccomp" -> subjectOfGovernor(p, head, steps);
      case "xcomp" -> {
        boolean subjectControls =
            (SUBJECT_CONTROL.contains(tree.lemma(head)) && tree.child(head, "compound:prt") < 0)
                || lexicon.operators().governingObject(tree, p) >= 0;
        int controller = subjectControls ? -1 : objectOf(head);
        yield controller >= 0 ? controller : surfaceSubject(head, steps + 1);
      }
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

  private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");

  /**
   * "Jordan said it had freed": the pronoun that acts in what is said, or in a clause of time or
   * reason, stands for the subject of the clause above when number and kind allow; otherwise for
   * itself.
   */
  private int speaker(int p, int pronoun, int steps) {
    int clause = p;
    while (tree.is(clause, "conj") && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    int above = tree.head(clause);
    boolean said =
        tree.is(clause, "ccomp")
            && above >= 0
            && (lexicon.operators().isSaying(tree, above) || tree.lemma(above).equals("let"));
    boolean beside =
        tree.is(clause, "advcl")
            && above >= 0
            && tree.token(above).isVerb()
            && (tree.child(clause, "mark") >= 0 || tree.child(clause, "advmod") >= 0);
    if (!said && !beside) {
      return pronoun;
    }
    int subject = surfaceSubject(above, steps + 1);
    return subject >= 0 && standsFor(pronoun, subject) ? subject : pronoun;
  }

  private boolean standsFor(int pronoun, int noun) {
    if (!tree.token(noun).isNoun()) {
      return false;
    }
    boolean plural = tree.tag(noun).endsWith("S") || tree.child(noun, "conj") >= 0;
    String entity = tree.token(noun).entity();
    return switch (tree.lemma(pronoun)) {
      case "they" -> plural || entity.equals("ORGANIZATION");
      case "it" -> !plural && !(entity.equals("PERSON") && tree.child(noun, "compound") >= 0);
      default -> !plural && !entity.equals("LOCATION");
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
    for (Argument argument : at(noun).arguments()) {
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

  private static final Set<String> CONTROL_PREPOSITIONS = Set.of("on", "upon", "to", "with", "for");

  /** A relative pronoun stands for the noun before its clause. */
  private int antecedent(int index) {
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

  /** ", which denied it" attached to the main verb as its clause. */
  private boolean afterVerbRelativeMistake(int verb, int clause) {
    int subject = tree.child(clause, "nsubj");
    return subject >= 0
        && RELATIVE.contains(tree.tag(subject))
        && clause > verb
        && tree.lemma(subject).equals("which");
  }

  /** "the arms that Iran supplied", "the base it attacked": the noun is the object. */
  private void relativeObject(int p, List<Argument> arguments) {
    if (tree.is(p, "acl:relcl") && tree.child(p, "nsubj") >= 0) {
      int subject = tree.child(p, "nsubj");
      if (!RELATIVE.contains(tree.tag(subject))) {
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

  /** An agent that the parser has hung on a noun behind the predicate. */
  private Optional<Integer> innerAgent(int p) {
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
