package org.entente.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.network.vote.ideal.IdealPointModel;

/** Takes roll calls and what was fitted to them into the archive. Used by one thread. */
public final class VoteWriter {
  /** Tables that an import replaces. */
  private static final List<String> TABLES =
      List.of(
          "roll_calls",
          "voters",
          "votes",
          "ideal_points",
          "agreements",
          "agreement_spreads",
          "vote_fits");

  private final Store store;

  VoteWriter(Store store) {
    this.store = store;
  }

  /**
   * Puts all of it in place of what was there, in one transaction: when this throws, or the program
   * is killed, the archive holds what it held before. The same input makes the same rows.
   *
   * @param above who stands above 0 in the fit
   * @param coder name and version of the program
   * @throws ArchiveException when the disk is full or fails
   */
  public void replace(
      VotingRecord record,
      IdealPointModel.Fit fit,
      List<SessionAgreement> agreements,
      String above,
      String coder) {
    store.ask(connection -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN TRANSACTION");
        try {
          for (String table : TABLES) {
            statement.execute("DELETE FROM " + table);
          }
          Map<Voter, Integer> voters = addVoters(connection, record);
          addVotes(connection, record, voters);
          addPoints(connection, fit, voters);
          addAgreements(connection, agreements);
          addSpreads(connection, SessionSpread.all(agreements));
          Query.named("votes/note-fit")
              .with("above", above)
              .with("iterations", fit.iterations())
              .with("settled", fit.settled())
              .with("coder", coder)
              .update(connection);
          statement.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
          statement.execute("ROLLBACK");
          throw e;
        }
      }
      return record.votes().size();
    });
  }

  private static Map<Voter, Integer> addVoters(DuckDBConnection connection, VotingRecord record)
      throws SQLException {
    Map<Voter, Integer> numbers = new HashMap<>();
    try (DuckDBAppender table = connection.createAppender("voters")) {
      for (Voter voter : record.voters()) {
        numbers.put(voter, numbers.size() + 1);
        table.beginRow().append(numbers.size()).append(voter.iso3()).append(voter.name()).endRow();
      }
    }
    return numbers;
  }

  private static void addVotes(
      DuckDBConnection connection, VotingRecord record, Map<Voter, Integer> voters)
      throws SQLException {
    try (DuckDBAppender rollCalls = connection.createAppender("roll_calls");
        DuckDBAppender votes = connection.createAppender("votes")) {
      int number = 0;
      for (List<Vote> together : record.byRollCall()) {
        add(rollCalls, ++number, together.getFirst().rollCall());
        for (Vote vote : together) {
          votes
              .beginRow()
              .append(number)
              .append(voters.getOrDefault(vote.voter(), 0))
              .append((byte) vote.ballot().rank())
              .endRow();
        }
      }
    }
  }

  private static void add(DuckDBAppender table, int number, RollCall rollCall) throws SQLException {
    table.beginRow().append(number).append(rollCall.id()).append(rollCall.session());
    if (rollCall.date().isPresent()) {
      table.append(rollCall.date().get());
    } else {
      table.appendNull();
    }
    table
        .append(rollCall.title())
        .append(rollCall.description())
        .append(rollCall.onPart())
        .endRow();
  }

  private static void addPoints(
      DuckDBConnection connection, IdealPointModel.Fit fit, Map<Voter, Integer> voters)
      throws SQLException {
    try (DuckDBAppender table = connection.createAppender("ideal_points")) {
      for (IdealPoint point : fit.points()) {
        table
            .beginRow()
            .append(point.session())
            .append(voters.getOrDefault(point.voter(), 0))
            .append(point.votes())
            .append(point.mean())
            .append(point.deviation())
            .endRow();
      }
    }
  }

  private static void addAgreements(DuckDBConnection connection, List<SessionAgreement> agreements)
      throws SQLException {
    try (DuckDBAppender table = connection.createAppender("agreements")) {
      for (SessionAgreement pair : agreements) {
        table
            .beginRow()
            .append(pair.session())
            .append(pair.first())
            .append(pair.second())
            .append(pair.votes())
            .append(pair.agreement())
            .endRow();
      }
    }
  }

  private static void addSpreads(DuckDBConnection connection, List<SessionSpread> spreads)
      throws SQLException {
    try (DuckDBAppender table = connection.createAppender("agreement_spreads")) {
      for (SessionSpread spread : spreads) {
        table
            .beginRow()
            .append(spread.session())
            .append(spread.pairs())
            .append(spread.mean())
            .append(spread.deviation())
            .endRow();
      }
    }
  }
}
