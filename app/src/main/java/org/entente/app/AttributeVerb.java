package org.entente.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.Directory;
import org.entente.actor.Resolver;
import org.entente.document.DocumentReader;
import org.entente.document.TracedFiles;
import org.entente.document.TracedText;
import org.entente.parse.Gate;
import org.entente.parse.Parser;
import org.entente.report.Coder;
import org.entente.report.voice.Attribution;
import org.entente.report.voice.AttributionFinder;
import org.entente.report.voice.AttributionJson;
import org.entente.report.voice.DocumentVoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Attributions of plain text files to stdout. */
@Command(
    name = "attribute",
    description =
        "Prints who says what in plain text files, one JSON object a line: document, source, cue"
            + " and content, each a list of [start, end) in characters of the file, and who the"
            + " source is; problems go to stderr.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente attribute article.txt",
      "  entente attribute articles/ > attributions.jsonl",
      "  entente attribute --nested article.txt"
    })
final class AttributeVerb implements Callable<Integer> {
  /** A text file has no date; all names hold. */
  private static final LocalDate NO_DAY = LocalDate.MAX.minusDays(1);

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Plain text files, folders with .txt files, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--nested",
      description =
          "Print also what stands within the words of others; within says in which line of its"
              + " document, from 0.")
  private boolean nested;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    UserMistake.throwIfAny(DocumentReader.findMistake(paths));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Parser parser = new LazyParser();
    var finder = new AttributionFinder();
    Directory directory = Directory.bundled();
    for (var files = new TracedFiles(paths, System.in); files.hasNext(); ) {
      switch (files.next()) {
        case TracedFiles.Step.Read(String stem, TracedText text) -> {
          var parsed = parser.parse(Coder.document(text.text(), Optional.empty()), Gate.OPEN);
          var voices = new DocumentVoices(parsed, tree -> new Resolver(tree, directory, NO_DAY));
          for (Attribution attribution : nested ? finder.findNested(parsed) : finder.find(parsed)) {
            out.println(AttributionJson.line(stem, attribution, voices.voiceOf(attribution), text));
          }
        }
        case TracedFiles.Step.Failed(var problem) -> err.println(problem.line());
      }
    }
    out.flush();
    return 0;
  }
}
