package org.entente.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks names of persons, organisations and locations with CoreNLP's 3-class conditional random
 * field.
 */
final class NameRecognizer {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  NameRecognizer() {
    try {
      classifier = CRFClassifier.getClassifier(MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One kind a token, {@code O} where it is part of no name. */
  List<String> recognize(List<CoreLabel> sentence) {
    // Only a capital inside the sentence can be a name; most of the cost is saved on those that
    // have none.
    if (sentence.stream()
        .skip(1)
        .noneMatch(label -> Character.isUpperCase(label.word().charAt(0)))) {
      return sentence.stream().map(label -> "O").toList();
    }
    var kinds = new ArrayList<String>(sentence.size());
    for (CoreLabel label : classifier.classifySentence(sentence)) {
      kinds.add(label.get(CoreAnnotations.AnswerAnnotation.class));
    }
    return kinds;
  }
}
