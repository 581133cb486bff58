package org.entente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Directory;
import org.entente.actor.Resolver;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;

/** The scenes of one document's sentences, each read when it is first asked for. For one thread. */
final class Scenes {
  private static final int SENTENCES_BACK = 2;

  private final Directory directory;
  private final ParsedDocument document;
  private final Function<Tree, Resolver> resolvers;
  private final Map<Integer, ParsedSentence> parsed = new HashMap<>();
  private final Map<Integer, Scene> scenes = new HashMap<>();

  /**
   * @param resolvers makes the resolver of a sentence's tree
   */
  Scenes(Directory directory, ParsedDocument document, Function<Tree, Resolver> resolvers) {
    this.directory = directory;
    this.document = document;
    this.resolvers = resolvers;
    document.sentences().forEach(sentence -> parsed.put(sentence.index(), sentence));
  }

  /** The sentence with this index; empty when it was not parsed. */
  Optional<ParsedSentence> findParsed(int sentence) {
    return Optional.ofNullable(parsed.get(sentence));
  }

  /** The words of a sentence, parsed or not; empty when the document does not say where it is. */
  String wordsOf(int sentence) {
    return document.spans().size() > sentence
        ? document.spans().get(sentence).in(document.document().text())
        : "";
  }

  /** The scene of the phrase's own sentence. */
  Scene of(Anaphor anaphor) {
    return of(anaphor.sentence());
  }

  /** The scene of a sentence that was parsed. */
  Scene of(int sentence) {
    Scene known = scenes.get(sentence);
    if (known == null) {
      var tree =
          new Tree(
              findParsed(sentence)
                  .orElseThrow(() ->
                      new IllegalArgumentException("sentence " + sentence + " was not parsed")));
      known = new Scene(directory, tree, resolvers.apply(tree));
      scenes.put(sentence, known);
    }
    return known;
  }

  Optional<Scene> findBefore(Anaphor anaphor) {
    return listBefore(anaphor).stream().findFirst();
  }

  /**
   * Up to two sentences back, the nearest first; none beyond one that was not parsed or a paragraph
   * that began since the one before.
   */
  List<Scene> listBefore(Anaphor anaphor) {
    var before = new ArrayList<Scene>();
    ParsedSentence here = anaphor.tree().sentence();
    for (int back = 1; back <= SENTENCES_BACK; back++) {
      ParsedSentence sentence = parsed.get(here.index() - back);
      if (sentence == null || here.paragraph() - sentence.paragraph() > 1) {
        break;
      }
      if (back > 1 && before.getLast().tree().sentence().paragraph() != sentence.paragraph()) {
        break;
      }
      before.add(of(sentence.index()));
    }
    return before;
  }

  /** Within a quotation the words are another's, and so may be whom they mean. */
  boolean isQuoted(Anaphor anaphor) {
    ParsedSentence sentence = anaphor.tree().sentence();
    ParsedSentence before = parsed.get(sentence.index() - 1);
    int start =
        before != null && before.paragraph() == sentence.paragraph()
            ? before.span().start()
            : sentence.span().start();
    String text = document.document().text();
    int end = Math.min(anaphor.start(), text.length());
    int marks = 0;
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '“' || sign == '”') {
        marks++;
      }
    }
    return marks % 2 == 1;
  }
}
