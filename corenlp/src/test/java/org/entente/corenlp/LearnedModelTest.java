package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.parse.Gate;
import org.entente.report.Classifier;
import org.entente.report.Coder;
import org.entente.report.EventCoder;
import org.entente.report.EventType;
import org.entente.report.Ontology;
import org.entente.report.Training;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.Example;
import org.entente.report.learn.ExampleReader;
import org.junit.jupiter.api.Test;

/** The model behind the frames fits the lexicon and the examples that it was made from. */
class LearnedModelTest {
  private static final CoreNlpParser PARSER = SharedParser.PARSER;
  private static final EventCoder CODER = Coder.with(PARSER).eventCoder();
  private static final List<Example> EXAMPLES = ExampleReader.bundled();

  private static List<Example> every(int n) {
    return IntStream.iterate(0, i -> i < EXAMPLES.size(), i -> i + n)
        .mapToObj(EXAMPLES::get)
        .toList();
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    List<Example> some = every(250);
    assertThat(bytes(some)).isEqualTo(bytes(some));
  }

  private static byte[] bytes(List<Example> examples) throws IOException {
    var out = new ByteArrayOutputStream();
    new Training(PARSER, Ontology.bundled(), CODER).ofExamplesAlone(examples).write(out);
    return out.toByteArray();
  }

  /**
   * Fails when frames or examples have moved away from the model: then it is to be trained anew.
   */
  @Test
  void theBundledModelKnowsItsExamples() {
    var classifier = new Classifier(Ontology.bundled(), CODER.lexicon(), ActModel.bundled());
    List<Example> some = every(60);
    long right = some.stream().filter(example -> isRight(classifier, example)).count();
    assertThat((double) right / some.size()).isGreaterThan(0.85);
  }

  private static boolean isRight(Classifier classifier, Example example) {
    return PARSER
        .parse(Coder.document(example.text(), Optional.empty()), Gate.OPEN)
        .sentences()
        .stream()
        .filter(sentence -> sentence.span().overlaps(example.source()))
        .findFirst()
        .flatMap(sentence -> classifier.classify(sentence, example.source(), example.target()))
        .filter(answer -> folded(answer.type()) == folded(example.type()))
        .isPresent();
  }

  private static EventType folded(EventType type) {
    return type == EventType.RETREAT ? EventType.CONCEDE : type;
  }
}
