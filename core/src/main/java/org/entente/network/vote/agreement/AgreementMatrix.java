package org.entente.network.vote.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.network.vote.Ballot;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;

/**
 * Agreement of every two voters over the roll calls in which both voted; symmetric. Time and memory
 * grow with the square of the voters.
 */
public final class AgreementMatrix {
  private final List<Voter> voters;
  private final CrossTable[][] tables;

  /**
   * @param record of one session, or of any window of roll calls
   */
  public AgreementMatrix(VotingRecord record) {
    voters = record.voters();
    Map<Voter, Integer> index = new HashMap<>();
    voters.forEach(voter -> index.put(voter, index.size()));
    int kinds = Ballot.values().length;
    var counts = new long[voters.size()][voters.size()][kinds][kinds];
    for (List<Vote> rollCall : record.byRollCall()) {
      int[] voter =
          rollCall.stream().mapToInt(vote -> index.getOrDefault(vote.voter(), -1)).toArray();
      int[] ballot = rollCall.stream().mapToInt(vote -> vote.ballot().rank()).toArray();
      for (int i = 0; i < voter.length; i++) {
        for (int j = 0; j < voter.length; j++) {
          counts[voter[i]][voter[j]][ballot[i]][ballot[j]]++;
        }
      }
    }
    tables =
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).map(CrossTable::new).toArray(CrossTable[]::new))
            .toArray(CrossTable[][]::new);
  }

  /** In the order of rows and columns. */
  public List<Voter> voters() {
    return voters;
  }

  /** What the voter of the row chose against what the voter of the column chose. */
  public CrossTable table(int row, int column) {
    return tables[row][column];
  }

  public OptionalDouble agreement(
      int row, int column, AgreementMeasure measure, Distance distance) {
    return measure.of(tables[row][column], distance);
  }
}
