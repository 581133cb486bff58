package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.Directory;
import org.entente.event.Contradictions;
import org.entente.event.grade.Grades;
import org.entente.store.Archive;
import org.entente.store.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Events for other programs. */
@Command(
    name = "events",
    description = "Prints an archive's events as JSON lines, first told first.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Each event has its reports with the voice each rests on, what it copies, and",
      "why it is there, and grades as “entente grade” describes them.",
      "",
      "Examples:",
      "  entente events --archive ~/news",
      "  entente events --archive ~/news --fewest 2"
    })
final class EventsVerb implements Callable<Integer> {
  private static final int AT_ONCE = 200;

  @Option(
      names = "--fewest",
      paramLabel = "N",
      description = "Only events that so many articles tell. Default: ${DEFAULT-VALUE}.")
  private int fewest = 1;

  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try (Archive opened = archive.openReadOnly()) {
      if (opened.events().joined().isBehind()) {
        spec.commandLine()
            .getErr()
            .println("entente: some reports have not been joined; “entente join” does it");
      }
      var directory = Directory.bundled();
      Grades grades = opened.grades().read(directory);
      var contradictions = new Contradictions(directory);
      List<String> ids;
      int offset = 0;
      do {
        ids = opened.events().page(fewest, new Slice(offset, AT_ONCE)).rows();
        for (String id : ids) {
          opened
              .events()
              .find(id)
              .ifPresent(event ->
                  out.println(EventJson.line(event, grades, contradictions.of(event.told()))));
        }
        offset += ids.size();
      } while (!ids.isEmpty());
    }
    out.flush();
    return 0;
  }
}
