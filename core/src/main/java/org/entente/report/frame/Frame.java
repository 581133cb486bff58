package org.entente.report.frame;

import java.util.List;
import org.entente.report.Act;

/**
 * One political act and the ways in which English says it.
 *
 * @param id {@code type/act}
 * @param mutual done by both to each other: reported both ways
 * @param origin file and line, for messages
 */
public record Frame(
    String id,
    Act act,
    boolean mutual,
    List<Pattern> patterns,
    List<Example> examples,
    String origin) {
  public Frame {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }

  /**
   * A sentence written for the frame.
   *
   * @param marked with {@code [S …]} and {@code [T …]} around the two
   * @param positive whether the frame must code it, or must not
   */
  public record Example(String marked, boolean positive, String origin) {}
}
