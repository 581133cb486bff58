package org.entente.report.learn;

import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;
import org.entente.report.EventType;
import org.entente.report.frame.Lexicon;

/**
 * What the features of words ask of a sentence, whichever two of its parties they are for; read
 * when first asked for. For one thread.
 */
public final class SentenceWords {
  // Their part is told by the form of the verb.
  private static final Set<String> IDLE =
      Set.of("be", "have", "do", "not", "n't", "never", "also", "'s", "s", "%", "$");
  private static final Set<String> SIDES =
      Set.of("against", "until", "unless", "if", "without", "despite", "between", "because");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no");
  private static final int FEW = 4;

  private final Tree tree;
  private final Lexicon lexicon;
  private final ByToken<String> words;
  private final ByToken<String> forms;
  private final ByToken<Boolean> telling;

  public SentenceWords(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.words = new ByToken<>(tree);
    this.forms = new ByToken<>(tree);
    this.telling = new ByToken<>(tree);
  }

  Tree tree() {
    return tree;
  }

  boolean isSaying(int verb) {
    return lexicon.operators().isSaying(tree.lemma(verb));
  }

  /** The lemma with its particle. */
  String word(int token) {
    return words.at(token, this::readWord);
  }

  private String readWord(int token) {
    if (tree.token(token).isProperNoun()) {
      return "NAME";
    }
    int particle = tree.child(token, "compound:prt");
    return particle < 0 ? tree.lemma(token) : tree.lemma(token) + "+" + tree.lemma(particle);
  }

  /** "will not ", "have ", "passive ": the auxiliaries that bear on whether the act is done. */
  String form(int verb) {
    return forms.at(verb, this::readForm);
  }

  private String readForm(int verb) {
    var form = new StringBuilder();
    for (int child : tree.children(verb)) {
      String lemma = tree.lemma(child);
      if (tree.is(child, "aux") && !lemma.equals("have") && !lemma.equals("be")) {
        form.append(lemma).append(' ');
      } else if (tree.is(child, "aux:pass")) {
        form.append("passive ");
      } else if (NOT.contains(lemma)) {
        form.append("not ");
      } else if (tree.is(child, "mark") && (lemma.equals("if") || lemma.equals("unless"))) {
        form.append("if ");
      }
    }
    return form.toString();
  }

  /** Types of which the lexicon has frames on this word. */
  Set<EventType> types(int token) {
    return lexicon.typesOf(tree.lemma(token));
  }

  /** The same of a telling word; none of one that can mean anything. */
  Set<EventType> fewTypes(int token) {
    Set<EventType> types = types(token);
    return types.size() <= FEW ? types : Set.of();
  }

  /**
   * Whether it is no name or number, but a noun, verb or adjective, or makes a condition or sets
   * two against each other.
   */
  boolean isTelling(int token) {
    return telling.at(token, this::readTelling);
  }

  private boolean readTelling(int token) {
    String lemma = tree.lemma(token);
    if (tree.token(token).isProperNoun() || isNumber(token)) {
      return false;
    }
    String tag = tree.tag(token);
    boolean content =
        tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("RB");
    return (content && !IDLE.contains(lemma)) || SIDES.contains(lemma);
  }

  boolean isNumber(int token) {
    return tree.lemma(token).chars().anyMatch(Character::isDigit);
  }

  /** The relation to the governor without its subtype, but for the telling ones. */
  String relation(int token) {
    String relation = tree.relation(token);
    int colon = relation.indexOf(':');
    return colon < 0 || relation.equals("nsubj:pass") || relation.equals("nmod:poss")
        ? relation
        : relation.substring(0, colon);
  }

  /**
   * The tokens of one party.
   *
   * @param from the first of them
   * @param until behind the last; not above {@code from} where there is none
   * @param head the one that is governed from outside; −1 where there is none
   */
  record Mark(int from, int until, int head) {
    static final Mark NOBODY = new Mark(0, 0, -1);

    boolean holds(int token) {
      return from <= token && token < until;
    }
  }

  Mark mark(Span span) {
    int from = 0;
    while (from < tree.size() && !span.contains(tree.token(from).span())) {
      from++;
    }
    int until = from;
    while (until < tree.size() && span.contains(tree.token(until).span())) {
      until++;
    }
    for (int i = from; i < until; i++) {
      int over = tree.head(i);
      boolean outside = over < from || over >= until;
      if (outside && (tree.token(i).isNoun() || tree.token(i).isPronoun())) {
        return new Mark(from, until, i);
      }
    }
    return new Mark(from, until, from < until ? from : -1);
  }
}
