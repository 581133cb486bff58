package org.entente.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.Directory;
import org.entente.network.CountedAct;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Stance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How one actor stands toward another over time. */
@Command(
    name = "stance",
    description = "Prints how one actor stands toward another over time.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A table has a header and the columns date, from, to, goldstein, and, if you",
      "have them, count (reports that a row stands for) and id (of its report). What",
      "“entente code” printed is joined and counted as an archive's reports are.",
      "",
      "Examples:",
      "  entente stance --archive ~/news --from Russia --to \"United States\" --chain \\",
      "      --by year",
      "  entente stance --archive ~/news --panel --by month > panel.csv",
      "  entente stance reports.jsonl --from Egypt --to Israel --by year",
      "  entente stance events.csv --from RUS --to USA --successor SUN=RUS \\",
      "      --half-life 365"
    })
final class StanceVerb implements Callable<Integer> {
  @Mixin private ActSources sources = new ActSources();

  @Option(names = "--from", paramLabel = "A", description = "Who acts: an id or a name.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "B", description = "Toward whom.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--panel",
      description = "Every pair instead of one, with the columns from and to in front.")
  private boolean all;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "With --panel, pairs of at least so many reports; default ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private int least;

  @Option(
      names = {"--half-life", "--half-life-days"},
      paramLabel = "D",
      description = "An act counts half after so many days; default 90, with --by year 365.")
  private Optional<Double> asked = Optional.empty();

  @Option(names = "--by", paramLabel = "NAME", description = "day, month or year; default month.")
  private Panel panel = Panel.MONTH;

  @Option(names = "--evidence", description = "Add the ids of the reports of each line.")
  private boolean evidence;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, or json for a line of JSON each; default csv.")
  private RowFormat format = RowFormat.CSV;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!all && (from.isEmpty() || to.isEmpty())) {
      throw new UserMistake("say between whom, --from A --to B, or --panel for every pair");
    }
    if (all && (from.isPresent() || to.isPresent())) {
      throw new UserMistake("--panel is of every pair; leave out --from and --to, or --panel");
    }
    double halfLifeDays = asked.orElse(panel == Panel.YEAR ? 365.0 : 90.0);
    if (!(halfLifeDays > 0 && halfLifeDays <= 1e6)) {
      throw new UserMistake("--half-life must be above 0, such as --half-life 90");
    }
    Directory directory = Directory.bundled();
    ActSource source = sources.open(directory);
    ActSource.Series series = source.series(panel, source.findPair(from, to), false);
    leftOut(series, panel);
    if (!all && series.acts().isEmpty()) {
      throw new UserMistake(
          "no counted act with a date tells what “%s” did toward “%s”"
              .formatted(from.orElse(""), to.orElse("")));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == RowFormat.CSV) {
      out.println(
          (all ? "from,to," : "")
              + "window,stance,low,high,reports,weight"
              + (evidence ? ",evidence" : ""));
    }
    series
        .acts()
        .forEach((dyad, own) -> {
          if (own.stream().mapToLong(CountedAct::count).sum() >= (all ? least : 1)) {
            course(own, halfLifeDays).forEach(stance -> print(out, dyad, stance));
          }
        });
    out.flush();
    return 0;
  }

  private void leftOut(ActSource.Series series, Panel panel) {
    if (series.undated() + series.tooCoarse() > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "entente: in no figure: %d counted reports without a date, %d dated more coarsely than a %s"
                  .formatted(
                      series.undated(), series.tooCoarse(), panel.name().toLowerCase(Locale.ROOT)));
    }
  }

  private List<Stance> course(List<CountedAct> acts, double halfLifeDays) {
    try {
      return Stance.course(acts, halfLifeDays, panel);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("the acts lie too far apart for this --by: " + e.getMessage());
    }
  }

  private void print(PrintWriter out, CountedAct.Pair pair, Stance stance) {
    out.println(
        switch (format) {
          case CSV ->
              (all ? cell(pair.from()) + "," + cell(pair.to()) + "," : "")
                  + String.format(
                      Locale.ROOT,
                      "%s,%.3f,%.3f,%.3f,%d,%.3f",
                      panel.label(stance.from()),
                      stance.mean(),
                      stance.low(),
                      stance.high(),
                      stance.reports(),
                      stance.weight())
                  + (evidence ? "," + cell(String.join(" ", stance.evidence())) : "");
          case JSON ->
              RecordJson.line(
                  new Line(
                      pair.from(),
                      pair.to(),
                      panel.label(stance.from()),
                      thousandths(stance.mean()),
                      thousandths(stance.low()),
                      thousandths(stance.high()),
                      stance.reports(),
                      thousandths(stance.weight()),
                      stance.evidence()));
        });
  }

  /** What is printed as JSON. */
  private record Line(
      String from,
      String to,
      String window,
      double stance,
      double low,
      double high,
      long reports,
      double weight,
      List<String> evidence) {}

  private static double thousandths(double value) {
    return Math.round(value * 1e3) / 1e3;
  }

  private static String cell(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
