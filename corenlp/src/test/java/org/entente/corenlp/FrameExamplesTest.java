package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;
import org.entente.report.Coder;
import org.entente.report.EventCoder;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Frame;
import org.entente.report.frame.MarkedSentence;
import org.entente.report.frame.Match;
import org.entente.report.frame.Matcher;
import org.entente.report.frame.Trial;
import org.junit.jupiter.api.Test;

/**
 * Every example of the lexicon is coded by its frame, with the marked words in their places;
 * counter-examples are not.
 */
class FrameExamplesTest {
  private static final CoreNlpParser PARSER = SharedParser.PARSER;
  private final EventCoder coder = Coder.with(PARSER).eventCoder();

  private record Case(Frame frame, Frame.Example example) {}

  @Test
  void everyExampleIsCodedByItsFrame() throws IOException {
    List<Case> cases =
        coder.lexicon().frames().stream()
            .flatMap(frame -> frame.examples().stream().map(example -> new Case(frame, example)))
            .toList();
    List<String> faults = new ArrayList<>(cases.parallelStream().flatMap(this::fault).toList());
    System.out.printf(
        "%d frames, %d examples, %d faults%n",
        coder.lexicon().frames().size(), cases.size(), faults.size());
    Files.write(Path.of("target", "frame-faults.txt"), faults);
    assertThat(faults).isEmpty();
  }

  @Test
  void noPatternThatFitsIsTurnedAwayUntried() {
    Matcher matcher = coder.matcher();
    List<String> missed =
        coder.lexicon().frames().parallelStream()
            .flatMap(frame -> frame.examples().stream().limit(1))
            .flatMap(example -> {
              String text = MarkedSentence.of(example.marked()).text();
              var document = Coder.document(text, Optional.empty());
              return PARSER.parse(document, Gate.OPEN).sentences().stream();
            })
            .flatMap(sentence -> {
              Clauses clauses = matcher.clauses(new Tree(sentence));
              return IntStream.range(0, sentence.tokens().size())
                  .boxed()
                  .flatMap(p -> missed(matcher, clauses, p));
            })
            .toList();
    assertThat(missed).isEmpty();
  }

  private static Stream<String> missed(Matcher matcher, Clauses clauses, int predicate) {
    List<Match> found = matcher.matchesAt(clauses, predicate);
    return matcher.trialsAt(clauses, predicate).stream()
        .filter(Trial.Fits.class::isInstance)
        .map(trial -> ((Trial.Fits) trial).match())
        .filter(match -> !found.contains(match))
        .map(match -> match.pattern().text() + " in " + clauses.tree().sentence().text());
  }

  /** A sibling of the same type may take an example, as long as the two stand in their places. */
  private Stream<String> fault(Case one) {
    MarkedSentence marked = MarkedSentence.of(one.example().marked());
    var document = Coder.document(marked.text(), Optional.empty());
    var found = new ArrayList<String>();
    for (ParsedSentence sentence : PARSER.parse(document, Gate.OPEN).sentences()) {
      var tree = new Tree(sentence);
      if (!one.example().positive()) {
        boolean coded =
            coder.attempts(document, sentence).stream()
                .anyMatch(attempt ->
                    !attempt.reports().isEmpty()
                        && attempt.match().frame().id().equals(one.frame().id()));
        if (coded) {
          return Stream.of(
              "%s: %s codes “%s”"
                  .formatted(one.example().origin(), one.frame().id(), marked.text()));
        }
        continue;
      }
      for (Match match : coder.matcher().match(coder.matcher().clauses(tree))) {
        if (match.frame().act().type() == one.frame().act().type()
            && holds(tree, match.sources(), marked.source())
            && holds(tree, match.targets(), marked.target())) {
          return Stream.of();
        }
        found.add(
            "%s S=%s T=%s"
                .formatted(
                    match.frame().id(),
                    words(tree, match.sources()),
                    words(tree, match.targets())));
      }
    }
    return one.example().positive()
        ? Stream.of(
            "%s: %s does not code “%s”; found %s"
                .formatted(one.example().origin(), one.frame().id(), one.example().marked(), found))
        : Stream.of();
  }

  /** Whether one of the phrases, or one joined to it by "and", stands in the marked words. */
  private static boolean holds(Tree tree, List<Integer> heads, Optional<Span> marked) {
    return marked.isEmpty()
        || heads.stream()
            .flatMap(
                head -> IntStream.range(0, tree.size()).filter(i -> tree.isWithin(i, head)).boxed())
            .anyMatch(token -> marked.get().contains(tree.token(token).span()));
  }

  private static List<String> words(Tree tree, List<Integer> heads) {
    return heads.stream().map(head -> tree.token(head).text()).toList();
  }
}
