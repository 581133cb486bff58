package org.entente.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.report.EventType;

/**
 * Scores marked pairs: one type is expected a row, and no answer is a wrong answer. Where the gold
 * counts CONCEDE and RETREAT as one, YIELD, the answers are read so too. YIELD then has the quad 2
 * of the field's sets.
 */
public final class ClassificationScore {
  /** CONCEDE and RETREAT together. */
  public static final String YIELD = "YIELD";

  private ClassificationScore() {}

  /**
   * @param type expected: a PLOVER type or {@link #YIELD}
   * @param answer the same, or empty for none
   * @param rule which frame gave the answer, or empty
   */
  public record Row(String id, String type, Optional<String> answer, String rule, String text) {}

  public static Score of(List<Row> rows) {
    boolean fold = rows.stream().anyMatch(row -> row.type().equals(YIELD));
    var types = new Counts(labels());
    var quads = new Counts(List.of("1", "2", "3", "4"));
    var faults = new ArrayList<Score.Fault>();
    for (Row row : rows) {
      String quad = quadOf(row.type());
      Optional<String> answer = row.answer().map(label -> fold ? folded(label) : label);
      boolean right = answer.filter(row.type()::equals).isPresent();
      boolean rightQuad = answer.map(ClassificationScore::quadOf).filter(quad::equals).isPresent();
      answer.ifPresent(label -> {
        types.answered(label, right);
        quads.answered(quadOf(label), rightQuad);
      });
      types.expected(row.type(), right);
      quads.expected(quad, rightQuad);
      if (!right) {
        types.confuse(row.type(), answer.orElse(Score.NONE));
        faults.add(
            new Score.Fault(
                row.id(),
                answer.isPresent() ? "other type" : "missed",
                answer
                    .map(label -> "%s, answered %s (%s)".formatted(row.type(), label, row.rule()))
                    .orElse(row.type()),
                row.text()));
      }
    }
    return new Score(
        "classification",
        rows.size(),
        types.lines(),
        types.all("all"),
        quads.lines(),
        quads.all("all"),
        Optional.empty(),
        types.confusion(),
        faults);
  }

  /** Whether this is a word for a type here. */
  public static boolean isLabel(String label) {
    return labels().contains(label);
  }

  private static List<String> labels() {
    var labels = new ArrayList<String>();
    Arrays.stream(EventType.values()).map(EventType::name).forEach(labels::add);
    labels.add(labels.indexOf(EventType.RETREAT.name()) + 1, YIELD);
    return labels;
  }

  private static String folded(String label) {
    boolean yield =
        label.equals(EventType.CONCEDE.name()) || label.equals(EventType.RETREAT.name());
    return yield ? YIELD : label;
  }

  private static String quadOf(String label) {
    return label.equals(YIELD) ? "2" : String.valueOf(EventType.valueOf(label).quad());
  }
}
