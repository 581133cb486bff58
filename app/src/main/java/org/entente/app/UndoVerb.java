package org.entente.app;

import java.util.concurrent.Callable;
import org.entente.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A decision taken back. */
@Command(
    name = "undo",
    description = "Takes back a decision on which reports are one event; it stays listed.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  entente undo 3 --archive ~/news --why \"the papers were right\""})
final class UndoVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "DECISION",
      description = "Its number, as “entente decisions” and the event's page list it.")
  private long decision;

  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Mixin private Deciding deciding = new Deciding();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      deciding.undo(opened, decision, spec.commandLine().getOut());
    }
    return 0;
  }
}
