package org.entente.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.event.ReportKey;
import org.entente.store.Archive;
import org.entente.store.StoredDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What people decided on events. */
@Command(
    name = "decisions",
    description = "Lists what people decided on which reports are one event, as a table with tabs.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  entente decisions --archive ~/news"})
final class DecisionsVerb implements Callable<Integer> {
  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try (Archive opened = archive.openReadOnly()) {
      out.println("number\tkind\treports\tby\tat\twhy\tundone_by\tundone_at\tundone_why");
      opened.events().decisions().forEach(stored -> out.println(row(stored)));
    }
    out.flush();
    return 0;
  }

  private static String row(StoredDecision stored) {
    var decision = stored.decision();
    return String.join(
        "\t",
        String.valueOf(decision.number()),
        decision.kind().name().toLowerCase(Locale.ROOT),
        decision.reports().stream().map(ReportKey::report).collect(Collectors.joining(",")),
        cell(decision.made().by()),
        decision.made().at().toString(),
        cell(decision.made().why()),
        stored
            .undone()
            .map(undone -> cell(undone.by()) + "\t" + undone.at() + "\t" + cell(undone.why()))
            .orElse("\t\t"));
  }

  /** Words in one cell of a table with tabs. */
  static String cell(String words) {
    return words.replaceAll("[\\t\\n\\r]+", " ");
  }
}
