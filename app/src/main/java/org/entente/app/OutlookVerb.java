package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.network.CountedAct;
import org.entente.network.outlook.CountOutlook;
import org.entente.network.outlook.CountPanel;
import org.entente.network.outlook.RelationStates;
import org.entente.network.outlook.Span;
import org.entente.network.outlook.TieOutlook;
import org.entente.network.outlook.TieTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is to be expected, beside how well that was foretold before. */
@Command(
    name = "outlook",
    description =
        "Says how many acts of one actor toward another to expect next, or how likely ties are to"
            + " last, with a back-test.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Every figure stands beside no change and the mean, and beside how each of the three did on"
          + " held-out time. Where too",
      "little is known there is no figure. docs/measures.md says how.",
      "",
      "Examples:",
      "  entente outlook events.csv --from RUS --to UKR",
      "  entente outlook --archive ~/news --from USA --to CHN --unit month --format json",
      "  entente outlook --ties ties.csv --months 24",
      "  entente outlook --ties ties.csv --from FRA --to DEU"
    })
final class OutlookVerb implements Callable<Integer> {
  private static final int MOST_MONTHS = 1_200;

  @Mixin private ActSources acts = new ActSources();

  @Option(
      names = "--ties",
      paramLabel = "FILE",
      description = "Ties as CSV: from, to, kind, since, until (empty while it stands).")
  private Optional<Path> ties = Optional.empty();

  @Option(names = "--from", paramLabel = "A", description = "Who acts, or has the tie.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "B", description = "Toward whom, or with whom.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--unit",
      paramLabel = "NAME",
      description = "Acts are counted by ${COMPLETION-CANDIDATES}. Default: month.")
  private CountPanel.Unit unit = CountPanel.Unit.MONTH;

  @Option(
      names = "--months",
      paramLabel = "N",
      description =
          "How far ahead a tie or a state of relation is followed. Default: 12, for states 1.")
  private Optional<Integer> months = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description =
          "First day that is not known any more. Default: the day after the last in the table.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** What is printed as JSON over acts. */
  record Acts(
      String from,
      String to,
      CountPanel.Unit unit,
      int periods,
      List<Side> sides,
      Optional<TieOutlook> state) {}

  /**
   * One side.
   *
   * @param missing why there is no outlook; empty when there is one
   */
  record Side(CountPanel.Side side, Optional<String> missing, Optional<CountOutlook> outlook) {}

  @Override
  public Integer call() {
    int ahead = months.orElse(ties.isPresent() ? 12 : 1);
    if (ahead < 1 || ahead > MOST_MONTHS) {
      throw new UserMistake("--months is %d; type 1 to %d".formatted(ahead, MOST_MONTHS));
    }
    Optional<LocalDate> end = until.map(OutlookVerb::day);
    PrintWriter out = spec.commandLine().getOut();
    if (ties.isPresent()) {
      Optional<TieOutlook> outlook = ofTies(ties.get(), end, ahead);
      switch (format) {
        case TEXT -> out.print(OutlookText.ofTies(outlook));
        case JSON -> out.println(outlook.map(RecordJson::line).orElse("{\"standing\":[]}"));
      }
    } else {
      Acts answer = ofActs(end, ahead);
      switch (format) {
        case TEXT -> out.print(OutlookText.ofActs(answer));
        case JSON -> out.println(RecordJson.line(answer));
      }
    }
    out.flush();
    return 0;
  }

  private Optional<TieOutlook> ofTies(Path file, Optional<LocalDate> end, int ahead) {
    if (acts.file().isPresent() || acts.archive().isPresent()) {
      throw new UserMistake("--ties stands alone, without a table of acts or an archive");
    }
    List<Span> spans = TieTable.read(file);
    LocalDate asOf = end.orElseGet(() -> lastDay(spans));
    return TieOutlook.find(spans, asOf, ahead).map(outlook -> only(outlook));
  }

  private static LocalDate lastDay(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> Stream.concat(Stream.of(span.since()), span.until().stream()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** The ties asked for; what is learned and tested stays that of all. */
  private TieOutlook only(TieOutlook outlook) {
    return new TieOutlook(
        outlook.asOf(),
        outlook.months(),
        outlook.ties(),
        outlook.ended(),
        outlook.shape(),
        outlook.standing().stream()
            .filter(each -> from.map(each.tie().from()::equals).orElse(true))
            .filter(each -> to.map(each.tie().to()::equals).orElse(true))
            .toList(),
        outlook.test());
  }

  private Acts ofActs(Optional<LocalDate> end, int ahead) {
    if (from.isEmpty() || to.isEmpty()) {
      throw new UserMistake("type --from A and --to B, or name ties with --ties");
    }
    List<CountedAct> read = acts.read(unit == CountPanel.Unit.MONTH ? 31 : 7);
    LocalDate last =
        end.orElseGet(() ->
            read.stream()
                .map(CountedAct::day)
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1))
                .orElseThrow(() -> new UserMistake("there are no dated acts")));
    CountPanel panel;
    try {
      panel = CountPanel.of(read, unit, last);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("the acts lie too far apart for this --unit: " + e.getMessage());
    }
    var sides = new ArrayList<Side>();
    for (CountPanel.Side side : CountPanel.Side.values()) {
      sides.add(
          switch (CountOutlook.find(panel, from.get(), to.get(), side)) {
            case CountOutlook.Answer.Found(CountOutlook outlook) ->
                new Side(side, Optional.empty(), Optional.of(outlook));
            case CountOutlook.Answer.TooLittle(String why) ->
                new Side(side, Optional.of(why), Optional.empty());
          });
    }
    Optional<TieOutlook> state =
        TieOutlook.find(RelationStates.of(panel), panel.start(panel.periods()), ahead)
            .map(this::only);
    return new Acts(from.get(), to.get(), unit, panel.periods(), sides, state);
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw new UserMistake("--until “%s” is not a day such as 2014-12-31".formatted(words));
    }
  }
}
