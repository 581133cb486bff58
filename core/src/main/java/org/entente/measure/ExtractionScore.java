package org.entente.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.report.EventType;

/**
 * Scores reports found in texts. Two agree when both sides and the type agree; {@code dyads} asks
 * for both sides alone. Reports of one document with the same sides and type count once. An answer
 * that only an optional report expects counts neither for nor against.
 */
public final class ExtractionScore {
  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::name).toList();

  private final Counts types = new Counts(TYPES);
  private final Counts quads = new Counts(List.of("1", "2", "3", "4"));
  private final Counts dyads = new Counts(List.of());
  private final List<Score.Fault> faults = new ArrayList<>();
  private int cases;

  private ExtractionScore() {}

  /**
   * @param answers of each document, in whatever order
   */
  public static Score of(
      List<GoldDocument> gold, Function<? super GoldDocument, List<Answer>> answers) {
    var score = new ExtractionScore();
    for (GoldDocument document : gold) {
      score.add(document, distinct(answers.apply(document)));
    }
    return new Score(
        "extraction",
        score.cases,
        score.types.lines(),
        score.types.all("all"),
        score.quads.lines(),
        score.quads.all("all"),
        Optional.of(score.dyads.all("dyads")),
        score.types.confusion(),
        score.faults);
  }

  private static List<Answer> distinct(List<Answer> answers) {
    Map<List<Object>, Answer> distinct = new LinkedHashMap<>();
    for (Answer answer : answers) {
      distinct.putIfAbsent(List.of(answer.type(), answer.sources(), answer.targets()), answer);
    }
    return List.copyOf(distinct.values());
  }

  private void add(GoldDocument document, List<Answer> answers) {
    cases++;
    for (Answer answer : answers) {
      answered(document, answer, answers);
    }
    for (GoldReport report : document.reports()) {
      if (!report.optional()) {
        expected(document, report, answers);
      }
    }
  }

  private void answered(GoldDocument document, Answer answer, List<Answer> answers) {
    List<GoldReport> between =
        document.reports().stream().filter(report -> report.isBetween(answer)).toList();
    List<GoldReport> same = between.stream().filter(report -> report.isOfType(answer)).toList();
    boolean right = same.stream().anyMatch(report -> !report.optional());
    boolean dyad = between.stream().anyMatch(report -> !report.optional());
    if (dyad || between.isEmpty()) {
      dyads.answered("dyads", dyad);
    }
    if (!right && !same.isEmpty()) {
      return;
    }
    types.answered(answer.type().name(), right);
    boolean quad =
        between.stream()
            .anyMatch(report -> report.types().getFirst().quad() == answer.type().quad());
    quads.answered(String.valueOf(answer.type().quad()), right || quad);
    // An answer of another type stands in the list with the report that it is given for.
    boolean instead =
        between.stream()
            .filter(report -> !report.optional())
            .anyMatch(report ->
                answers.stream().noneMatch(one -> report.isBetween(one) && report.isOfType(one)));
    if (!right && !instead) {
      types.confuse(Score.NONE, answer.type().name());
      String what = "%s %s (%s)".formatted(answer.type(), answer.dyad(), answer.rule());
      faults.add(new Score.Fault(document.id(), "wrong", what, document.text()));
    }
  }

  private void expected(GoldDocument document, GoldReport report, List<Answer> answers) {
    List<Answer> between = answers.stream().filter(report::isBetween).toList();
    boolean found = between.stream().anyMatch(report::isOfType);
    String type = report.types().getFirst().name();
    int quad = report.types().getFirst().quad();
    types.expected(type, found);
    quads.expected(
        String.valueOf(quad),
        found || between.stream().anyMatch(answer -> answer.type().quad() == quad));
    dyads.expected("dyads", !between.isEmpty());
    if (found) {
      return;
    }
    String wanted = "%s %s > %s".formatted(type, words(report.sources()), words(report.targets()));
    if (between.isEmpty()) {
      types.confuse(type, Score.NONE);
      faults.add(new Score.Fault(document.id(), "missed", wanted, document.text()));
      return;
    }
    Answer other = between.getFirst();
    types.confuse(type, other.type().name());
    String what = "%s, answered %s (%s)".formatted(wanted, other.type(), other.rule());
    faults.add(new Score.Fault(document.id(), "other type", what, document.text()));
  }

  private static String words(Iterable<String> keys) {
    var sorted = new ArrayList<String>();
    keys.forEach(sorted::add);
    sorted.sort(null);
    return String.join("|", sorted);
  }
}
