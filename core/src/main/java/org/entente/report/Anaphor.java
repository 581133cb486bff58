package org.entente.report;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.document.Span;
import org.entente.parse.Tree;

/**
 * A pronoun or definite phrase that may mean somebody of an earlier sentence: "he", "the group",
 * "the two countries".
 *
 * @param head a token index of the tree
 */
record Anaphor(Tree tree, int head) {
  /** As it is written, in lower case. */
  String word() {
    return tree.lowered(head);
  }

  String lemma() {
    return tree.lemma(head);
  }

  int sentence() {
    return tree.sentence().index();
  }

  /** Where its head begins, in characters of the document. */
  int start() {
    return tree.token(head).span().start();
  }

  /** "the group", "the prime minister", and nothing besides. */
  boolean isBare() {
    return isBare(false);
  }

  /** "that country". */
  boolean isPointedAt() {
    int that = tree.child(head, "det");
    return that >= 0
        && tree.lowered(that).equals("that")
        && tree.child(head, "amod") < 0
        && tree.child(head, "acl:relcl") < 0;
  }

  /** "the two sides", "both sides", and nothing besides. */
  boolean isBarePair() {
    return isBare(true);
  }

  private boolean isBare(boolean two) {
    boolean article = false;
    boolean number = false;
    for (int child : tree.children(head)) {
      String word = tree.lowered(child);
      if (tree.isKindOf(child, "det") && word.equals("the")) {
        article = true;
      } else if (two && word.equals("both")) {
        article = true;
        number = true;
      } else if (two && word.equals("two")) {
        number = true;
      } else if (!(tree.is(child, "case") && !tree.tag(child).equals("POS"))
          && !tree.is(child, "punct")
          && !isAside(child)
          && !isOfOffice(child)) {
        return false;
      }
    }
    return article && number == two;
  }

  /** "The President, who …": behind a comma, so it does not pick one out of several. */
  private boolean isAside(int child) {
    return tree.is(child, "acl:relcl")
        && head + 1 < tree.size()
        && tree.token(head + 1).text().equals(",");
  }

  private static final Set<String> RANKS =
      Set.of("prime", "foreign", "defence", "defense", "crown", "vice", "supreme");
  private static final Set<String> DEPARTMENTS = Set.of("state", "defense");

  /** "the prime minister", "the secretary of state": a part of the office's name. */
  private boolean isOfOffice(int child) {
    if (!OfficeHolders.isOffice(this)) {
      // "the foreign government" is another's
      return false;
    }
    return child == head - 1
        ? RANKS.contains(tree.lowered(child))
        : child == head + 2
            && DEPARTMENTS.contains(tree.lowered(child))
            && tree.lowered(head + 1).equals("of");
  }

  /** The office that the phrase names, if it is one: "minister", "prime minister". */
  String office() {
    if (head > 0 && RANKS.contains(tree.lowered(head - 1))) {
      return tree.lowered(head - 1) + " " + lemma();
    }
    return head + 2 < tree.size() && isOfOffice(head + 2)
        ? lemma() + " of " + tree.lowered(head + 2)
        : lemma();
  }

  /** The verb of the clause in which it stands; −1 for none. */
  int verb() {
    int at = tree.head(head);
    while (at >= 0 && !tree.token(at).isVerb()) {
      at = tree.head(at);
    }
    return at;
  }

  /** The subject of the sentence's own verb or of one joined to it, in no clause below. */
  boolean isMainSubject() {
    if (!tree.isKindOf(head, "nsubj")) {
      return false;
    }
    int verb = tree.head(head);
    // "Poland, he said, was ready": the verb of saying hangs beside the sentence's own
    while (verb >= 0 && (tree.is(verb, "conj") || tree.is(verb, "parataxis"))) {
      verb = tree.head(verb);
    }
    return verb >= 0 && tree.head(verb) < 0;
  }

  /** Those whom it means, at its own place and in its own words. */
  List<Resolver.Found> meaning(List<Resolver.Found> antecedents) {
    Span span = tree.span(first(), head);
    int offset = tree.sentence().span().start();
    String words = tree.sentence().text().substring(span.start() - offset, span.end() - offset);
    return antecedents.stream()
        .map(one -> new Resolver.Found(head, span, inWords(words, one.mention())))
        .toList();
  }

  private static Mention inWords(String words, Mention mention) {
    return new Mention(words, mention.identity(), mention.country(), mention.sector());
  }

  private int first() {
    int first = head;
    while (first > 0
        && tree.head(first - 1) == head
        && !tree.is(first - 1, "case")
        && !tree.lowered(first - 1).equals("the")) {
      first--;
    }
    return first;
  }
}
