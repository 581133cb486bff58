package org.entente.report.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/**
 * Brings a sentence's predicates into plain active order: passives turned, subjects found through
 * control, conjunction, participles and relative clauses, common attachment errors of the parser
 * undone. Answers are kept, so that a predicate costs its walk once.
 */
public final class Clauses {
  private final Tree tree;
  private final Clause[] known;
  private final Operators operators;
  private final Firmness firmness;
  // Asked for by the coder, by the look at every pair and for each pair by what it shows.
  private final ByToken<List<Operators.Over>> over;
  private final ByToken<List<Match>> matches;
  private final ByToken<Optional<Speech>> speeches;
  private final BitSet signs;
  private final Lexicon lexicon;
  private final LostSubjects lost;
  private final Subjects subjects;
  private final VerbClauses verbs;
  private final NounClauses nouns;

  Clauses(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.known = new Clause[tree.size()];
    this.lexicon = lexicon;
    this.operators = lexicon.operators();
    this.firmness = lexicon.firmness();
    this.over = new ByToken<>(tree);
    this.matches = new ByToken<>(tree);
    this.speeches = new ByToken<>(tree);
    this.signs = lexicon.signs().in(tree);
    this.lost = new LostSubjects(tree, operators.governors());
    this.subjects = new Subjects(tree, lexicon, this, lost);
    this.verbs = new VerbClauses(tree, lexicon, subjects, lost);
    this.nouns = new NounClauses(tree, lexicon, this, subjects);
  }

  public Tree tree() {
    return tree;
  }

  LostSubjects lostSubjects() {
    return lost;
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
      known[predicate] = new Clause(predicate, List.of(), List.of());
      clause = read(predicate);
      known[predicate] = clause;
    }
    return clause;
  }

  /**
   * Whether the act of this noun stands beside another that its subject does: "said after talks
   * with …".
   */
  public boolean isBeside(int noun) {
    return nouns.isBeside(noun);
  }

  /**
   * The verb whose tense and negation hold for the act: the predicate, or the light verb over a
   * noun.
   */
  public int carrier(int predicate) {
    int light =
        tree.token(predicate).isNoun() && tree.child(predicate, "cop") < 0
            ? nouns.lightVerb(predicate)
            : -1;
    return light >= 0 ? light : predicate;
  }

  /**
   * What stands over the act of this carrier, innermost first.
   *
   * @see Operators#over
   */
  public List<Operators.Over> over(int carrier) {
    return over.at(carrier, at -> operators.over(this, at));
  }

  /** Whose word this predicate's clause is; empty where it is the author's, or less than said. */
  public Optional<Speech> speech(int predicate) {
    return speeches.at(predicate, at -> Speech.of(this, at));
  }

  /**
   * Heads of the phrases that say the clause of this predicate; none where it is the author's. Also
   * where what is said is asked, denied or left open; {@link #speech} is empty there.
   */
  List<Integer> speakersOf(int predicate) {
    int act = carrier(predicate);
    return new Tellers(this, over(act)).of(act).map(Tellers.Teller::speakers).orElse(List.of());
  }

  /** Whether the noun names what people hold, and no party: a debt, a secret, a nomination. */
  boolean isHeld(int noun) {
    return lexicon.isHeld(tree.lemma(noun));
  }

  /** Whether the word asks for what stands in the clause under it. */
  boolean isAsking(int word) {
    return operators.governors().isOf(Operator.REQUEST, tree.lemma(word));
  }

  /** Whether this word is a verb of saying. */
  public boolean isSaying(int word) {
    return operators.isSaying(tree.lemma(word));
  }

  /** Whether who says it with this word stands by it: "warns", "claims", not "hears" or "asks". */
  boolean takesStand(int word) {
    return operators.takesStand(tree, word);
  }

  /** Whether this is one who only looks on: an analyst, a poll. */
  boolean isOnlooker(int head) {
    return operators.isOnlooker(tree, head);
  }

  /** Whether "not" over this verb is meant for what it tells: "does not think that …". */
  boolean leansToNo(int verb) {
    return firmness
        .unsaid(tree.lemma(verb))
        .filter(unsaid -> unsaid == Firmness.Unsaid.LEANS_TO_NO)
        .isPresent();
  }

  /** The matches of this predicate, found at the first asking. */
  List<Match> matches(int predicate, IntFunction<List<Match>> find) {
    return matches.at(predicate, find);
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

  private Clause read(int p) {
    boolean state = tree.child(p, "cop") >= 0;
    Clause clause =
        (tree.token(p).isVerb() && !isNounLike(p))
                || state
                || tree.token(p).isAdjective()
                || tree.tag(p).equals("MD")
            ? verbs.read(p)
            : nouns.read(p);
    return clause.ofCounted(tree);
  }
}
