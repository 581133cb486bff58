package org.entente.report.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.report.EventType;
import org.entente.report.frame.MarkedSentence;

/**
 * Reads lines {@code TYPE CAMEO | sentence}, with {@code [S …]} and {@code [T …]} around the two
 * and {@code {a|b|c}} for alternatives.
 */
public final class ExampleReader {
  private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

  // Enough to vary the words of a line without letting one line outweigh the others.
  private static final int MOST_PER_LINE = 6;

  private static final String FOLDER = "/entente/examples/";

  private ExampleReader() {}

  /** All examples that the program carries, in the order of {@code index.txt}. */
  public static List<Example> bundled() {
    return lines("index.txt").stream()
        .filter(file -> !file.isBlank())
        .flatMap(file -> read(file, lines(file)).stream())
        .toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in = ExampleReader.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + file + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + file, e);
    }
  }

  /**
   * Every sentence that the lines stand for, in their order; blank lines and comments are passed
   * over.
   *
   * @throws IllegalArgumentException on a line of another form, with its origin
   */
  public static List<Example> read(String file, List<String> lines) {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        examples.addAll(readLine(line, file + ":" + (i + 1)));
      }
    }
    return examples;
  }

  private static List<Example> readLine(String line, String origin) {
    int bar = line.indexOf('|');
    String[] head = bar < 0 ? new String[0] : line.substring(0, bar).strip().split("\\s+");
    if (head.length != 2) {
      throw new IllegalArgumentException(
          origin + ": an example is written “TYPE CAMEO | sentence”");
    }
    EventType type;
    try {
      type = EventType.valueOf(head[0]);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": no type “" + head[0] + "”", e);
    }
    Optional<String> cameo = head[1].equals("-") ? Optional.empty() : Optional.of(head[1]);
    return expand(line.substring(bar + 1).strip()).stream()
        .map(sentence -> example(type, cameo, sentence, origin))
        .toList();
  }

  private static Example example(
      EventType type, Optional<String> cameo, String marked, String origin) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    return new Example(
        type,
        cameo,
        sentence.text(),
        sentence
            .source()
            .orElseThrow(() -> new IllegalArgumentException(origin + ": nobody is marked as S")),
        sentence.target(),
        origin);
  }

  /** The k-th sentence takes each choice's k-th alternative, cycling through the shorter ones. */
  static List<String> expand(String line) {
    List<List<String>> choices =
        CHOICE
            .matcher(line)
            .results()
            .map(result -> Arrays.asList(result.group(1).split("\\|", -1)))
            .toList();
    int count = choices.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, Math.min(count, MOST_PER_LINE))
        .mapToObj(k -> {
          var sentence = new StringBuilder();
          Matcher matcher = CHOICE.matcher(line);
          for (List<String> choice : choices) {
            matcher.find();
            matcher.appendReplacement(
                sentence, Matcher.quoteReplacement(choice.get(k % choice.size())));
          }
          matcher.appendTail(sentence);
          return sentence.toString().replaceAll(" +", " ").replaceAll(" ([,.;])", "$1").strip();
        })
        .distinct()
        .toList();
  }
}
