package org.entente.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.tie.Flows;
import org.entente.network.tie.TieJson;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who gives arms, money, training and people to whom. */
@Command(
    name = "flows",
    description = "Lists who is reported to give arms, money, training and people to whom.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente flows --archive ~/news",
      "  entente code articles/ > reports.jsonl",
      "  entente flows reports.jsonl",
      "  entente flows --archive ~/news --actor Iran --from 2020-01-01 --format json"
    })
final class FlowsVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "flow",
          "from",
          "from_name",
          "to",
          "to_name",
          "given",
          "promised",
          "stopped",
          "refused",
          "first",
          "last",
          "evidence");

  @Mixin private TieSources sources = new TieSources();

  @Option(names = "--actor", paramLabel = "A", description = "Flows from and to this actor.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "First day, included.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", description = "Last day, excluded.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, or json for a line of JSON each; default csv.")
  private RowFormat format = RowFormat.CSV;

  @Mixin private ChainOptions chain = new ChainOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Directory directory = Directory.bundled();
    Map<ActorId, ActorId> heirs = chain.heirs(directory);
    List<ActorId> asked =
        actor.stream()
            .map(words -> AskedActor.find(directory, words))
            .map(id -> heirs.getOrDefault(id, id))
            .toList();
    List<Flows> flows = Flows.of(sources.signals(directory, heirs, from, until, asked));
    PrintWriter out = spec.commandLine().getOut();
    Function<ActorId, String> names =
        id -> directory.findActor(id).map(Actor::name).orElse(id.value());
    switch (format) {
      case JSON -> flows.forEach(flow -> out.println(TieJson.line(flow, names)));
      case CSV ->
          new Csv(
                  COLUMNS,
                  flows.stream()
                      .map(flow ->
                          List.<Object>of(
                              TieJson.word(flow.flow()),
                              flow.from(),
                              names.apply(flow.from()),
                              flow.to(),
                              names.apply(flow.to()),
                              flow.given(),
                              flow.promised(),
                              flow.stopped(),
                              flow.refused(),
                              flow.first(),
                              flow.last(),
                              String.join(" ", flow.evidence())))
                      .toList())
              .writeTo(out);
    }
    out.flush();
    return 0;
  }
}
