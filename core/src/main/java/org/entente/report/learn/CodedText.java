package org.entente.report.learn;

import java.time.LocalDate;
import java.util.List;
import org.entente.report.EventType;

/**
 * A text written for this project with every report that a careful reader makes of it.
 *
 * @param published the day against which names and offices are read
 * @param origin file and line
 */
public record CodedText(LocalDate published, String text, List<Told> told, String origin) {
  public CodedText {
    told = List.copyOf(told);
  }

  /**
   * One act that the text tells.
   *
   * @param source id of a state or another actor, or {@code ?} for somebody of none
   * @param target the same, or {@code -} for nobody
   * @param optional can be defended, but is not asked for
   * @param words those that carry the act
   */
  public record Told(
      String source, EventType type, String target, boolean optional, String words) {}
}
