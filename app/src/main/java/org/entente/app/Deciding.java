package org.entente.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.Directory;
import org.entente.event.Decision;
import org.entente.event.ReportKey;
import org.entente.run.Join;
import org.entente.run.JoinSummary;
import org.entente.store.Archive;
import org.entente.store.EventWriter;
import org.entente.store.StoredReport;
import picocli.CommandLine.Option;

/** Who decides and why, and what follows: the events are joined anew. */
final class Deciding {
  @Option(
      names = "--why",
      paramLabel = "WORDS",
      required = true,
      description = "The reason; kept with the decision and shown on the event's page.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides. Default: the name of the account, ${DEFAULT-VALUE}.")
  private String by = System.getProperty("user.name", "unknown");

  private Decision.Made made() {
    return made(by, why);
  }

  /** Who decides, now, and why. */
  static Decision.Made made(String by, String why) {
    if (why.isBlank() || by.isBlank()) {
      throw new UserMistake("a decision is kept with a name and a reason; give --why “…”");
    }
    return new Decision.Made(by.strip(), Clock.systemUTC().instant(), why.strip());
  }

  /** Keeps the decision and joins anew. */
  void decide(Archive archive, Decision.Kind kind, List<String> ids, PrintWriter out) {
    Decision.Made made = made();
    var keys = new ArrayList<ReportKey>();
    for (String id : new LinkedHashSet<>(ids)) {
      keys.add(ReportKey.of(report(archive, id).report()));
    }
    if (keys.size() < kind.fewest()) {
      throw new UserMistake("that takes %d different reports".formatted(kind.fewest()));
    }
    long number;
    try (EventWriter writer = archive.eventWriter()) {
      number = writer.decide(kind, keys, made);
    }
    print(new Join(Directory.bundled()).join(archive), out);
    out.printf("decision %d is kept; “entente undo %d” takes it back%n", number, number);
    String events =
        keys.stream()
            .flatMap(key -> report(archive, key.report()).event().stream())
            .map(placing -> placing.event())
            .distinct()
            .collect(Collectors.joining(", "));
    out.printf(
        "%s %s in %s%n", ids.size() == 1 ? "the report is" : "the reports are", "now", events);
    out.flush();
  }

  /** Takes a decision back and joins anew. */
  void undo(Archive archive, long number, PrintWriter out) {
    Decision.Made made = made();
    var decision =
        archive.events().decisions().stream()
            .filter(stored -> stored.decision().number() == number)
            .findFirst()
            .orElseThrow(() ->
                new UserMistake(
                    "there is no decision %d; “entente decisions” lists them".formatted(number)));
    if (decision.undone().isPresent()) {
      throw new UserMistake("decision %d has been undone already".formatted(number));
    }
    try (EventWriter writer = archive.eventWriter()) {
      writer.undo(number, made);
    }
    print(new Join(Directory.bundled()).join(archive), out);
    out.printf("decision %d no longer holds; it stays listed%n", number);
    out.flush();
  }

  private static StoredReport report(Archive archive, String id) {
    return archive
        .reports()
        .find(id)
        .orElseThrow(() ->
            new UserMistake(
                "no report in this archive has the id %s; reports have ids such as r-0123456789abcdef"
                    .formatted(id)));
  }

  /** The counts of a joining, for people. */
  static void print(JoinSummary summary, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%,d reports joined into %,d events, %,d of them of several reports; %,d copies (%.1f s)%n",
        summary.reports(),
        summary.events(),
        summary.several(),
        summary.copies(),
        summary.elapsed().toMillis() / 1000.0);
    if (!summary.gone().isEmpty()) {
      out.printf(
          "decisions of which a report is no longer here, and which rest as far as they need it: %s%n",
          summary.gone().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }
}
