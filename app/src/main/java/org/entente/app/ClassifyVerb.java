package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.report.Classifier;
import org.entente.report.Coder;
import org.entente.report.EventCoder;
import org.entente.report.EventType;
import org.entente.report.Ontology;
import org.entente.report.learn.ActModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which act a marked source does to a marked target. */
@Command(
    name = "classify",
    description = "Reads marked pairs and prints for each: id, root, quad, rule.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file has a header and tabs, and the columns id and marked_sentence, with <s>…</s> around who acts and",
      "<t>…</t> around whom it is done to (the latter may be missing); or the columns id, sentence, source and target.",
      "",
      "Examples:",
      "  entente classify pairs.tsv > answers.tsv",
      "  entente classify --fold-yield pairs.tsv"
    })
final class ClassifyVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.tsv", description = "Marked pairs.")
  private Path file = Path.of("");

  @Option(names = "--fold-yield", description = "Print CONCEDE and RETREAT as YIELD.")
  private boolean foldYield;

  @Spec private CommandSpec spec = CommandSpec.create();

  private record Row(String id, String text, Span source, Optional<Span> target) {}

  @Override
  public Integer call() {
    List<Row> rows = read();
    var parser = new LazyParser();
    EventCoder coder = Coder.with(parser).eventCoder();
    var classifier = new Classifier(Ontology.bundled(), coder, ActModel.bundled());
    PrintWriter out = spec.commandLine().getOut();
    out.println("id\troot\tquad\trule");
    // In parallel, but printed in the order of the file.
    rows.parallelStream()
        .map(row -> answer(parser, classifier, row))
        .toList()
        .forEach(out::println);
    out.flush();
    return 0;
  }

  private String answer(Parser parser, Classifier classifier, Row row) {
    for (ParsedSentence sentence :
        parser.parse(Coder.document(row.text(), Optional.empty()), Gate.OPEN).sentences()) {
      if (sentence.span().overlaps(row.source())) {
        Optional<Classifier.Answer> answer =
            classifier.classify(sentence, row.source(), row.target());
        if (answer.isPresent()) {
          EventType type = answer.get().type();
          return String.join(
              "\t", row.id(), name(type), String.valueOf(type.quad()), answer.get().rule());
        }
      }
    }
    return row.id() + "\t\t\tnone";
  }

  private String name(EventType type) {
    boolean yield = type == EventType.CONCEDE || type == EventType.RETREAT;
    return foldYield && yield ? "YIELD" : type.name();
  }

  private List<Row> read() {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    if (lines.isEmpty()) {
      throw new UserMistake(
          "%s is empty; it needs a header with id and marked_sentence".formatted(file));
    }
    String[] header = lines.getFirst().split("\t", -1);
    Map<String, Integer> columns =
        IntStream.range(0, header.length)
            .boxed()
            .collect(Collectors.toMap(i -> header[i], i -> i, (a, b) -> a));
    if (!columns.containsKey("id")
        || !(columns.containsKey("marked_sentence") || columns.containsKey("sentence"))) {
      throw new UserMistake(
          "%s needs the columns id and marked_sentence (or sentence, source and target); it has %s"
              .formatted(file, String.join(", ", header)));
    }
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> row(line.split("\t", -1), columns))
        .toList();
  }

  private Row row(String[] cells, Map<String, Integer> columns) {
    String text = cell(cells, columns, "marked_sentence").orElse("");
    if (text.isEmpty()) {
      text = cell(cells, columns, "sentence").orElse("");
    }
    String plain = text.replaceAll("</?[st]>", "");
    // Where a mark is missing the words themselves are looked for.
    Optional<Span> source = span(text, "s").or(() -> find(plain, cell(cells, columns, "source")));
    Optional<Span> target = span(text, "t").or(() -> find(plain, cell(cells, columns, "target")));
    String id = cell(cells, columns, "id").orElse("");
    if (plain.isBlank()) {
      throw new UserMistake("%s: row %s has no sentence".formatted(file, id));
    }
    return new Row(id, plain, source.orElse(new Span(0, plain.length())), target);
  }

  private static Optional<String> cell(String[] cells, Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    return column == null || column >= cells.length ? Optional.empty() : Optional.of(cells[column]);
  }

  private static Optional<Span> find(String text, Optional<String> words) {
    int at = words.filter(w -> !w.isBlank()).map(text::indexOf).orElse(-1);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(at, at + words.map(String::length).orElse(0)));
  }

  /** Where the marked words stand once all marks are gone. */
  private static Optional<Span> span(String text, String mark) {
    int open = text.indexOf("<" + mark + ">");
    int close = text.indexOf("</" + mark + ">");
    if (open < 0 || close < open + 4) {
      return Optional.empty();
    }
    int start = text.substring(0, open).replaceAll("</?[st]>", "").length();
    int length = text.substring(open + 3, close).replaceAll("</?[st]>", "").length();
    return length == 0 ? Optional.empty() : Optional.of(new Span(start, start + length));
  }
}
