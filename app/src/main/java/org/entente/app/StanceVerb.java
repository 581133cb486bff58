package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.network.stance.ActReader;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Stance;
import org.entente.network.stance.WeightedAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How one actor stands toward another over time. */
@Command(
    name = "stance",
    description = "Prints how one actor stands toward another over time, as CSV.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file has a header and the columns date, from, to, goldstein, and count where a row stands for several reports.",
      "",
      "Examples:",
      "  entente stance events.csv --from USA --to CUB",
      "  entente stance events.csv --from RUS --to USA --successor SUN=RUS --panel year --half-life-days 365"
    })
final class StanceVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.csv", description = "Dated acts with their weights.")
  private Path file = Path.of("");

  @Option(names = "--from", paramLabel = "A", required = true, description = "Who acts.")
  private String from = "";

  @Option(names = "--to", paramLabel = "B", required = true, description = "Toward whom.")
  private String to = "";

  @Option(
      names = "--half-life-days",
      paramLabel = "N",
      description = "An act counts half after so many days; default ${DEFAULT-VALUE}.",
      defaultValue = "90")
  private double halfLifeDays;

  @Option(
      names = "--panel",
      paramLabel = "NAME",
      description = "day, month or year; default ${DEFAULT-VALUE}.",
      defaultValue = "month")
  private String panel = "";

  @Option(
      names = "--successor",
      paramLabel = "OLD=NEW",
      description = "Count what OLD did as NEW's; may be given several times.")
  private Map<String, String> successors = new LinkedHashMap<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!(halfLifeDays > 0 && halfLifeDays <= 1e6)) {
      throw new UserMistake("--half-life-days must be above 0, such as --half-life-days 90");
    }
    Panel chosen =
        Arrays.stream(Panel.values())
            .filter(p -> p.name().equals(panel.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () -> new UserMistake("--panel is day, month or year, not “%s”".formatted(panel)));
    List<WeightedAct> acts = ActReader.read(file, from, to, successors);
    if (acts.isEmpty()) {
      throw new UserMistake(
          "%s has no act of “%s” toward “%s”; look at its columns from and to"
              .formatted(file, from, to));
    }
    List<Stance> course;
    try {
      course = Stance.course(acts, halfLifeDays, chosen);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("the acts lie too far apart for this --panel: " + e.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("window,stance,low,high,reports,weight");
    for (Stance stance : course) {
      out.println(
          String.format(
              Locale.ROOT,
              "%s,%.3f,%.3f,%.3f,%d,%.3f",
              chosen.label(stance.from()),
              stance.mean(),
              stance.low(),
              stance.high(),
              stance.reports(),
              stance.weight()));
    }
    out.flush();
    return 0;
  }
}
