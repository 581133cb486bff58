package org.entente.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.entente.actor.Resolver;
import org.entente.document.Document;
import org.entente.parse.Tree;

/**
 * The resolvers of one document's sentences: the names in each are looked up once, whoever asks.
 * For one thread.
 */
final class Resolvers {
  private final Document document;
  private final Function<Tree, Resolver> make;
  private final Map<Integer, Resolver> known = new HashMap<>();

  Resolvers(Document document, Function<Tree, Resolver> make) {
    this.document = document;
    this.make = make;
  }

  Document document() {
    return document;
  }

  Resolver of(Tree tree) {
    int sentence = tree.sentence().index();
    Resolver resolver = known.get(sentence);
    if (resolver == null) {
      resolver = make.apply(tree);
      known.put(sentence, resolver);
    }
    return resolver;
  }
}
