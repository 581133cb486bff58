package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.shift.ActShift;
import org.entente.network.shift.ActShiftJson;
import org.entente.network.shift.ActShifts;
import org.entente.network.shift.ChangePoints;
import org.entente.network.stance.ActReader;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Placed;
import org.entente.network.stance.WeightedAct;
import org.entente.report.Dyad;
import org.entente.store.ActQueries;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** When what actors do toward each other changes. */
@Command(
    name = "shifts",
    description =
        "Says when what one actor does toward another changes, how surely, and which reports carry it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente shifts --archive ~/news --from Russia --to Israel --chain",
      "  entente shifts --archive ~/news --by year --rate 0.05 --format json",
      "  entente shifts events.csv --from USA --to CUB"
    })
final class ShiftsVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "from",
          "to",
          "shift",
          "earliest",
          "latest",
          "before",
          "after",
          "size",
          "low",
          "high",
          "false_alarm_rate",
          "reports_before",
          "reports_after",
          "evidence");

  @Parameters(paramLabel = "FILE.csv", arity = "0..1", description = "Dated acts with weights.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Take the acts from the counted reports of an archive.")
  private Optional<Path> archive = Optional.empty();

  @Option(names = "--from", paramLabel = "A", description = "Who acts; without it every pair.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "B", description = "Toward whom.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--both-ways",
      description =
          "What two do toward each other as one series, where one way has too few reports.")
  private boolean bothWays;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "month or year; default ${DEFAULT-VALUE}.",
      defaultValue = "month")
  private String by = "";

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Of every pair, those of at least so many reports; default ${DEFAULT-VALUE}.",
      defaultValue = "10")
  private int least;

  @Option(
      names = "--rate",
      paramLabel = "X",
      description = "Leave out shifts whose false-alarm rate is above X; default ${DEFAULT-VALUE}.",
      defaultValue = "0.1")
  private double rate;

  @Option(
      names = "--penalty",
      paramLabel = "X",
      description =
          "How much a shift must explain, in units of BIC's penalty; default ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private double penalty;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, or json for a line of JSON each; default csv.")
  private TiesVerb.TableFormat format = TiesVerb.TableFormat.CSV;

  @Mixin private ChainOptions chain = new ChainOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private record Line(ActReader.Pair pair, ActShift shift) {}

  @Override
  public Integer call() {
    Panel panel = panel();
    if (file.isPresent() == archive.isPresent()) {
      throw new UserMistake("name either a file with acts or --archive DIR");
    }
    if (from.isPresent() != to.isPresent()) {
      throw new UserMistake("give both --from and --to, or neither for every pair");
    }
    if (!(penalty > 0 && penalty <= 1e6)) {
      throw new UserMistake("--penalty must be above 0, such as --penalty 1");
    }
    if (!(rate > 0 && rate <= 1)) {
      throw new UserMistake("--rate must be above 0 and at most 1, such as --rate 0.05");
    }
    List<Own> acts = file.isPresent() ? fromFile(file.get()) : fromArchive(panel);
    var settings = new ChangePoints.Settings(ChangePoints.Method.PENALISED, penalty, 0, false);
    // In parallel, but printed in the order of the pairs.
    List<Line> lines =
        acts.parallelStream()
            .flatMap(own ->
                ActShifts.of(own.acts(), panel, settings).stream()
                    .map(shift -> new Line(own.pair(), shift)))
            .filter(line -> line.shift().isSure(rate))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON ->
          lines.forEach(line ->
              out.println(
                  ActShiftJson.line(line.pair().from(), line.pair().to(), line.shift(), panel)));
      case CSV ->
          new Csv(COLUMNS, lines.stream().map(line -> cells(line, panel)).toList()).writeTo(out);
    }
    out.flush();
    spec.commandLine()
        .getErr()
        .println(
            "entente: %d shifts in %d series; each has the share of series without a change in which chance makes one as strong"
                .formatted(lines.size(), acts.size()));
    return 0;
  }

  private Panel panel() {
    return switch (by.toLowerCase(Locale.ROOT)) {
      case "month" -> Panel.MONTH;
      case "year" -> Panel.YEAR;
      default -> throw new UserMistake("--by is month or year, not “%s”".formatted(by));
    };
  }

  /** Acts of one series. */
  private record Own(ActReader.Pair pair, List<WeightedAct> acts) {}

  private List<Own> fromFile(Path table) {
    var acts = new TreeMap<ActReader.Pair, List<WeightedAct>>();
    ActReader.readAll(table, chain.byName())
        .forEach((pair, own) -> {
          if (isAsked(pair)) {
            join(acts, pair, own);
          }
        });
    return series(acts);
  }

  private boolean isAsked(ActReader.Pair pair) {
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    var asked = new ActReader.Pair(from.get(), to.get());
    return pair.equals(asked) || (bothWays && pair.equals(asked.reversed()));
  }

  private List<Own> fromArchive(Panel panel) {
    Directory directory = Directory.bundled();
    Map<ActorId, ActorId> heirs = chain.heirs(directory);
    var found = new ArrayList<ActQueries.Acts>();
    try (Archive opened = ArchiveOption.open(archive.orElseThrow())) {
      if (from.isEmpty() || to.isEmpty()) {
        found.addAll(opened.acts().byDyad(ReportFilter.COUNTED, heirs));
      } else {
        ActorId source = AskedActor.find(directory, from.get());
        ActorId target = AskedActor.find(directory, to.get());
        var dyad = new Dyad(heirs.getOrDefault(source, source), heirs.getOrDefault(target, target));
        found.add(opened.acts().toward(dyad, ReportFilter.COUNTED, heirs));
        if (bothWays) {
          found.add(opened.acts().toward(dyad.reversed(), ReportFilter.COUNTED, heirs));
        }
      }
    }
    var acts = new TreeMap<ActReader.Pair, List<WeightedAct>>();
    for (ActQueries.Acts own : found) {
      join(
          acts,
          new ActReader.Pair(own.dyad().source().value(), own.dyad().target().value()),
          Placed.of(own.dated(), panel).acts());
    }
    return series(acts);
  }

  /** With both ways in one, under the order of names. */
  private void join(
      Map<ActReader.Pair, List<WeightedAct>> acts, ActReader.Pair pair, List<WeightedAct> own) {
    boolean turned = bothWays && pair.to().compareTo(pair.from()) < 0;
    acts.computeIfAbsent(turned ? pair.reversed() : pair, _ -> new ArrayList<>()).addAll(own);
  }

  private List<Own> series(Map<ActReader.Pair, List<WeightedAct>> acts) {
    return acts.entrySet().stream()
        .filter(entry ->
            from.isPresent()
                || entry.getValue().stream().mapToLong(WeightedAct::count).sum() >= least)
        .map(entry -> new Own(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Object> cells(Line line, Panel panel) {
    ActShift shift = line.shift();
    return List.of(
        line.pair().from(),
        line.pair().to(),
        panel.label(shift.from()),
        panel.label(shift.earliest()),
        panel.label(shift.latest()),
        CsvOut.number(shift.shift().before()),
        CsvOut.number(shift.shift().after()),
        CsvOut.number(shift.shift().size()),
        CsvOut.number(shift.shift().low()),
        CsvOut.number(shift.shift().high()),
        CsvOut.number(shift.shift().falseAlarmRate()),
        shift.reportsBefore(),
        shift.reportsAfter(),
        shift.carriers().stream().map(ActShift.Carrier::report).collect(Collectors.joining(" ")));
  }
}
