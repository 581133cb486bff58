package org.entente.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.tie.Evidence;
import org.entente.network.tie.Known;
import org.entente.network.tie.Tie;
import org.entente.network.tie.TieJson;
import org.entente.network.tie.TieKind;
import org.entente.network.tie.TieRules;
import org.entente.network.tie.Ties;
import org.entente.network.tie.Until;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What stands between actors, since when and until when. */
@Command(
    name = "ties",
    description =
        "Lists what stands between actors (relations, alliances, sanctions, arms …), since when and"
            + " until when.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente ties --archive ~/news --actor Iran --on 1985-01-01",
      "  entente ties --archive ~/news --between Israel --between Russia --chain \\",
      "      --format json",
      "  entente code articles/ | entente ties - --actor Iran",
      "  entente ties --archive ~/news --kind \"diplomatic relations\" > relations.csv"
    })
final class TiesVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "first",
          "first_name",
          "second",
          "second_name",
          "state",
          "since_earliest",
          "since_latest",
          "until",
          "until_earliest",
          "until_latest",
          "opening",
          "closing",
          "course",
          "beside");

  @Mixin private TieSources sources = new TieSources();

  @Option(names = "--actor", paramLabel = "A", description = "Ties of this actor: id or name.")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = "--between",
      paramLabel = "A",
      description = "Ties between two actors; give it twice.")
  private List<String> between = new ArrayList<>();

  @Option(names = "--on", paramLabel = "DATE", description = "Ties that are not over on this day.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--kind", paramLabel = "K", description = "One kind, such as sanctions.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, or json for a line of JSON each; default csv.")
  private RowFormat format = RowFormat.CSV;

  @Mixin private ChainOptions chain = new ChainOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!between.isEmpty() && (between.size() != 2 || actor.isPresent())) {
      throw new UserMistake("give --between twice, and not with --actor");
    }
    Optional<TieKind> wanted = kind.map(TiesVerb::kind);
    Directory directory = Directory.bundled();
    Map<ActorId, ActorId> heirs = chain.heirs(directory);
    List<ActorId> asked =
        Stream.concat(actor.stream(), between.stream())
            .map(words -> AskedActor.find(directory, words))
            .map(id -> heirs.getOrDefault(id, id))
            .toList();
    List<Tie> ties =
        Ties.of(sources.signals(directory, heirs, Optional.empty(), Optional.empty(), asked));
    if (on.isPresent()) {
      ties = Ties.on(ties, on.get());
    }
    List<Tie> shown =
        ties.stream().filter(tie -> wanted.stream().allMatch(tie.kind()::equals)).toList();
    PrintWriter out = spec.commandLine().getOut();
    Function<ActorId, String> names =
        id -> directory.findActor(id).map(Actor::name).orElse(id.value());
    switch (format) {
      case JSON -> shown.forEach(tie -> out.println(TieJson.line(tie, names, on)));
      case CSV ->
          new Csv(COLUMNS, shown.stream().map(tie -> cells(tie, names)).toList()).writeTo(out);
    }
    out.flush();
    return 0;
  }

  private static TieKind kind(String name) {
    TieRules rules = TieRules.bundled();
    return rules
        .findKind(name)
        .orElseThrow(() ->
            new UserMistake(
                "there is no kind “%s”; type one of %s"
                    .formatted(
                        name,
                        rules.kinds().stream()
                            .map(TieKind::name)
                            .collect(Collectors.joining(", ")))));
  }

  private List<Object> cells(Tie tie, Function<ActorId, String> names) {
    var cells = new ArrayList<Object>();
    cells.add(tie.kind().name());
    cells.add(tie.first());
    cells.add(names.apply(tie.first()));
    cells.add(tie.second());
    cells.add(names.apply(tie.second()));
    cells.add(on.map(day -> TieJson.word(tie.on(day))));
    cells.add(tie.since().flatMap(Known::earliest));
    cells.add(tie.since().flatMap(Known::latest));
    switch (tie.until()) {
      case Until.Closed closed ->
          cells.addAll(List.of("known", closed.when().earliest(), closed.when().latest()));
      case Until.Open _ -> cells.addAll(List.of("open", "", ""));
      case Until.Untold untold -> cells.addAll(List.of("unknown", untold.after(), untold.before()));
    }
    cells.add(ids(tie.opening()));
    cells.add(tie.until() instanceof Until.Closed closed ? ids(closed.evidence()) : "");
    cells.add(ids(tie.course()));
    cells.add(ids(tie.beside()));
    return cells;
  }

  private static String ids(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::report).collect(Collectors.joining(" "));
  }
}
