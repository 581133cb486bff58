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

/** Reports out of their event. */
@Command(
    name = "split",
    description =
        "Takes reports out of their events; those named together are one event of their own.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The decision is kept for good with name, day and reason, and holds after",
      "articles are coded anew; “undo” takes it back. Nobody may serve the archive",
      "meanwhile.",
      "",
      "Examples:",
      "  entente split r-5f0c1d2e3a4b5c6d --archive ~/news \\",
      "      --why \"the raid of the week before\"",
      "  entente split r-5f0c1d2e3a4b5c6d r-0a1b2c3d4e5f6071 --archive ~/news \\",
      "      --why \"both tell of the second vote\""
    })
final class SplitVerb implements Callable<Integer> {
  @Parameters(paramLabel = "REPORT", arity = "1..*", description = "Ids of reports.")
  private List<String> reports = List.of();

  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Mixin private Deciding deciding = new Deciding();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      deciding.decide(opened, Decision.Kind.SPLIT, reports, spec.commandLine().getOut());
    }
    return 0;
  }
}
