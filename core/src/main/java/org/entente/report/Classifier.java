package org.entente.report;

import java.util.List;
import java.util.Optional;
import org.entente.document.Span;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Matcher;
import org.entente.report.learn.ActFeatures;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.Glimpse;
import org.entente.report.learn.Seen;

/**
 * What a marked source does to a marked target, with the same frames and operators as the coder:
 * one engine, two entrances. Here somebody has said who acts upon whom, so the best frame between
 * the two is taken even where the coder would report nothing.
 */
public final class Classifier {
  // Below this even the learned model only guesses, and the frames' best guess is as good.
  private static final double LEAST_CONFIDENCE = 0.15;
  // An agreed frame that the model gives less than this was caught by a word of another sense.
  private static final double IMPROBABLE = 0.4;

  private final Matcher matcher;
  private final MarkedFrames frames;
  private final ActModel model;

  public Classifier(Ontology ontology, Lexicon lexicon, ActModel model) {
    this(ontology, lexicon, new Matcher(lexicon), model);
  }

  Classifier(Ontology ontology, Lexicon lexicon, Matcher matcher, ActModel model) {
    this.frames = new MarkedFrames(ontology, lexicon, matcher);
    this.matcher = matcher;
    this.model = model;
  }

  /**
   * The act and the rule that found it.
   *
   * @param framed the frames' act of this type, when one holds a party
   */
  public record Answer(EventType type, String rule, Optional<Act> framed) {}

  /** What the frames find in one sentence, whoever the two parties are. */
  MarkedFrames.Reading read(Clauses clauses) {
    return frames.read(clauses);
  }

  /**
   * The frames' answer where all that hold both parties agree, unless the learned model finds it
   * improbable; where they are silent, hold one party only, or disagree, the learned model's.
   *
   * @param source characters of the one who acts, counted as the sentence's spans are
   * @param target of the one acted upon; empty when the sentence names nobody
   */
  public Optional<Answer> classify(ParsedSentence sentence, Span source, Optional<Span> target) {
    return classify(read(matcher.clauses(new Tree(sentence))), source, target);
  }

  Optional<Answer> classify(MarkedFrames.Reading reading, Span source, Optional<Span> target) {
    List<MarkedFrames.Scored> scored = frames.scored(reading, source, target);
    Glimpse seen = glimpse(reading, source, target, scored);
    if (!scored.isEmpty() && FrameFeatures.agree(scored)) {
      Answer framed = scored.getFirst().answer();
      if (model.probability(seen, framed.type()) >= IMPROBABLE) {
        return Optional.of(framed);
      }
    }
    ActModel.Answer learned = model.answer(seen);
    return learned.confidence() < LEAST_CONFIDENCE
        ? scored.stream().findFirst().map(MarkedFrames.Scored::answer)
        : Optional.of(answer(learned, scored));
  }

  /** With the frame's rule where a frame says the same, otherwise with what spoke for it. */
  private static Answer answer(ActModel.Answer learned, List<MarkedFrames.Scored> scored) {
    Optional<Answer> framed =
        scored.stream()
            .map(MarkedFrames.Scored::answer)
            .filter(answer -> answer.type() == learned.type())
            .findFirst();
    String why = framed.map(Answer::rule).orElseGet(() -> String.join(" ", learned.reasons()));
    return new Answer(
        learned.type(),
        "learned %s: %s".formatted(Math.round(learned.confidence() * 100) / 100.0, why),
        framed.flatMap(Answer::framed));
  }

  /** What the learned model sees: the sentence's own features and what the frames found. */
  public Seen see(ParsedSentence sentence, Span source, Optional<Span> target) {
    MarkedFrames.Reading reading = read(matcher.clauses(new Tree(sentence)));
    List<MarkedFrames.Scored> scored = frames.scored(reading, source, target);
    return ActFeatures.of(
        reading.words(), source, target, features -> FrameFeatures.addTo(features, scored));
  }

  /** Of each type, in the order of {@link EventType}, by the learned model alone. */
  double[] odds(MarkedFrames.Reading reading, Span source, Span target) {
    List<MarkedFrames.Scored> scored = frames.scored(reading, source, Optional.of(target));
    return model.probabilities(glimpse(reading, source, Optional.of(target), scored));
  }

  /** The act of the first frame that holds one of the two and comes to this type. */
  Optional<Act> framedAs(MarkedFrames.Reading reading, Span source, Span target, EventType type) {
    return frames.scored(reading, source, Optional.of(target)).stream()
        .filter(one -> one.both() > 0)
        .map(MarkedFrames.Scored::answer)
        .filter(answer -> answer.type() == type)
        .flatMap(answer -> answer.framed().stream())
        .findFirst();
  }

  private static Glimpse glimpse(
      MarkedFrames.Reading reading,
      Span source,
      Optional<Span> target,
      List<MarkedFrames.Scored> scored) {
    return ActFeatures.glimpse(
        reading.words(), source, target, features -> FrameFeatures.addTo(features, scored));
  }

  /** Every frame that holds one of the two, the most telling first. */
  List<MarkedFrames.Scored> scored(MarkedFrames.Reading reading, Span source, Span target) {
    return frames.scored(reading, source, Optional.of(target));
  }
}
