package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.report.frame.Frame;
import org.entente.report.frame.MarkedSentence;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.ActTrainer;
import org.entente.report.learn.Example;
import org.entente.report.learn.ExampleReader;
import org.entente.report.learn.Seen;

/**
 * Makes the fallback model from sentences written for this project: the examples, each once with
 * what the frames find in it and once without, and the frames' own examples without, since the
 * frames are right about those by design.
 *
 * <p>The same examples, frames and parser give the same model, byte for byte. Parsing is what takes
 * the time: some minutes on two cores.
 */
public final class Training {
  // Chosen by trial on pairs that were not trained on.
  private static final int PASSES = 8;
  private static final double RATE = 0.05;
  private static final double RIDGE = 0.02;
  private static final int RAREST = 2;
  private static final double WEIGHT_WITHOUT_FRAMES = 0.5;
  // Short sentences, each of one verb: they tell of the verb, and little of how news is worded.
  private static final double WEIGHT_OF_FRAMES = 0.1;

  private final Parser parser;
  private final EventCoder coder;
  private final Classifier classifier;

  public Training(Parser parser, Ontology ontology, EventCoder coder) {
    this.parser = parser;
    this.coder = coder;
    this.classifier = new Classifier(ontology, coder.lexicon(), ActModel.empty());
  }

  /** The model of the bundled examples and frames. */
  public ActModel bundled() {
    return fit(ExampleReader.bundled());
  }

  /** The model of these examples and the bundled frames. */
  public ActModel fit(List<Example> examples) {
    List<ActTrainer.Case> cases = cases(examples);
    ofFrames().parallelStream()
        .flatMap(example ->
            see(example).stream()
                .map(seen ->
                    new ActTrainer.Case(example.type(), seen.withoutFrames(), WEIGHT_OF_FRAMES)))
        .toList()
        .forEach(cases::add);
    return new ActTrainer(PASSES, RATE, RIDGE, RAREST).fit(cases);
  }

  /** The model of these examples and nothing else. */
  public ActModel ofExamplesAlone(List<Example> examples) {
    return new ActTrainer(PASSES, RATE, RIDGE, RAREST).fit(cases(examples));
  }

  private List<ActTrainer.Case> cases(List<Example> examples) {
    var cases = new ArrayList<ActTrainer.Case>();
    examples.parallelStream()
        .map(example -> see(example).map(seen -> withAndWithout(example, seen)).orElse(List.of()))
        .toList()
        .forEach(cases::addAll);
    return cases;
  }

  private static List<ActTrainer.Case> withAndWithout(Example example, Seen seen) {
    return List.of(
        new ActTrainer.Case(example.type(), seen, 1),
        new ActTrainer.Case(example.type(), seen.withoutFrames(), WEIGHT_WITHOUT_FRAMES));
  }

  private List<Example> ofFrames() {
    return coder.lexicon().frames().stream().flatMap(Training::ofFrame).toList();
  }

  private static Stream<Example> ofFrame(Frame frame) {
    return frame.examples().stream()
        .filter(Frame.Example::positive)
        .flatMap(example -> {
          MarkedSentence marked = MarkedSentence.of(example.marked());
          return marked.source().stream()
              .map(source ->
                  new Example(
                      frame.act().type(),
                      Optional.empty(),
                      marked.text(),
                      source,
                      marked.target(),
                      example.origin()));
        });
  }

  private Optional<Seen> see(Example example) {
    return sentenceAt(parser, example.text(), example.source())
        .map(sentence -> classifier.see(sentence, example.source(), example.target()));
  }

  /** The sentence of a text in which the source stands. */
  static Optional<ParsedSentence> sentenceAt(Parser parser, String text, Span source) {
    return parser.parse(Coder.document(text, Optional.empty()), Gate.OPEN).sentences().stream()
        .filter(sentence -> sentence.span().overlaps(source))
        .findFirst();
  }
}
