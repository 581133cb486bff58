package org.entente.app;

import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;
import org.entente.network.vote.VotingRecord;
import org.entente.network.vote.ideal.IdealPointModel;
import org.entente.network.vote.ideal.IdealPointSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tables of roll calls, and how ideal points are fitted to them. */
final class PointFit {
  @Mixin private VoteFiles files = new VoteFiles();

  @Option(
      names = "--above",
      paramLabel = "A",
      description = "Who stands above 0; the votes leave open which end is up. Default: USA.")
  private String above = "USA";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that fit; the result is the same. Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Voters go by the ids of the directory, or by a code of their table alone. */
  String above() {
    return NamedActor.find(Directory.bundled(), above) instanceof Identity.Known(ActorId id)
        ? id.value()
        : above;
  }

  VotingRecord read() {
    if (threads < 1) {
      throw new UserMistake("--threads is %d; type 1 or more".formatted(threads));
    }
    return files.read();
  }

  /** Says on standard error when the points have not settled. */
  IdealPointModel.Fit fit(VotingRecord record, IdealPointSettings settings) {
    String end = above();
    if (record.voters().stream().noneMatch(voter -> voter.iso3().equals(end))) {
      throw new UserMistake(
          "%s casts no vote; name a voter that does with --above".formatted(above));
    }
    Optional<IdealPointModel.Fit> found =
        new IdealPointModel(settings).findFit(record, end, threads);
    IdealPointModel.Fit fit =
        found.orElseThrow(() -> new UserMistake("there is no roll call in which voters differ"));
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
