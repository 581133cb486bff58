package org.entente.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.document.Document;
import org.entente.parse.Parser;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.CodedText;
import org.entente.report.learn.Example;
import org.entente.report.learn.FeatureKeys;
import org.entente.report.learn.FeatureNames;
import org.entente.report.learn.PairActTrainer;
import org.entente.report.learn.PairModel;
import org.entente.report.learn.PairTrainer;

/**
 * Makes the models of pairs from texts written for this project, and from the marked examples.
 *
 * <p>What the second look learns of the first must be what the first says of texts that it does not
 * know, so the texts are dealt into {@value #PARTS} parts, and those of each part are looked at by
 * a model of the others (Wolpert, "Stacked generalization", Neural Networks 5, 1992). The same
 * texts, frames and parser give the same models, byte for byte.
 */
public final class PairTraining {
  private static final int PARTS = 4;
  private static final double RIDGE = 150;
  private static final double RIDGE_OF_ACTS = 50;
  private static final int RAREST = 3;
  // They teach who acts on whom in plain short sentences; more of them makes the model too ready.
  private static final double WEIGHT_OF_MARKED = 0.05;
  // Neighbours of the list are variants of one line.
  private static final int EVERY_EXAMPLE = 4;

  private final Parser parser;
  private final EventCoder coder;
  private final PairLabels labels;
  private final PairJudge judge;

  /**
   * @param coder of frames alone
   * @param acts the model of marked parties
   */
  public PairTraining(Parser parser, EventCoder coder, ActModel acts) {
    this.parser = parser;
    this.coder = coder;
    this.labels = new PairLabels(coder.directory());
    this.judge =
        new PairJudge(
            Ontology.bundled(),
            coder.directory(),
            coder.lexicon(),
            new Classifier(Ontology.bundled(), coder.lexicon(), acts),
            PairModel.empty(),
            PairModel.empty(),
            ActModel.empty());
  }

  /**
   * @param first whether there may be an act between two, by how they stand
   * @param second whether there is one, by the words and the other pairs too
   * @param acts what the places of the two change in the answer of the model of marked parties
   */
  public record Models(PairModel first, PairModel second, ActModel acts) {}

  /**
   * @param examples sentences in which one pair is marked
   */
  public Models fit(List<CodedText> texts, List<Example> examples) {
    List<Sentence> sentences = new ArrayList<>();
    texts.parallelStream().map(this::read).toList().forEach(sentences::addAll);
    IntStream.range(0, examples.size())
        .filter(i -> i % EVERY_EXAMPLE == 0)
        .parallel()
        .mapToObj(i -> read(examples.get(i)))
        .toList()
        .forEach(sentences::addAll);
    var trainer = new PairTrainer(RIDGE, RAREST);
    List<Sentence> looked = looked(sentences, trainer);
    PairModel first = trainer.fit(outlines(sentences));
    PairModel second =
        trainer.fit(looked.stream().flatMap(one -> one.cases(Taught::closely).stream()).toList());
    ActModel acts =
        new PairActTrainer(RIDGE_OF_ACTS, RAREST)
            .fit(looked.stream().flatMap(one -> one.acts().stream()).toList());
    return new Models(first, second, acts);
  }

  /**
   * What a pair teaches.
   *
   * @param outline features of the first look
   * @param closely features of the second, so far without the rivals
   * @param types of the acts told
   * @param odds what the model of marked parties says, empty where no act is told
   */
  private record Taught(
      Rivals.Stand stand,
      PairLabels.Label label,
      Set<String> outline,
      Set<String> closely,
      List<EventType> types,
      List<Double> odds) {}

  /** The pairs of one sentence. */
  private record Sentence(List<Taught> pairs, double weight) {
    List<PairTrainer.Case> cases(Function<Taught, Set<String>> look) {
      return pairs.stream()
          .filter(pair -> pair.label() != PairLabels.Label.OPEN)
          .map(pair ->
              new PairTrainer.Case(pair.label() == PairLabels.Label.TOLD, look.apply(pair), weight))
          .toList();
    }

    List<PairActTrainer.Case> acts() {
      return pairs.stream()
          .flatMap(pair ->
              pair.types().stream()
                  .map(type ->
                      new PairActTrainer.Case(
                          type,
                          pair.closely(),
                          pair.odds().stream().mapToDouble(Double::doubleValue).toArray())))
          .toList();
    }
  }

  private static List<PairTrainer.Case> outlines(List<Sentence> sentences) {
    return sentences.stream().flatMap(one -> one.cases(Taught::outline).stream()).toList();
  }

  /**
   * With what a model that does not know the sentence says of the rivals; the hopeless left out.
   */
  private static List<Sentence> looked(List<Sentence> sentences, PairTrainer trainer) {
    List<PairModel> models =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part ->
                trainer.fit(
                    outlines(
                        IntStream.range(0, sentences.size())
                            .filter(i -> i % PARTS != part)
                            .mapToObj(sentences::get)
                            .toList())))
            .toList();
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> looked(sentences.get(i), models.get(i % PARTS)))
        .toList();
  }

  private static Sentence looked(Sentence sentence, PairModel model) {
    List<Taught> pairs = sentence.pairs();
    double[] scores =
        pairs.stream().mapToDouble(pair -> model.score(FeatureKeys.of(pair.outline()))).toArray();
    var rivals = new Rivals(pairs.stream().map(Taught::stand).toList(), scores);
    var kept = new ArrayList<Taught>();
    for (int i = 0; i < scores.length; i++) {
      Taught pair = pairs.get(i);
      if (pair.label() != PairLabels.Label.OPEN
          && (pair.stand().framed() || scores[i] >= PairJudge.HOPELESS)) {
        var beside = new FeatureNames();
        rivals.addTo(beside, i);
        var closely = new TreeSet<>(pair.closely());
        closely.addAll(beside.sorted());
        kept.add(
            new Taught(
                pair.stand(), pair.label(), pair.outline(), closely, pair.types(), pair.odds()));
      }
    }
    return new Sentence(kept, sentence.weight());
  }

  private List<Sentence> read(CodedText text) {
    Document document = Coder.document(text.text(), Optional.of(text.published()));
    List<List<PairJudge.Pair>> sentences = coder.pairs(parser.parse(document, coder.gate()), judge);
    return sentences.stream()
        .map(pairs -> {
          List<PairLabels.Label> meant = labels.of(text, pairs);
          return new Sentence(
              IntStream.range(0, pairs.size())
                  .mapToObj(i -> {
                    List<EventType> types = labels.types(text, pairs.get(i), pairs);
                    return taught(pairs.get(i), meant.get(i), types);
                  })
                  .toList(),
              1);
        })
        .toList();
  }

  private List<Sentence> read(Example example) {
    Document document = Coder.document(example.text(), Optional.empty());
    List<List<PairJudge.Pair>> sentences = coder.pairs(parser.parse(document, coder.gate()), judge);
    return sentences.stream()
        .map(pairs -> {
          List<PairLabels.Label> meant = PairLabels.of(example, pairs);
          return new Sentence(
              IntStream.range(0, pairs.size())
                  .mapToObj(i -> taught(pairs.get(i), meant.get(i), List.of()))
                  .toList(),
              WEIGHT_OF_MARKED);
        })
        .toList();
  }

  private Taught taught(PairJudge.Pair pair, PairLabels.Label label, List<EventType> types) {
    boolean open = label == PairLabels.Label.OPEN;
    FeatureNames outline = pair.outline(new FeatureNames());
    FeatureNames closely = pair.outline(new FeatureNames());
    if (!open) {
      judge.addWords(closely, pair);
    }
    List<Double> odds =
        types.isEmpty() ? List.of() : Arrays.stream(judge.odds(pair)).boxed().toList();
    return new Taught(
        pair.stand(),
        label,
        Set.copyOf(outline.sorted()),
        open ? Set.of() : Set.copyOf(closely.sorted()),
        types,
        odds);
  }
}
