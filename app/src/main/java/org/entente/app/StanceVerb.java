package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;
import org.entente.network.stance.ActReader;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Placed;
import org.entente.network.stance.Stance;
import org.entente.network.stance.WeightedAct;
import org.entente.report.Dyad;
import org.entente.store.ActQueries;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "A file has a header and the columns date, from, to, goldstein, and, if you have them, count (reports that a row",
      "stands for) and id (of its report).",
      "",
      "Examples:",
      "  entente stance --archive ~/news --from Russia --to \"United States\" --chain --by year",
      "  entente stance --archive ~/news --panel --by month > panel.csv",
      "  entente stance events.csv --from RUS --to USA --successor SUN=RUS --half-life 365"
    })
final class StanceVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.csv", arity = "0..1", description = "Dated acts with weights.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Take the acts from the counted reports of an archive.")
  private Optional<Path> archive = Optional.empty();

  @Option(names = "--from", paramLabel = "A", description = "Who acts: an id or a name.")
  private String from = "";

  @Option(names = "--to", paramLabel = "B", description = "Toward whom.")
  private String to = "";

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
      description = "An act counts half after so many days; default ${DEFAULT-VALUE}.",
      defaultValue = "90")
  private double halfLifeDays;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "day, month or year; default ${DEFAULT-VALUE}.",
      defaultValue = "month")
  private String by = "";

  @Option(names = "--evidence", description = "Add the ids of the reports of each line.")
  private boolean evidence;

  @Mixin private ChainOptions chain = new ChainOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Panel panel = panel();
    if (file.isPresent() == archive.isPresent()) {
      throw new UserMistake("name either a file with acts or --archive DIR");
    }
    if (!all && (from.isBlank() || to.isBlank())) {
      throw new UserMistake("say between whom, --from A --to B, or --panel for every pair");
    }
    if (!(halfLifeDays > 0 && halfLifeDays <= 1e6)) {
      throw new UserMistake("--half-life must be above 0, such as --half-life 90");
    }
    Map<ActReader.Pair, List<WeightedAct>> acts =
        archive.isPresent() ? fromArchive(archive.get(), panel) : fromFile(file.orElseThrow());
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        (all ? "from,to," : "")
            + "window,stance,low,high,reports,weight"
            + (evidence ? ",evidence" : ""));
    acts.forEach((pair, own) -> {
      if (own.stream().mapToLong(WeightedAct::count).sum() >= (all ? least : 1)) {
        print(out, all ? cell(pair.from()) + "," + cell(pair.to()) + "," : "", own, panel);
      }
    });
    out.flush();
    return 0;
  }

  private Panel panel() {
    return Arrays.stream(Panel.values())
        .filter(p -> p.name().equals(by.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new UserMistake("--by is day, month or year, not “%s”".formatted(by)));
  }

  private Map<ActReader.Pair, List<WeightedAct>> fromFile(Path table) {
    if (all) {
      return ActReader.readAll(table, chain.byName());
    }
    List<WeightedAct> acts = ActReader.read(table, from, to, chain.byName());
    if (acts.isEmpty()) {
      // Tables mostly have codes where a person writes names.
      Directory directory = Directory.bundled();
      acts = ActReader.read(table, code(directory, from), code(directory, to), chain.byName());
    }
    if (acts.isEmpty()) {
      throw new UserMistake(
          "%s has no act of “%s” toward “%s”; look at its columns from and to"
              .formatted(table, from, to));
    }
    return Map.of(new ActReader.Pair(from, to), acts);
  }

  private static String code(Directory directory, String words) {
    return NamedActor.find(directory, words) instanceof Identity.Known(ActorId id)
        ? id.value()
        : words;
  }

  private Map<ActReader.Pair, List<WeightedAct>> fromArchive(Path folder, Panel panel) {
    Directory directory = Directory.bundled();
    Map<ActorId, ActorId> heirs = chain.heirs(directory);
    var acts = new LinkedHashMap<ActReader.Pair, List<WeightedAct>>();
    var found = new ArrayList<ActQueries.Acts>();
    try (Archive opened = ArchiveOption.open(folder)) {
      if (all) {
        found.addAll(opened.acts().byDyad(ReportFilter.COUNTED, heirs));
      } else {
        ActorId source = AskedActor.find(directory, from);
        ActorId target = AskedActor.find(directory, to);
        var dyad = new Dyad(heirs.getOrDefault(source, source), heirs.getOrDefault(target, target));
        found.add(opened.acts().toward(dyad, ReportFilter.COUNTED, heirs));
      }
    }
    long undated = 0;
    long tooCoarse = 0;
    for (ActQueries.Acts each : found) {
      Placed placed = Placed.of(each.dated(), panel);
      undated += each.undated();
      tooCoarse += placed.tooCoarse();
      acts.put(
          new ActReader.Pair(each.dyad().source().value(), each.dyad().target().value()),
          placed.acts());
    }
    if (undated + tooCoarse > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "entente: in no figure: %d counted reports without a date, %d dated more coarsely than a %s"
                  .formatted(undated, tooCoarse, panel.name().toLowerCase(Locale.ROOT)));
    }
    if (!all && acts.values().stream().allMatch(List::isEmpty)) {
      throw new UserMistake(
          "no counted report with a date tells what “%s” did toward “%s”".formatted(from, to));
    }
    return acts;
  }

  private void print(PrintWriter out, String head, List<WeightedAct> acts, Panel panel) {
    List<Stance> course;
    try {
      course = Stance.course(acts, halfLifeDays, panel);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("the acts lie too far apart for this --by: " + e.getMessage());
    }
    for (Stance stance : course) {
      out.println(
          head
              + String.format(
                  Locale.ROOT,
                  "%s,%.3f,%.3f,%.3f,%d,%.3f",
                  panel.label(stance.from()),
                  stance.mean(),
                  stance.low(),
                  stance.high(),
                  stance.reports(),
                  stance.weight())
              + (evidence ? "," + cell(String.join(" ", stance.evidence())) : ""));
    }
  }

  private static String cell(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
