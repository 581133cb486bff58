package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.network.TableException;
import org.entente.network.shift.ChangePoints;
import org.entente.network.shift.Loss;
import org.entente.network.shift.Series;
import org.entente.network.shift.SeriesReader;
import org.entente.network.shift.ShiftJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** When series change. */
@Command(
    name = "changepoints",
    description = "Says where series change in level or slope: one JSON object for each.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A file is in the form of the Turing Change Point Dataset: an object with",
      "“name” and “series”, a list with one object a dimension, whose “raw” lists the",
      "numbers. Each index is the first of a new stretch, counted from 0.",
      "",
      "Examples:",
      "  entente changepoints trade.json arms.json",
      "  entente changepoints --detail trade.json",
      "  entente changepoints --loss biweight trade.json",
      "  entente changepoints --method online --min-segment 6 trade.json"
    })
final class ChangePointsVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.json", arity = "1..*", description = "Series.")
  private List<Path> files = List.of();

  @Option(
      names = "--method",
      paramLabel = "NAME",
      description =
          "penalised (looking back on the whole, the default) or online (as if each point had just"
              + " come in).")
  private ChangePoints.Method method = ChangePoints.Method.PENALISED;

  @Option(
      names = "--penalty",
      paramLabel = "X",
      description =
          "How much a change must explain, in units of BIC's penalty; default 2.5, with biweight"
              + " 1.5.")
  private Optional<Double> asked = Optional.empty();

  @Option(
      names = "--loss",
      paramLabel = "NAME",
      description =
          "What a point costs: squares (its squared distance, the default) or biweight (the same up"
              + " to a bound, so that outliers make no change).")
  private Loss loss = Loss.SQUARES;

  @Option(
      names = "--min-segment",
      paramLabel = "N",
      description =
          "Fewest points between two changes; default a twentieth of the series, from 3 to 12.",
      defaultValue = "0")
  private int shortest;

  @Option(
      names = "--keep-season",
      description = "Leave an evident season in the series; by default it is taken out first.")
  private boolean keepSeason;

  @Option(
      names = "--detail",
      description = "Print size, interval and false-alarm rate of each change too.")
  private boolean detail;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ChangePoints.Settings settings = settings();
    List<Series> series = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (Path file : files) {
      try {
        Series one = SeriesReader.read(file);
        if (loss == Loss.BIWEIGHT && one.length() > ChangePoints.MOST_WITH_BIWEIGHT) {
          throw new UserMistake(
              "%s has %d points; --loss biweight takes at most %d"
                  .formatted(file, one.length(), ChangePoints.MOST_WITH_BIWEIGHT));
        }
        series.add(one);
      } catch (TableException e) {
        // One file of another kind among many costs only itself.
        mistakes.add("entente: " + e.getMessage());
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    // In parallel, but printed in the order of the files.
    series.parallelStream()
        .map(one -> ShiftJson.line(one, settings, detail))
        .toList()
        .forEach(out::println);
    out.flush();
    mistakes.forEach(spec.commandLine().getErr()::println);
    return mistakes.isEmpty() ? 0 : 2;
  }

  private ChangePoints.Settings settings() {
    double penalty = asked.orElse(ChangePoints.Settings.penalty(loss));
    if (!(penalty > 0 && penalty <= 1e6)) {
      throw new UserMistake("--penalty must be above 0, such as --penalty 2.5");
    }
    if (shortest < 0 || shortest == 1) {
      throw new UserMistake("--min-segment must be 2 or more");
    }
    return new ChangePoints.Settings(method, penalty, shortest, !keepSeason, loss);
  }
}
