package org.entente.web.mark;

import java.util.Comparator;
import org.entente.document.Span;

/**
 * A stretch of text and what it is to a report.
 *
 * @param number of the report in its document, from 1
 * @param cooperation sign of the report's act
 */
public record Mark(Span span, Role role, int number, boolean cooperation)
    implements Comparable<Mark> {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::span).thenComparing(Mark::role).thenComparingInt(Mark::number);

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }

  /** What the words do in the report. */
  public enum Role {
    ACT("act"),
    SOURCE("source"),
    TARGET("target"),
    VOICE("voice"),
    CUE("cue"),
    TIME("time");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
