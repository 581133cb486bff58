package org.entente.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case of a golden file: a line of text, a line {@code = …} for each answer or {@code = none},
 * and last a line with two characters in front that says why. Empty lines part the cases; {@code #}
 * begins a remark.
 */
record GoldenCase(String text, List<String> expected, String why) {
  static Stream<GoldenCase> in(String file) throws IOException {
    try (InputStream in = GoldenCase.class.getResourceAsStream("/golden/" + file)) {
      if (in == null) {
        throw new IllegalStateException("there is no golden file " + file);
      }
      var cases = new ArrayList<GoldenCase>();
      for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\\s*\n")) {
        List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          cases.add(of(lines));
        }
      }
      return cases.stream();
    }
  }

  private static GoldenCase of(List<String> lines) {
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith("= ") && !line.equals("= none"))
            .map(line -> line.substring(2).strip())
            .toList();
    return new GoldenCase(lines.getFirst(), expected, lines.getLast().substring(2));
  }

  @Override
  public String toString() {
    return text;
  }
}
