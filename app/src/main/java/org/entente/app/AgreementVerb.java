package org.entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;
import org.entente.network.vote.agreement.AgreementMatrix;
import org.entente.network.vote.agreement.AgreementMeasure;
import org.entente.network.vote.agreement.Distance;
import org.entente.web.page.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far every two voters agree. */
@Command(
    name = "agreement",
    description =
        "Prints how far every two voters agree: first, second, votes in common, agreement.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "raw is a share, s ignores how often each choice is made, kappa, pi and alpha",
      "correct for it. Empty where a measure says nothing, as when both cast the same",
      "ballot throughout. docs/measures.md has the formulas.",
      "",
      "Examples:",
      "  entente agreement --votes un_votes.csv.gz \\",
      "      --roll-calls un_roll_calls.csv.gz --session 55",
      "  entente agreement --votes votes.csv --roll-calls calls.csv --session 40-44 \\",
      "      --measure kappa --matrix"
    })
final class AgreementVerb implements Callable<Integer> {
  private static final Pattern SESSIONS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  @Mixin private VoteFiles files = new VoteFiles();

  @Option(
      names = "--session",
      paramLabel = "N[-M]",
      required = true,
      description = "A session, or the first and last of several taken together.")
  private String session = "";

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description = "raw, s, kappa, pi or alpha; default pi.")
  private AgreementMeasure.Named measure = AgreementMeasure.Named.PI;

  @Option(
      names = "--distance",
      paramLabel = "NAME",
      description =
          "Between choices: nominal (differ or not), linear (steps) or squared; default linear.")
  private Distance distance = Distance.LINEAR;

  @Option(names = "--matrix", description = "A square table instead of a line for each pair.")
  private boolean matrix;

  @Option(
      names = "--out",
      paramLabel = "FILE.csv",
      description = "Where the table goes. Default: standard output.")
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Matcher sessions = SESSIONS.matcher(session);
    if (!sessions.matches()) {
      throw new UserMistake("--session is “%s”; type 55 or 50-55".formatted(session));
    }
    int first = Integer.parseInt(sessions.group(1));
    int last = Optional.ofNullable(sessions.group(2)).map(Integer::parseInt).orElse(first);
    VotingRecord record =
        files.read().where(call -> call.session() >= first && call.session() <= last);
    if (record.votes().isEmpty()) {
      throw new UserMistake("there are no votes in session %s".formatted(session));
    }
    var agreement = new AgreementMatrix(record);
    CsvOut.write(matrix ? square(agreement) : pairs(agreement), out, spec.commandLine().getOut());
    return 0;
  }

  private Csv pairs(AgreementMatrix agreement) {
    List<Voter> voters = agreement.voters();
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < voters.size(); i++) {
      for (int j = i + 1; j < voters.size(); j++) {
        rows.add(
            List.of(
                voters.get(i).iso3(),
                voters.get(j).iso3(),
                agreement.table(i, j).total(),
                cell(agreement, i, j)));
      }
    }
    return new Csv(List.of("first", "second", "votes", measure.toString()), rows);
  }

  private Csv square(AgreementMatrix agreement) {
    List<String> header = new ArrayList<>(List.of(measure.toString()));
    agreement.voters().forEach(voter -> header.add(voter.iso3()));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < agreement.voters().size(); i++) {
      List<Object> row = new ArrayList<>(List.of(agreement.voters().get(i).iso3()));
      for (int j = 0; j < agreement.voters().size(); j++) {
        row.add(cell(agreement, i, j));
      }
      rows.add(row);
    }
    return new Csv(header, rows);
  }

  private Optional<Object> cell(AgreementMatrix agreement, int i, int j) {
    OptionalDouble value = agreement.agreement(i, j, measure.measure(), distance);
    return value.isPresent() ? Optional.of(CsvOut.number(value.getAsDouble())) : Optional.empty();
  }
}
