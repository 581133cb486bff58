package org.entente.app;

import java.util.concurrent.Callable;
import org.entente.actor.Directory;
import org.entente.run.Join;
import org.entente.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reports into events. */
@Command(
    name = "join",
    description = "Joins an archive's reports into events, from the beginning.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "“read” does this at its end; the verb is for archives read with --no-join. The",
      "same reports and decisions give the same events, in whatever order they were",
      "read.",
      "",
      "Examples:",
      "  entente join --archive ~/news"
    })
final class JoinVerb implements Callable<Integer> {
  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try (Archive opened = archive.open()) {
      Deciding.print(new Join(Directory.bundled()).join(opened), out);
    }
    out.flush();
    return 0;
  }
}
