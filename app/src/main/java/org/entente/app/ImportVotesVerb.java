package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.network.vote.VotingRecord;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.ideal.IdealPointModel;
import org.entente.network.vote.ideal.IdealPointSettings;
import org.entente.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Roll calls into an archive, with ideal points and agreements. */
@Command(
    name = "import-votes",
    description =
        "Takes roll calls into an archive and fits ideal points and agreements to them, for its"
            + " pages.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What an earlier import left is replaced, whole or not at all; the same tables make the same"
          + " archive.",
      "",
      "Examples:",
      "  entente import-votes --votes un_votes.csv.gz --roll-calls un_roll_calls.csv.gz --archive"
          + " ~/news"
    })
final class ImportVotesVerb implements Callable<Integer> {
  @Mixin private VoteFiles files = new VoteFiles();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder; made when missing.")
  private Path archive = Path.of("");

  @Option(
      names = "--above",
      paramLabel = "ISO3",
      description = "Who stands above 0; the votes leave open which end is up. Default: USA.")
  private String above = "USA";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that fit; the result is the same. Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new UserMistake("--threads is %d; type 1 or more".formatted(threads));
    }
    VotingRecord record = files.read();
    IdealPointModel.Fit fit = fit(record);
    List<SessionAgreement> agreements = SessionAgreement.all(record);
    try (Archive opened = Archive.open(archive)) {
      opened.voteWriter().replace(record, fit, agreements, above, Version.CODER);
    }
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%,d votes in %,d sessions, %,d ideal points, %,d pairs%n",
            record.votes().size(),
            record.sessions().size(),
            fit.points().size(),
            agreements.size());
    spec.commandLine().getOut().flush();
    return 0;
  }

  private IdealPointModel.Fit fit(VotingRecord record) {
    if (record.voters().stream().noneMatch(voter -> voter.iso3().equals(above))) {
      throw new UserMistake(
          "%s casts no vote; name a voter that does with --above".formatted(above));
    }
    IdealPointModel.Fit fit =
        new IdealPointModel(IdealPointSettings.DEFAULT)
            .findFit(record, above, threads)
            .orElseThrow(() -> new UserMistake("there is no roll call in which voters differ"));
    if (!fit.settled()) {
      spec.commandLine()
          .getErr()
          .println(
              "entente: the points still moved after %d iterations; read them with care"
                  .formatted(fit.iterations()));
    }
    return fit;
  }
}
