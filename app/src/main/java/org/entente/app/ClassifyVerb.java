package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.parse.Gate;
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
      "The file has a header and tabs, and the columns id and marked_sentence, with",
      "<s>…</s> around who acts and <t>…</t> around whom it is done to (the latter",
      "may be missing); or the columns id, sentence, source and target.",
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

  @Override
  public Integer call() {
    List<PairFile.Row> rows = new PairFile(file).read();
    var parser = new LazyParser();
    EventCoder coder = Coder.with(parser).eventCoder();
    var classifier = new Classifier(Ontology.bundled(), coder.lexicon(), ActModel.bundled());
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

  private String answer(Parser parser, Classifier classifier, PairFile.Row row) {
    return classify(parser, classifier, row)
        .map(answer ->
            String.join(
                "\t",
                row.id(),
                name(answer.type()),
                String.valueOf(answer.type().quad()),
                answer.rule()))
        .orElse(row.id() + "\t\t\tnone");
  }

  /** The answer for a row, from the sentence in which its source stands. */
  static Optional<Classifier.Answer> classify(
      Parser parser, Classifier classifier, PairFile.Row row) {
    return parser
        .parse(Coder.document(row.text(), Optional.empty()), Gate.OPEN)
        .sentences()
        .stream()
        .filter(sentence -> sentence.span().overlaps(row.source()))
        .flatMap(sentence -> classifier.classify(sentence, row.source(), row.target()).stream())
        .findFirst();
  }

  private String name(EventType type) {
    boolean yield = type == EventType.CONCEDE || type == EventType.RETREAT;
    return foldYield && yield ? "YIELD" : type.name();
  }
}
