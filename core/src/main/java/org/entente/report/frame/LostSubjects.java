package org.entente.report.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parse.Tree;

/**
 * Subjects that the parser took for the object of the verb before them ("said [Kenya] had left"),
 * and objects that it took for the subject of the clause behind ("freed [the nurses] sentenced").
 */
final class LostSubjects {
  private final Tree tree;
  private final Governors governors;

  LostSubjects(Tree tree, Governors governors) {
    this.tree = tree;
    this.governors = governors;
  }

  /**
   * Of whom a clause without a subject of its own is said, taken for the object of the saying; −1
   * for nobody.
   */
  int saidOf(int clause) {
    int object = ofSaidObject(clause);
    return object >= 0 ? object : ofSaidSubject(clause);
  }

  /**
   * "said [Israel] had broken the truce": a clause whose subject the parser took for the object of
   * the saying; that subject, or −1.
   */
  int ofSaidObject(int clause) {
    int verb = tree.head(clause);
    if (verb < 0
        || !UNPLACED.contains(tree.relation(clause))
        || tree.child(clause, "nsubj") >= 0
        || tree.child(clause, "nsubj:pass") >= 0
        || !governors.isSaying(tree, verb)
        || SAID_TO.contains(tree.lemma(verb))) {
      return -1;
    }
    int object = tree.child(verb, "obj");
    if (object < verb || object > clause || !tree.token(object).isNoun()) {
      return -1;
    }
    for (int i = verb; i < clause; i++) {
      if (tree.lemma(i).equals(",")) {
        return -1;
      }
    }
    return hasFormBehind(clause, object) ? object : -1;
  }

  /** Whether the clause has a verb form of its own that stands behind this word. */
  private boolean hasFormBehind(int clause, int word) {
    int form = tree.child(clause, "cop");
    for (String relation : FORMS) {
      form = form >= 0 ? form : tree.child(clause, relation);
    }
    if (form < 0) {
      return tree.tag(clause).equals("VBD") || tree.tag(clause).equals("VBZ");
    }
    return form > word && !tree.lemma(form).equals("to");
  }

  private static final List<String> FORMS = List.of("aux", "aux:pass");
  private static final Set<String> UNPLACED = Set.of("dep", "xcomp");
  // Their object is whom they are said to.
  private static final Set<String> SAID_TO =
      Set.of("tell", "warn", "inform", "remind", "assure", "caution", "show", "quote", "cite");

  /**
   * "Kenya said [Uganda was on the wrong side]", "Trump, who Kenya said was unfit": for the parser
   * the saying is the subject and who is spoken of its object; −1 where it is not so.
   */
  private int ofSaidSubject(int p) {
    int said = tree.child(p, "csubj");
    return said >= 0
            && said < p
            && tree.child(said, "nsubj") >= 0
            && tree.child(said, "obj") >= 0
            && governors.isSaying(tree, said)
        ? tree.child(said, "obj")
        : -1;
  }

  /**
   * "believe [Iran] is a threat", "think [Iran] should leave": the subject of what follows, which
   * the parser took for the object.
   */
  boolean isSubjectBehind(int p, int object) {
    int last = object;
    for (int child : tree.children(object)) {
      last = tree.is(child, "conj") ? Math.max(last, child) : last;
    }
    int next = last + 1;
    if (object < p
        || next >= tree.size()
        || !tree.isFinite(next)
        || !(tree.is(next, "cop") || tree.is(next, "aux") || tree.is(next, "aux:pass"))) {
      return false;
    }
    int clause = tree.head(next);
    boolean headless = tree.child(clause, "nsubj:pass") < 0 && tree.child(clause, "mark") < 0;
    for (String relation : List.of("nsubj", "csubj")) {
      int subject = tree.child(clause, relation);
      headless &= subject < 0 || (tree.token(subject).isVerb() && tree.isWithin(p, subject));
    }
    // "attacking Iran is a mistake": what is no finite verb can be the subject itself
    return headless && (tree.isFinite(p) || tree.child(p, "aux") >= 0);
  }

  private static final Set<String> WITH_BARE_INFINITIVE =
      Set.of("help", "let", "make", "have", "watch", "see");

  /**
   * "freed [the nurses sentenced to death]", "helped [Somalia build]": what the parser took for the
   * subject of a clause is the verb's object; −1 where it is not so.
   */
  int objectAsSubject(int p, int clause) {
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
            && !governors.isSaying(tree, p)
            && !isSaidBehind(p, subject, clause);
    boolean bare = tree.tag(clause).equals("VB") && WITH_BARE_INFINITIVE.contains(tree.lemma(p));
    return participle || bare ? subject : -1;
  }

  /** "had been routed, the generals said": behind a comma the speaker, not who was routed. */
  private boolean isSaidBehind(int p, int subject, int clause) {
    return governors.isOf(Operator.SAY, tree.lemma(clause))
        && IntStream.range(p + 1, subject).anyMatch(i -> tree.lemma(i).equals(","));
  }
}
