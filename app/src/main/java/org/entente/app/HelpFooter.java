package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The footer of a verb's help in the width of its other lines. Running lines are filled; an
 * example, which begins with two spaces, is broken between its arguments with a backslash, so that
 * it can be copied as it stands.
 */
final class HelpFooter {
  /** Picocli fills lines of 80 characters, the line end among them. */
  static final int WIDTH = 79;

  private static final String EXAMPLE = "  ";
  private static final String CONTINUED = "      ";

  /** A space that stands in no quotation marks. */
  private static final Pattern BETWEEN = Pattern.compile(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private HelpFooter() {}

  static String[] filled(String... lines) {
    var filled = new ArrayList<String>();
    var running = new ArrayList<String>();
    for (String line : lines) {
      if (!line.isEmpty() && !line.startsWith(EXAMPLE)) {
        running.addAll(List.of(line.split(" ")));
        continue;
      }
      filled.addAll(fill(running, "", ""));
      running.clear();
      filled.addAll(line.length() <= WIDTH ? List.of(line) : example(line));
    }
    filled.addAll(fill(running, "", ""));
    return filled.toArray(String[]::new);
  }

  private static List<String> example(String line) {
    List<String> parts = List.of(BETWEEN.split(line.strip()));
    List<String> lines = fill(parts, CONTINUED, " \\");
    var indented = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      indented.add(i == 0 ? EXAMPLE + lines.get(i) : lines.get(i));
    }
    return indented;
  }

  /**
   * @param indent before every line but the first
   * @param mark behind every line but the last
   */
  private static List<String> fill(List<String> words, String indent, String mark) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words) {
      boolean first = line.length() == 0 || line.toString().equals(indent);
      if (!first && line.length() + 1 + word.length() + mark.length() > WIDTH - EXAMPLE.length()) {
        lines.add(line + mark);
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
