package org.entente.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Resolver;
import org.entente.parse.Tree;

/** Who is spoken of by a title in one sentence, with a name or without. */
final class Titles {
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "ousted", "deposed");

  private final Scene scene;
  private final Tree tree;

  Titles(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** One person: "business leaders" are not whom "he" may mean. */
  private boolean isTitle(int word) {
    return WordKind.TITLE.has(tree.lemma(word)) && !tree.tag(word).equals("NNS");
  }

  /** Whether a person stands unnamed before the word. */
  boolean anyBefore(int word) {
    for (int i = 0; i < word; i++) {
      if (isTitle(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person stands before the word by a title alone, and is none of those given. */
  boolean anyBeside(int word, List<Resolver.Found> some) {
    for (int i = 0; i < word; i++) {
      int title = i;
      if (isTitle(i)
          && some.stream()
              .noneMatch(
                  one -> tree.isWithin(title, one.head()) || tree.isWithin(one.head(), title))) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody but the subject is spoken of by a title. */
  boolean anyBesides(int subject) {
    for (int i = 0; i < tree.size(); i++) {
      boolean own =
          i == subject
              || (tree.head(i) == subject
                  && (tree.is(i, "compound") || tree.is(i, "appos") || tree.is(i, "flat")));
      boolean within = i < subject && tree.head(i) == subject;
      boolean ofTitle = tree.head(i) >= 0 && tree.is(tree.head(i), "appos");
      // "called his ambassador home": whoever is somebody's is not spoken of again as "he"
      boolean his = tree.child(i, "nmod:poss") >= 0;
      if (!own && !within && !his && !(ofTitle && tree.isWithin(i, subject)) && isTitle(i)) {
        return true;
      }
    }
    return false;
  }

  /** "former President X". */
  boolean isFormer(int title) {
    for (int word : List.of(title, Math.max(tree.head(title), 0))) {
      for (int child : tree.children(word)) {
        if (child <= title && FORMER.contains(tree.lemma(child))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The person whom the title at this word names: "President X", "X, the president of …". */
  Optional<Resolver.Found> holderAt(int title) {
    if (isFormer(title)) {
      return Optional.empty();
    }
    int name = title;
    if (tree.is(title, "compound") || tree.is(title, "appos") || tree.is(title, "flat")) {
      name = tree.head(title);
    } else if (tree.child(title, "appos") >= 0) {
      name = tree.child(title, "appos");
    }
    if (!tree.token(name).isProperNoun()) {
      return Optional.empty();
    }
    int head = name;
    return scene.at(head).stream()
        .filter(one -> one.head() == head && scene.isPerson(one))
        .filter(one -> one.mention().country().isPresent() && !one.mention().sector().isEmpty())
        .findFirst();
  }
}
