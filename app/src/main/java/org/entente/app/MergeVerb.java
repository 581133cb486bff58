package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.event.Decision;
import org.entente.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Events into one. */
@Command(
    name = "merge",
    description = "Makes one event of the events that the named reports are in.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The decision is kept for good with name, day and reason, and holds after",
      "articles are coded anew; “undo” takes it back. Nobody may serve the archive",
      "meanwhile.",
      "",
      "Examples:",
      "  entente merge r-5f0c1d2e3a4b5c6d r-0a1b2c3d4e5f6071 --archive ~/news \\",
      "      --why \"one raid, told by both sides\""
    })
final class MergeVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "REPORT",
      arity = "2..*",
      description = "Ids of reports, one of each event.")
  private List<String> reports = List.of();

  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Mixin private Deciding deciding = new Deciding();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      deciding.decide(opened, Decision.Kind.MERGE, reports, spec.commandLine().getOut());
    }
    return 0;
  }
}
