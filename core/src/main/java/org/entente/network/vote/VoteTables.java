package org.entente.network.vote;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.network.CsvRows;
import org.entente.network.TableException;

/**
 * Reads the tables of the unvotes package (Robinson and Goguen-Compagnoni, after Voeten, Strezhnev
 * and Bailey, “United Nations General Assembly Voting Data”): votes with {@code rcid}, {@code
 * country}, {@code country_code} and {@code vote}; roll calls with {@code rcid}, {@code session}
 * and, when there, {@code date}, {@code amend}, {@code para}, {@code short}, {@code descr}. Votes
 * are words or the numbers of Voeten's own files: 1 yes, 2 abstain, 3 no; absence (8) and
 * non-membership (9) are no votes.
 */
public final class VoteTables {
  /** Measures over pairs grow with the square. */
  private static final int MOST_VOTERS = 2_000;

  private final VoterNames names;

  public VoteTables(Directory directory) {
    this.names = new VoterNames(directory);
  }

  /**
   * @throws TableException for a table or a line that cannot be used
   */
  public VotingRecord read(Path votes, Path rollCalls) {
    Map<String, RollCall> known = readRollCalls(rollCalls);
    List<Vote> read = new ArrayList<>();
    Map<String, Voter> voters = new HashMap<>();
    CsvRows.read(
        votes,
        List.of("rcid", "country", "vote"),
        row -> {
          RollCall rollCall = known.get(row.cell("rcid"));
          if (rollCall == null) {
            throw row.mistake("roll call “%s” is not in %s".formatted(row.cell("rcid"), rollCalls));
          }
          String country = row.cell("country");
          if (country.isEmpty()) {
            throw row.mistake("no country");
          }
          String code = row.cell("country_code");
          Voter voter =
              voters.computeIfAbsent(country + "\n" + code, _ -> names.voter(country, code));
          if (voters.size() > MOST_VOTERS) {
            throw row.mistake("more than %d voters; this is no assembly".formatted(MOST_VOTERS));
          }
          findBallot(row).ifPresent(ballot -> read.add(new Vote(rollCall, voter, ballot)));
        });
    if (read.isEmpty()) {
      throw new TableException("%s has no votes".formatted(votes));
    }
    try {
      return new VotingRecord(read);
    } catch (IllegalArgumentException e) {
      throw new TableException("%s: %s".formatted(votes, e.getMessage()));
    }
  }

  private static Optional<Ballot> findBallot(CsvRows.Row row) {
    String vote = row.cell("vote").toLowerCase(Locale.ROOT);
    return switch (vote) {
      case "yes", "1" -> Optional.of(Ballot.YES);
      case "abstain", "2" -> Optional.of(Ballot.ABSTAIN);
      case "no", "3" -> Optional.of(Ballot.NO);
      case "absent", "8", "9", "na", "" -> Optional.empty();
      default -> throw row.mistake("“%s” is not yes, abstain or no".formatted(vote));
    };
  }

  private static Map<String, RollCall> readRollCalls(Path file) {
    Map<String, RollCall> rollCalls = new HashMap<>();
    CsvRows.read(
        file,
        List.of("rcid", "session"),
        row -> {
          String id = row.cell("rcid");
          if (id.isEmpty()) {
            throw row.mistake("no rcid");
          }
          var rollCall =
              new RollCall(
                  id,
                  session(row),
                  findDate(row),
                  row.cell("short"),
                  row.cell("descr"),
                  row.cell("amend").equals("1") || row.cell("para").equals("1"));
          if (rollCalls.put(id, rollCall) != null) {
            throw row.mistake("roll call “%s” for the second time".formatted(id));
          }
        });
    return rollCalls;
  }

  private static int session(CsvRows.Row row) {
    String session = row.cell("session");
    try {
      int number = Integer.parseInt(session);
      if (number >= 1 && number <= 9999) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw row.mistake("session “%s” is not a number".formatted(session));
    }
    throw row.mistake("session %s is not between 1 and 9999".formatted(session));
  }

  private static Optional<LocalDate> findDate(CsvRows.Row row) {
    String date = row.cell("date");
    if (date.isEmpty() || date.equals("NA")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw row.mistake("“%s” is not a day such as 1946-01-14".formatted(date));
    }
  }
}
