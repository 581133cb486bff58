package org.entente.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.actor.Directory;
import org.entente.network.CountedAct;
import org.entente.network.shift.ActShift;
import org.entente.network.shift.ActShiftJson;
import org.entente.network.shift.ActShifts;
import org.entente.network.shift.ChangePoints;
import org.entente.network.stance.Panel;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** When what actors do toward each other changes. */
@Command(
    name = "shifts",
    description =
        "Says when what one actor does toward another changes, how surely, and which reports carry"
            + " it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente shifts --archive ~/news --from Russia --to Israel --chain",
      "  entente shifts --archive ~/news --by year --rate 0.05 --format json",
      "  entente shifts reports.jsonl --by year",
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

  @Mixin private ActSources sources = new ActSources();

  @Option(names = "--from", paramLabel = "A", description = "Who acts; without it every pair.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "B", description = "Toward whom.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--both-ways",
      description =
          "What two do toward each other as one series, where one way has too few reports.")
  private boolean bothWays;

  @Option(names = "--by", paramLabel = "NAME", description = "month or year; default month.")
  private By by = By.MONTH;

  /** Of what the mean is taken. */
  private enum By {
    MONTH,
    YEAR
  }

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
  private RowFormat format = RowFormat.CSV;

  @Spec private CommandSpec spec = CommandSpec.create();

  private record Line(CountedAct.Pair pair, ActShift shift) {}

  @Override
  public Integer call() {
    Panel panel =
        switch (by) {
          case MONTH -> Panel.MONTH;
          case YEAR -> Panel.YEAR;
        };
    if (from.isPresent() != to.isPresent()) {
      throw new UserMistake("give both --from and --to, or neither for every pair");
    }
    if (!(penalty > 0 && penalty <= 1e6)) {
      throw new UserMistake("--penalty must be above 0, such as --penalty 1");
    }
    if (!(rate > 0 && rate <= 1)) {
      throw new UserMistake("--rate must be above 0 and at most 1, such as --rate 0.05");
    }
    Map<CountedAct.Pair, List<CountedAct>> acts = acts(panel);
    var settings = new ChangePoints.Settings(ChangePoints.Method.PENALISED, penalty, 0, false);
    // In parallel, but printed in the order of the pairs.
    List<Line> lines =
        List.copyOf(acts.entrySet()).parallelStream()
            .flatMap(own ->
                ActShifts.of(own.getValue(), panel, settings, rate).stream()
                    .map(shift -> new Line(own.getKey(), shift)))
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
            "entente: shifts: %d, series searched: %d; each shift has the share of series without a change in which chance makes one as strong"
                .formatted(lines.size(), acts.size()));
    return 0;
  }

  /** By pair; with both ways in one, under the order of names. */
  private Map<CountedAct.Pair, List<CountedAct>> acts(Panel panel) {
    ActSource source = sources.open(Directory.bundled());
    Optional<CountedAct.Pair> asked = source.findPair(from, to);
    var joined = new TreeMap<CountedAct.Pair, List<CountedAct>>();
    source
        .series(panel, asked, bothWays)
        .acts()
        .forEach((pair, own) -> {
          boolean turned = bothWays && pair.to().compareTo(pair.from()) < 0;
          joined
              .computeIfAbsent(turned ? pair.reversed() : pair, _ -> new ArrayList<>())
              .addAll(own);
        });
    if (asked.isPresent() && joined.isEmpty()) {
      throw new UserMistake(
          "no counted act with a date tells what “%s” did toward “%s”"
              .formatted(from.orElse(""), to.orElse("")));
    }
    if (asked.isEmpty()) {
      joined.values().removeIf(own -> own.stream().mapToLong(CountedAct::count).sum() < least);
    }
    return joined;
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
