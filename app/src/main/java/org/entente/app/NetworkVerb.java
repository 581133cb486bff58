package org.entente.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Directory;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.NetworkJson;
import org.entente.network.signed.PairTotals;
import org.entente.network.signed.SignRule;
import org.entente.network.signed.SignedEdge;
import org.entente.network.signed.WindowNetwork;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who is with whom in a window of time. */
@Command(
    name = "network",
    description =
        "Says who is with whom in a window of time, which blocs fit best, and what does not fit"
            + " them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente network --archive ~/news --from 1955-01-01 --until 1968-01-01 \\",
      "      --chain",
      "  entente network --archive ~/news --from 1947-01-01 --until 2024-01-01 \\",
      "      --every 10y > course.jsonl",
      "  entente network reports.jsonl --from 1955-01-01 --until 1968-01-01",
      "  entente network events.csv --from 2014-01-01 --until 2015-01-01 --least 5",
      "  entente network --archive ~/news --from 2022-01-01 --until 2024-01-01 \\",
      "      --format csv > edges.csv"
    })
final class NetworkVerb implements Callable<Integer> {
  private static final Pattern STEP = Pattern.compile("([1-9][0-9]{0,3})([ym])");
  private static final int MOST_WINDOWS = 2_000;
  private static final List<String> COLUMNS =
      List.of(
          "window", "from", "to", "sign", "reports", "forward", "cooperation", "conflict", "mean");

  @Mixin private ActSources sources = new ActSources();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      required = true,
      description = "First day of the window, included.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      required = true,
      description = "Last day, excluded.")
  private LocalDate until = LocalDate.MAX;

  @Option(
      names = "--every",
      paramLabel = "STEP",
      description = "Cut the window into windows of so many years or months: 5y, 6m.")
  private String every = "";

  @Option(
      names = "--sign",
      paramLabel = "RULE",
      description =
          "mean (sign of the mean weight, at least 1 from 0), sure (its interval leaves 0 out) or"
              + " majority (of reports); default mean.")
  private SignRule.Measure sign = SignRule.Measure.MEAN;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Fewest reports of a pair; default ${DEFAULT-VALUE}.",
      defaultValue = "2")
  private int least;

  @Option(
      names = "--blocs",
      paramLabel = "K",
      description = "At most so many blocs; default ${DEFAULT-VALUE}.",
      defaultValue = "2")
  private int blocs;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "Time for each window; then the best so far, not proven. Default ${DEFAULT-VALUE}.",
      defaultValue = "60")
  private double seconds;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json, a line for each window, or csv, the edges as “entente balance” reads them; default"
              + " json.")
  private RowFormat format = RowFormat.JSON;

  @Spec private CommandSpec spec = CommandSpec.create();

  private record Window(LocalDate from, LocalDate until, WindowNetwork network) {}

  @Override
  public Integer call() {
    if (blocs < 2 || blocs > BalanceVerb.MOST_BLOCS) {
      throw new UserMistake(
          "--blocs %d is not between 2 and %d".formatted(blocs, BalanceVerb.MOST_BLOCS));
    }
    if (!(seconds > 0 && seconds <= 1e6)) {
      throw new UserMistake("--seconds must be above 0, such as --seconds 60");
    }
    if (!from.isBefore(until)) {
      throw new UserMistake("--from %s is not before --until %s".formatted(from, until));
    }
    SignRule rule = rule();
    List<LocalDate> edges = edges();
    ActSource source = sources.open(Directory.bundled());
    List<List<PairTotals>> pairs = source.pairs(edges);
    var windows = new ArrayList<Window>();
    for (int i = 0; i < pairs.size(); i++) {
      windows.add(new Window(edges.get(i), edges.get(i + 1), WindowNetwork.of(pairs.get(i), rule)));
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> {
        Frustration.loadSolver();
        UnaryOperator<String> names = source.names()::name;
        for (Window window : windows) {
          out.println(
              NetworkJson.line(
                  window.network(), window.from(), window.until(), rule, names, blocs, seconds));
        }
      }
      case CSV ->
          new Csv(COLUMNS, windows.stream().flatMap(w -> rows(w).stream()).toList()).writeTo(out);
    }
    out.flush();
    return 0;
  }

  private SignRule rule() {
    if (least < 1) {
      throw new UserMistake("--least must be 1 or more");
    }
    return new SignRule(sign, least);
  }

  /** First days of all windows, and the day after the last. */
  private List<LocalDate> edges() {
    if (every.isEmpty()) {
      return List.of(from, until);
    }
    Matcher step = STEP.matcher(every);
    if (!step.matches()) {
      throw new UserMistake("--every is a number of years or months, such as 5y or 6m");
    }
    int count = Integer.parseInt(step.group(1));
    Period length = step.group(2).equals("y") ? Period.ofYears(count) : Period.ofMonths(count);
    var edges = new ArrayList<LocalDate>();
    // From the first day each time: steps from a month's last day would creep.
    for (LocalDate at = from;
        at.isBefore(until);
        at = from.plus(length.multipliedBy(edges.size()))) {
      edges.add(at);
      if (edges.size() > MOST_WINDOWS) {
        throw new UserMistake(
            "--every %s makes more than %d windows".formatted(every, MOST_WINDOWS));
      }
    }
    edges.add(until);
    return edges;
  }

  private static List<List<Object>> rows(Window window) {
    var rows = new ArrayList<List<Object>>();
    WindowNetwork network = window.network();
    for (int e = 0; e < network.edges().size(); e++) {
      SignedEdge edge = network.network().edges().get(e);
      PairTotals pair = network.edges().get(e);
      rows.add(
          List.of(
              window.from() + "/" + window.until(),
              pair.one(),
              pair.other(),
              edge.sign(),
              pair.reports(),
              pair.forward(),
              pair.cooperation(),
              pair.conflict(),
              CsvOut.number(pair.mean())));
    }
    return rows;
  }
}
