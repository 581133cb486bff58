package org.entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.document.DocumentReader;
import org.entente.document.ReadOptions;
import org.entente.document.Reading;
import org.entente.measure.Answer;
import org.entente.measure.ClassificationScore;
import org.entente.measure.ExtractionScore;
import org.entente.measure.GoldDocument;
import org.entente.measure.GoldReader;
import org.entente.measure.ReportLine;
import org.entente.measure.Score;
import org.entente.report.Classifier;
import org.entente.report.Coder;
import org.entente.report.Ontology;
import org.entente.report.learn.ActModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How often the coder is wrong on a gold file. */
@Command(
    name = "score",
    description = "Says how often the coder is right and wrong on a gold file.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A gold file is JSON lines of documents with the reports expected of them, or a",
      "table of marked pairs with the columns id, marked_sentence and gold_root;",
      "docs/gold-format.md describes both. Without answers the texts are coded now.",
      "",
      "Examples:",
      "  entente score gold.jsonl",
      "  entente score --errors gold.jsonl reports.jsonl",
      "  entente score --format json pairs.tsv answers.tsv"
    })
final class ScoreVerb implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD", description = "What is expected.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ANSWERS",
      description =
          "What entente code or entente classify printed. Default: code the gold's texts.")
  private Optional<Path> answers = Optional.empty();

  @Option(names = "--errors", description = "List every case that is wrong.")
  private boolean errors;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Score score = isJsonLines(gold) ? extraction() : classification();
    var out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT -> ScoreText.of(score, errors);
          case JSON -> ScoreJson.of(score, errors) + "\n";
        });
    out.flush();
    return 0;
  }

  private static boolean isJsonLines(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return reader.lines().filter(line -> !line.isBlank()).findFirst().orElse("").startsWith("{");
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private Score extraction() throws IOException {
    List<GoldDocument> documents = GoldReader.read(gold);
    if (answers.isPresent()) {
      Map<Integer, String> ids = documentIds();
      Map<String, List<Answer>> byDocument = new HashMap<>();
      for (ReportLine line : ReportFile.read(answers.get())) {
        byDocument.computeIfAbsent(line.document(), _ -> new ArrayList<>()).add(line.answer());
      }
      return ExtractionScore.of(
          documents,
          document -> byDocument.getOrDefault(ids.getOrDefault(document.line(), ""), List.of()));
    }
    Coder coder = Coder.with(new LazyParser());
    List<List<Answer>> coded =
        documents.parallelStream()
            .map(document ->
                coder.code(Coder.document(document.text(), document.published())).stream()
                    .map(Answer::of)
                    .toList())
            .toList();
    var byLine = new HashMap<Integer, List<Answer>>();
    for (int i = 0; i < documents.size(); i++) {
      byLine.put(documents.get(i).line(), coded.get(i));
    }
    return ExtractionScore.of(
        documents, document -> byLine.getOrDefault(document.line(), List.of()));
  }

  /** The ids that the gold's documents have when they are read as articles, by line. */
  private Map<Integer, String> documentIds() {
    var ids = new HashMap<Integer, String>();
    var reader = new DocumentReader(ReadOptions.standard(Clock.systemUTC()));
    try (var readings = reader.read(List.of(gold.toString()), System.in)) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Article(var document)) {
          String origin = document.origin();
          ids.put(
              Integer.parseInt(origin.substring(origin.lastIndexOf('-') + 1)),
              document.id().value());
        }
      }
    }
    return ids;
  }

  private Score classification() {
    List<PairFile.Row> rows = new PairFile(gold).read();
    Map<String, Map<String, String>> given =
        answers.map(file -> Table.read(file).byId()).orElse(Map.of());
    var parser = new LazyParser();
    Optional<Classifier> classifier =
        answers.isPresent()
            ? Optional.empty()
            : Optional.of(
                new Classifier(
                    Ontology.bundled(),
                    Coder.with(parser).eventCoder().lexicon(),
                    ActModel.bundled()));
    return ClassificationScore.of(
        rows.parallelStream()
            .map(row ->
                classifier
                    .map(own -> answered(row, ClassifyVerb.classify(parser, own, row)))
                    .orElseGet(() -> answered(row, given.getOrDefault(row.id(), Map.of()))))
            .toList());
  }

  private ClassificationScore.Row answered(PairFile.Row row, Optional<Classifier.Answer> answer) {
    return new ClassificationScore.Row(
        row.id(),
        expected(row),
        answer.map(one -> one.type().name()),
        answer.map(Classifier.Answer::rule).orElse(""),
        row.text());
  }

  private ClassificationScore.Row answered(PairFile.Row row, Map<String, String> cells) {
    String root = cells.getOrDefault("root", "").strip().toUpperCase(Locale.ROOT);
    if (!root.isEmpty() && !ClassificationScore.isLabel(root)) {
      throw new UserMistake(
          "row %s is answered with %s, which is no type".formatted(row.id(), root));
    }
    return new ClassificationScore.Row(
        row.id(),
        expected(row),
        Optional.of(root).filter(label -> !label.isEmpty()),
        cells.getOrDefault("rule", ""),
        row.text());
  }

  private String expected(PairFile.Row row) {
    String type = row.cells().getOrDefault("gold_root", "").strip().toUpperCase(Locale.ROOT);
    if (!ClassificationScore.isLabel(type)) {
      throw new UserMistake(
          "%s: row %s needs a PLOVER type or YIELD in the column gold_root"
              .formatted(gold, row.id()));
    }
    return type;
  }
}
