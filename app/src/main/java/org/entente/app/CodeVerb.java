package org.entente.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.ReadOptions;
import org.entente.document.Reading;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.report.Coder;
import org.entente.report.Report;
import org.entente.report.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports of files to stdout, without an archive. */
@Command(
    name = "code",
    description =
        "Codes articles and prints their reports, one JSON object a line; problems go to stderr.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente code article.txt",
      "  cat article.html | entente code - > reports.jsonl"
    })
final class CodeVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    UserMistake.throwIfAny(DocumentReader.findMistake(paths));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Parser parser = new LazyParser();
    Coder coder = Coder.with(parser);
    try (var readings =
        new DocumentReader(ReadOptions.standard(Clock.systemUTC())).read(paths, System.in)) {
      while (readings.hasNext()) {
        switch (readings.next()) {
          case Reading.Article(Document document) -> print(coder, parser, document, out);
          case Reading.Failed(var problem) -> err.println(problem.line());
        }
      }
    }
    out.flush();
    return 0;
  }

  private static void print(Coder coder, Parser parser, Document document, PrintWriter out) {
    if (!document.isCoded()) {
      return;
    }
    ParsedDocument parsed = parser.parse(document, coder.eventCoder().gate());
    Map<Integer, String> sentences = new HashMap<>();
    for (ParsedSentence sentence : parsed.sentences()) {
      sentences.put(sentence.index(), sentence.text());
    }
    for (Report report : coder.code(parsed)) {
      out.println(
          ReportJson.line(report, document.head(), sentences.getOrDefault(report.sentence(), "")));
    }
  }
}
