package org.entente.network.vote.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;

/**
 * How far two voters agree in a session: Scott's π with linear distance.
 *
 * @param first the code that comes first in order
 * @param votes in which both took part
 */
public record SessionAgreement(
    int session, String first, String second, int votes, double agreement) {
  /**
   * All pairs for which it can be told, by session, first and second. Where two voters bear one
   * code in one session, the one with more votes stands for both.
   */
  public static List<SessionAgreement> all(VotingRecord record) {
    Map<Integer, List<Vote>> sessions = new TreeMap<>();
    for (Vote vote : record.votes()) {
      sessions.computeIfAbsent(vote.rollCall().session(), _ -> new ArrayList<>()).add(vote);
    }
    var all = new ArrayList<SessionAgreement>();
    sessions.forEach((session, votes) -> add(session, new VotingRecord(votes), all));
    return all;
  }

  private static void add(int session, VotingRecord record, List<SessionAgreement> all) {
    var matrix = new AgreementMatrix(record);
    Map<String, Integer> rows = new TreeMap<>();
    for (int i = 0; i < matrix.voters().size(); i++) {
      Voter voter = matrix.voters().get(i);
      int row = i;
      rows.merge(
          voter.iso3(),
          i,
          (one, _) -> matrix.table(one, one).total() >= matrix.table(row, row).total() ? one : row);
    }
    var measure = new ScottPi();
    rows.forEach((first, i) ->
        rows.forEach((second, j) -> {
          if (first.compareTo(second) < 0) {
            OptionalDouble value = matrix.agreement(i, j, measure, Distance.LINEAR);
            value.ifPresent(agreement ->
                all.add(
                    new SessionAgreement(
                        session, first, second, (int) matrix.table(i, j).total(), agreement)));
          }
        }));
  }

  public boolean has(String voter) {
    return first.equals(voter) || second.equals(voter);
  }

  /** The one that is not {@code voter}. */
  public String other(String voter) {
    return first.equals(voter) ? second : first;
  }
}
