package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.network.vote.ideal.IdealPointModel;
import org.entente.network.vote.ideal.IdealPointSettings;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where every voter stands in every session. */
@Command(
    name = "ideal-points",
    description =
        "Fits dynamic ideal points to roll-call votes: session, country, iso3, ideal_point, low,"
            + " high.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One line for all sessions, in standard deviations; low and high enclose 90 per",
      "cent. docs/measures.md says how they are made and what they are not.",
      "",
      "Examples:",
      "  entente ideal-points --votes un_votes.csv.gz \\",
      "      --roll-calls un_roll_calls.csv.gz --out points.csv",
      "  entente ideal-points --votes votes.csv --roll-calls calls.csv --above FRA \\",
      "      --no-bridges > points.csv"
    })
final class IdealPointsVerb implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("session", "country", "iso3", "ideal_point", "low", "high");

  @Mixin private PointFit votes = new PointFit();

  @Option(
      names = "--out",
      paramLabel = "FILE.csv",
      description = "Where the table goes. Default: standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--no-bridges",
      description = "Let a question that comes back divide voters anew each time.")
  private boolean noBridges;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    IdealPointModel.Fit fit =
        votes.fit(votes.read(), IdealPointSettings.DEFAULT.withBridging(!noBridges));
    List<List<Object>> rows =
        fit.points().stream()
            .map(point ->
                List.<Object>of(
                    point.session(),
                    point.voter().name(),
                    point.voter().iso3(),
                    CsvOut.number(point.mean()),
                    CsvOut.number(point.low()),
                    CsvOut.number(point.high())))
            .toList();
    CsvOut.write(new Csv(HEADER, rows), out, spec.commandLine().getOut());
    return 0;
  }
}
