package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Directory;
import org.entente.network.outlook.CountPanel;
import org.entente.network.outlook.Span;
import org.entente.network.outlook.TieTable;
import org.entente.report.ReportLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is to be expected, beside how well that was foretold before. */
@Command(
    name = "outlook",
    description =
        "Says how many acts of one actor toward another to expect next, and how likely their ties"
            + " are to last, with a back-test.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An archive, or what “entente code” printed, gives acts, the state of the",
      "relation and ties; without --from and --to it gives ties alone, those of",
      "everybody. Every figure stands beside no",
      "change and the mean, and beside how each of the three did on held-out time.",
      "Where too little is known there is no figure. docs/measures.md says how.",
      "",
      "Examples:",
      "  entente outlook --archive ~/news --from Egypt --to Israel",
      "  entente outlook --archive ~/news --from Russia --to \"United States\" \\",
      "      --chain --unit year",
      "  entente outlook --archive ~/news --from Egypt --months 24",
      "  entente outlook events.csv --from RUS --to UKR --format json",
      "  entente outlook reports.jsonl --from Egypt --to Israel",
      "  entente outlook --ties ties.csv --months 24",
      "  entente outlook --ties reports.jsonl --months 24"
    })
final class OutlookVerb implements Callable<Integer> {
  private static final int MOST_MONTHS = 1_200;

  @Mixin private ActSources sources = new ActSources();

  @Option(
      names = "--ties",
      paramLabel = "FILE",
      description =
          "Ties as CSV: from, to, kind, since, until (empty while it stands); or reports as “entente"
              + " code” prints them, whose ties they are.")
  private Optional<String> ties = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "A",
      description = "Who acts, or has the tie: an id or a name.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "B", description = "Toward whom, or with whom.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--unit",
      paramLabel = "NAME",
      description = "Acts are counted by week, month or year; default month.")
  private CountPanel.Unit unit = CountPanel.Unit.MONTH;

  @Option(
      names = "--months",
      paramLabel = "N",
      description =
          "How far ahead ties and the state of the relation are followed. default 12, for states"
              + " one --unit.")
  private Optional<Integer> months = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description =
          "First day that is not known any more; default the day after the last in the table, or"
              + " after the last article of the archive.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    int ahead = months.orElse(12);
    if (ahead < 1 || ahead > MOST_MONTHS) {
      throw new UserMistake("--months is %d; type 1 to %d".formatted(ahead, MOST_MONTHS));
    }
    Directory directory = Directory.bundled();
    OutlookAnswer answer =
        ties.isPresent() ? ofTies(directory, ties.get(), ahead) : ofActs(directory, ahead);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(OutlookText.of(answer, directory));
      case JSON -> out.println(RecordJson.line(answer));
    }
    out.flush();
    return 0;
  }

  private OutlookAnswer ofTies(Directory directory, String file, int ahead) {
    if (sources.hasFiles() || sources.archive().isPresent()) {
      throw new UserMistake("--ties stands alone, without acts or an archive");
    }
    if (ReportLines.isLines(file)) {
      ActSource lines = sources.lines(List.of(file), directory);
      return new OutlookAnswer(Optional.empty(), lasting(lines, until, ahead));
    }
    Path table = Path.of(file);
    List<Span> spans = TieTable.read(table, sources.chain().names(directory));
    var names =
        new ActNames.OfTable(
            directory,
            table,
            spans.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .collect(Collectors.toCollection(TreeSet::new)),
            sources.chain().names(directory));
    LocalDate asOf = until.orElseGet(() -> Lasting.lastDay(spans));
    return new OutlookAnswer(
        Optional.empty(), Optional.of(only(Lasting.find(spans, asOf, ahead), names)));
  }

  private OutlookAnswer ofActs(Directory directory, int ahead) {
    ActSource source = sources.open(directory);
    if (source instanceof ActsOfTable && (from.isEmpty() || to.isEmpty())) {
      throw new UserMistake("type --from A and --to B, or name ties with --ties");
    }
    ArticleDays articles = source.articles();
    Optional<LocalDate> end = until.or(() -> articles.last().map(day -> day.plusDays(1)));
    Optional<ActOutlook> acts =
        source
            .findPair(from, to)
            .map(pair ->
                ActOutlook.of(
                    source.names(),
                    pair,
                    source.all(unit.mostDays()).stream()
                        .filter(act -> articles.first().stream().noneMatch(act.day()::isBefore))
                        .toList(),
                    unit,
                    end,
                    months));
    return new OutlookAnswer(acts, lasting(source, end, ahead));
  }

  /** Of the ties that a source tells of; empty where it tells of none. */
  private Optional<Lasting> lasting(ActSource source, Optional<LocalDate> end, int ahead) {
    return source
        .findSignals()
        .map(signals -> only(Lasting.of(signals, end, ahead), source.names()));
  }

  private Lasting only(Lasting all, ActNames names) {
    return all.only(from.map(names::find), to.map(names::find));
  }
}
