package org.entente.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.document.Document;
import org.entente.parse.Gate;
import org.entente.parse.ParsedSentence;
import org.entente.report.Coder;
import org.entente.report.EventCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a sentence codes as it does. */
@Command(
    name = "explain",
    description = "Shows words, tree, actors, frames tried, and why the result is what it is.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente explain \"Moscow restored relations with Israel in October 1991.\"",
      "  entente explain --on 2012-05-01 \\",
      "      \"The Israeli prime minister met French officials.\""
    })
final class ExplainVerb implements Callable<Integer> {
  @Parameters(paramLabel = "SENTENCE", description = "One sentence or a few, in quotation marks.")
  private String sentence = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "Day against which names, offices and times are read, as 2012-05-01. Default: none.")
  private Optional<LocalDate> on = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (sentence.isBlank()) {
      throw new UserMistake("there is no sentence; type one in quotation marks behind “explain”");
    }
    Document document = Coder.document(sentence, on);
    var parser = new LazyParser();
    EventCoder coder = Coder.with(parser).eventCoder();
    for (ParsedSentence parsed : parser.parse(document, Gate.OPEN).sentences()) {
      spec.commandLine()
          .getOut()
          .println(new Explanation(coder, coder.matcher()).of(document, parsed));
    }
    return 0;
  }
}
