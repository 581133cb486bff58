package org.entente.report.learn;

import org.entente.parse.Tree;
import org.entente.report.EventType;
import org.entente.report.Features;
import org.entente.report.learn.SentenceWords.Mark;

/**
 * The act itself: the verb of the source, past verbs of saying ("said that it will not lift"), with
 * what it governs in turn ("agreed to lift"), and the form it stands in.
 */
final class CoreVerbs {
  private static final int MAX_STEPS = 6;
  private static final int MOST = 3;

  private CoreVerbs() {}

  static void addTo(Features features, SentenceWords words, Mark source, Mark target) {
    Tree tree = words.tree();
    int verb = source.head() < 0 ? -1 : tree.head(source.head());
    while (verb >= 0 && !tree.token(verb).isVerb()) {
      verb = tree.head(verb);
    }
    for (int step = 0; step < MAX_STEPS && verb >= 0; step++) {
      int clause = tree.child(verb, "ccomp");
      if (clause < 0 || !words.isSaying(verb)) {
        break;
      }
      features.add("said:", tree.lemma(verb));
      verb = clause;
    }
    if (verb < 0) {
      return;
    }
    var chain = new StringBuilder();
    for (int step = 0; step < MOST && verb >= 0; step++) {
      String core = "core" + step;
      String form = words.form(verb);
      String word = words.word(verb);
      features.add(core, ":", word);
      features.add(core, "-form:", form);
      features.add(core, ":", form, ":", word);
      String over = chain.toString();
      for (EventType type : words.fewTypes(verb)) {
        features.add(core, ":", form, ":", type.name());
        if (!over.isEmpty()) {
          features.add("core-chain:", over, ">", type.name());
        }
      }
      int object = tree.child(verb, "obj");
      if (object >= 0) {
        boolean marked = source.holds(object) || target.holds(object);
        features.add(core, ":", word, ">", marked ? "MARKED" : words.word(object));
        for (EventType type : words.fewTypes(object)) {
          features.add(core, ">", word, ">", type.name());
          features.add(core, ">", form, ">", type.name());
        }
      }
      chain.append(chain.isEmpty() ? "" : ">").append(form).append(word);
      features.add("core-chain:", chain.toString());
      int next = tree.child(verb, "xcomp");
      verb = next >= 0 && tree.token(next).isVerb() ? next : -1;
    }
  }
}
