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
      "What an earlier import left is replaced, whole or not at all; the same tables",
      "make the same archive.",
      "",
      "Examples:",
      "  entente import-votes --votes un_votes.csv.gz \\",
      "      --roll-calls un_roll_calls.csv.gz --archive ~/news"
    })
final class ImportVotesVerb implements Callable<Integer> {
  @Mixin private PointFit votes = new PointFit();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder; made when missing.")
  private Path archive = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    VotingRecord record = votes.read();
    IdealPointModel.Fit fit = votes.fit(record, IdealPointSettings.DEFAULT);
    List<SessionAgreement> agreements = SessionAgreement.all(record);
    try (Archive opened = Archive.open(archive)) {
      opened.voteWriter().replace(record, fit, agreements, votes.above(), Version.CODER);
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
}
