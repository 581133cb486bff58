package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;
import org.entente.network.CountedAct;
import org.entente.network.parallel.Parallel;
import org.entente.network.parallel.ParallelSettings;
import org.entente.network.parallel.Parallels;
import org.entente.network.parallel.Profile;
import org.entente.network.parallel.Reversion;
import org.entente.network.parallel.StanceProfiles;
import org.entente.network.parallel.VoteProfiles;
import org.entente.network.vote.VotingRecord;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.network.vote.ideal.IdealPointModel;
import org.entente.network.vote.ideal.IdealPointSettings;
import org.entente.store.Archive;
import org.entente.store.VoteQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** When an actor stood to the others as it does now. */
@Command(
    name = "parallels",
    description =
        "Finds the earlier windows in which an actor stood to the others most nearly as in a given"
            + " one.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "By votes with --session, by acts with --from and --until. docs/measures.md",
      "says what likeness and p mean.",
      "",
      "Examples:",
      "  entente parallels --votes un_votes.csv.gz \\",
      "      --roll-calls un_roll_calls.csv.gz --actor FRA --session 74",
      "  entente parallels --archive ~/news --actor IRN --session 74 \\",
      "      --by ideal-points",
      "  entente parallels --archive ~/news --actor Russia --from 2010-01-01 \\",
      "      --until 2015-01-01 --chain",
      "  entente parallels reports.jsonl --actor Egypt --from 1973-01-01 \\",
      "      --until 1974-01-01",
      "  entente parallels events.csv --actor USA --from 2014-06-01 \\",
      "      --until 2014-07-01 --format json"
    })
final class ParallelsVerb implements Callable<Integer> {
  private static final int YEAR = 366;
  private static final int MONTH = 31;

  @Mixin private ActSources sources = new ActSources();

  @Option(
      names = "--votes",
      paramLabel = "FILE",
      description = "Votes as CSV, plain or .gz: rcid, country, country_code, vote.")
  private Optional<Path> votes = Optional.empty();

  @Option(
      names = "--roll-calls",
      paramLabel = "FILE",
      description = "Roll calls as CSV, plain or .gz: rcid, session, and more if there.")
  private Optional<Path> rollCalls = Optional.empty();

  @Option(
      names = "--actor",
      paramLabel = "A",
      required = true,
      description = "Whose standing is compared: an id or a name.")
  private String actor = "";

  @Option(names = "--session", paramLabel = "N", description = "By votes: the session in question.")
  private Optional<Integer> session = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "By votes: agreement (with each other voter) or ideal-points (how far each stands away);"
              + " default agreement.")
  private By by = By.AGREEMENT;

  /** What of the votes is compared. */
  private enum By {
    AGREEMENT,
    IDEAL_POINTS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "By acts: first day of the window in question.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "By acts: first day after the window; earlier ones have its length.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--half-life-days",
      paramLabel = "N",
      description =
          "By acts: an act counts half after so many days; default the length of the window.")
  private Optional<Double> halfLifeDays = Optional.empty();

  @Option(
      names = "--recent",
      paramLabel = "N",
      description =
          "So many windows before it count as recent and are no parallels; default 5 sessions, 2"
              + " windows of acts.")
  private Optional<Integer> recent = Optional.empty();

  @Option(names = "--top", paramLabel = "N", description = "Parallels that are listed; default 5.")
  private int top = 5;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (top < 1 || top > 100 || recent.orElse(1) < 1 || recent.orElse(1) > 1_000) {
      throw new UserMistake("--top and --recent must be above 0, such as --top 5 --recent 5");
    }
    if (!(halfLifeDays.orElse(1.0) > 0 && halfLifeDays.orElse(1.0) <= 1e6)) {
      throw new UserMistake("--half-life-days must be above 0, such as --half-life-days 365");
    }
    Compared compared = session.isPresent() ? byVotes(session.get()) : byActs();
    Parallels parallels = compared.parallels();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(ParallelsText.of(compared.name(), parallels));
      case JSON ->
          out.println(
              RecordJson.line(
                  new Answer(
                      compared.actor(),
                      parallels.window(),
                      parallels.windows(),
                      parallels.course(),
                      parallels.parallels(),
                      parallels.reversion())));
    }
    out.flush();
    return 0;
  }

  /**
   * @param actor as its acts or votes have it
   * @param name the same for people
   */
  private record Compared(String actor, String name, Parallels parallels) {}

  private Compared byVotes(int number) {
    String voter = voter();
    List<Profile> profiles = voteProfiles(voter);
    if (profiles.isEmpty()) {
      throw new UserMistake(
          "“%s” casts no vote; name a voter by its code or name".formatted(actor));
    }
    int last = -1;
    for (int i = 0; i < profiles.size(); i++) {
      last = profiles.get(i).window().equals(String.valueOf(number)) ? i : last;
    }
    if (last < 0) {
      throw new UserMistake(
          "“%s” casts no vote in session %d; it votes from session %s to %s"
              .formatted(actor, number, profiles.getFirst().window(), profiles.getLast().window()));
    }
    return new Compared(
        voter,
        voter.equals(actor) ? voter : actor + " (" + voter + ")",
        Parallels.of(
            profiles.subList(0, last + 1),
            settings(isAgreement() ? ParallelSettings.AGREEMENT : ParallelSettings.IDEAL_POINTS)));
  }

  /** Voters go by the ids of the directory, or by a code of their table alone. */
  private String voter() {
    return NamedActor.find(Directory.bundled(), actor) instanceof Identity.Known(ActorId id)
        ? id.value()
        : actor;
  }

  private boolean isAgreement() {
    return by == By.AGREEMENT;
  }

  private List<Profile> voteProfiles(String voter) {
    if (votes.isPresent() != rollCalls.isPresent()) {
      throw new UserMistake("--votes and --roll-calls go together");
    }
    if (votes.isPresent() == sources.archive().isPresent() || sources.hasFiles()) {
      throw new UserMistake(
          "with --session name either --votes and --roll-calls, or --archive with votes in it");
    }
    if (votes.isPresent()) {
      return ofRecord(VoteFiles.read(votes.get(), rollCalls.orElseThrow()), voter);
    }
    Path folder = sources.archive().orElseThrow();
    try (Archive archive = Archive.openReadOnly(folder)) {
      VoteQueries stored = archive.votes();
      if (stored.findSummary().isEmpty()) {
        throw new UserMistake(
            "there are no votes in %s; take them in with “entente import-votes”".formatted(folder));
      }
      return isAgreement()
          ? VoteProfiles.ofAgreement(stored.agreements(voter), stored.spreads(), voter)
          : VoteProfiles.ofIdealPoints(stored.points(List.of()), voter);
    }
  }

  private List<Profile> ofRecord(VotingRecord record, String voter) {
    if (isAgreement()) {
      List<SessionAgreement> agreements = SessionAgreement.all(record);
      return VoteProfiles.ofAgreement(agreements, SessionSpread.all(agreements), voter);
    }
    if (record.voters().stream().noneMatch(each -> each.iso3().equals(voter))) {
      return List.of();
    }
    List<IdealPoint> points =
        new IdealPointModel(IdealPointSettings.DEFAULT)
            .findFit(record, voter, Runtime.getRuntime().availableProcessors())
            .map(IdealPointModel.Fit::points)
            .orElse(List.of());
    return VoteProfiles.ofIdealPoints(points, voter);
  }

  private Compared byActs() {
    if (from.isEmpty() || until.isEmpty()) {
      throw new UserMistake("type --session N, or --from DATE and --until DATE");
    }
    LocalDate start = from.get();
    LocalDate end = until.get();
    if (!start.isBefore(end)) {
      throw new UserMistake("--until must be a day after --from");
    }
    long days = ChronoUnit.DAYS.between(start, end);
    ActSource source = sources.open(Directory.bundled());
    ActNames names = source.names();
    String id = names.find(actor);
    List<CountedAct> read = source.all(days >= YEAR - 1 ? YEAR : days >= MONTH - 3 ? MONTH : 1);
    if (read.stream().noneMatch(act -> act.from().equals(id) || act.to().equals(id))) {
      throw new UserMistake(
          "no counted act with a date tells what “%s” did or what was done to it".formatted(actor));
    }
    try {
      return new Compared(
          id,
          names.words(id),
          Parallels.of(
              StanceProfiles.of(read, id, start, end, halfLifeDays.orElse((double) days)),
              settings(ParallelSettings.STANCE)));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("the window cannot be used: " + e.getMessage());
    }
  }

  private ParallelSettings settings(ParallelSettings usual) {
    return usual.withMost(top).withRecent(recent.orElse(usual.recent()));
  }

  /** What is printed as JSON. */
  record Answer(
      String actor,
      String window,
      int windows,
      List<Parallels.Step> course,
      List<Parallel> parallels,
      Optional<Reversion> reversion) {}
}
