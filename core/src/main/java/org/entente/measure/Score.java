package org.entente.measure;

import java.util.List;
import java.util.Optional;

/**
 * What a measurement came to, in the same form for extraction and for classification.
 *
 * @param task {@code extraction} or {@code classification}
 * @param cases documents or rows
 * @param types one line a type that is expected or answered, in the order of PLOVER
 * @param all over all types together
 * @param quads one line a quad class
 * @param allQuads over all quads together
 * @param dyads whatever the type; for extraction only
 * @param confused which type was answered for which, most often first
 * @param errors every case that is wrong, in the order of the gold file
 */
public record Score(
    String task,
    int cases,
    List<Line> types,
    Line all,
    List<Line> quads,
    Line allQuads,
    Optional<Line> dyads,
    List<Confused> confused,
    List<Fault> errors) {
  /** For {@link Confused}: none was expected, or none answered. */
  public static final String NONE = "none";

  public Score {
    types = List.copyOf(types);
    quads = List.copyOf(quads);
    confused = List.copyOf(confused);
    errors = List.copyOf(errors);
  }

  /**
   * @param right answers that are expected
   * @param answered answers
   * @param found expected ones that are answered
   * @param expected expected ones
   */
  public record Line(String label, int right, int answered, int found, int expected) {
    /** 0 where nothing is answered. */
    public double precision() {
      return answered == 0 ? 0 : (double) right / answered;
    }

    /** 0 where nothing is expected. */
    public double recall() {
      return expected == 0 ? 0 : (double) found / expected;
    }

    /** Harmonic mean of both; 0 where both are. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  public record Confused(String expected, String answered, int count) {}

  /**
   * @param id of the document or row
   * @param kind what is wrong in one or two words: missed, wrong, other type
   * @param what expected and answered, with rules
   */
  public record Fault(String id, String kind, String what, String text) {}

  /** Mean F1 over the labels that the gold file expects; 0 when it expects none. */
  public double macroF1() {
    return macro(types);
  }

  public double quadMacroF1() {
    return macro(quads);
  }

  private static double macro(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.expected() > 0)
        .mapToDouble(Line::f1)
        .average()
        .orElse(0);
  }
}
