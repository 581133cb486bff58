package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.measure.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change to the coder gains and loses over a corpus. */
@Command(
    name = "compare",
    description = "Lists reports that were gained, lost or changed between two outputs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "OLD and NEW are JSON lines that entente code printed, or folders of archives.",
      "",
      "Examples:",
      "  entente code samples/chronicle > old.jsonl",
      "  entente code samples/chronicle > new.jsonl    (after a change to a frame)",
      "  entente compare old.jsonl new.jsonl",
      "  entente compare --format json ~/news-before ~/news"
    })
final class CompareVerb implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "Reports of the old version.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "Reports of the new version.")
  private Path now = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    for (Path path : new Path[] {old, now}) {
      if (!Files.exists(path)) {
        throw new UserMistake("There is no file or folder “%s”.".formatted(path));
      }
    }
    Comparison comparison = Comparison.of(ReportFile.read(old), ReportFile.read(now));
    var out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT -> ComparisonText.of(comparison);
          case JSON -> ComparisonJson.of(comparison) + "\n";
        });
    out.flush();
    return 0;
  }
}
