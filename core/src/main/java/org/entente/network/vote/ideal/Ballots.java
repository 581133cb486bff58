package org.entente.network.vote.ideal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;

/**
 * The votes as arrays. An item is a question on which not all voted alike (the others say nothing
 * about who stands where), put in one roll call or in several. A cell is a voter in a session; a
 * voter has cells from its first session to its last without a gap, and they follow each other.
 * Ballots are 0 for no, 1 for abstention, 2 for yes.
 */
final class Ballots {
  final List<Voter> voters;
  final int[] sessions;
  final int cells;
  final int items;

  /** First cell of a voter; one entry more than voters. */
  final int[] voterStart;

  /** Index into {@link #sessions} of a cell. */
  final int[] cellSession;

  /** All votes in a cell, those on which nobody differed included. */
  final int[] cellVotes;

  /** The votes by item: {@code itemStart[i]..itemStart[i+1]} index the two arrays below. */
  final int[] itemStart;

  final int[] itemCell;
  final byte[] itemBallot;

  /** The same votes by cell, in the same manner. */
  final int[] cellStart;

  final int[] cellItem;
  final byte[] cellBallot;

  Ballots(VotingRecord record, boolean bridging) {
    voters = record.voters();
    sessions = record.sessions().stream().mapToInt(Integer::intValue).toArray();
    List<List<Vote>> rollCalls = record.byRollCall();
    int[] cellOfVote = new int[record.votes().size()];
    voterStart = new int[voters.size() + 1];
    cellSession = layCells(record.votes(), cellOfVote);
    cells = cellSession.length;
    cellVotes = new int[cells];
    for (int cell : cellOfVote) {
      cellVotes[cell]++;
    }
    int[] item =
        items(
            rollCalls,
            bridging ? Questions.bridged(rollCalls) : Questions.separate(rollCalls.size()));
    items = Arrays.stream(item).max().orElse(-1) + 1;
    itemStart = new int[items + 1];
    cellStart = new int[cells + 1];
    int vote = 0;
    for (int r = 0; r < item.length; r++) {
      for (int end = vote + rollCalls.get(r).size(); vote < end; vote++) {
        if (item[r] >= 0) {
          itemStart[item[r] + 1]++;
          cellStart[cellOfVote[vote] + 1]++;
        }
      }
    }
    Arrays.parallelPrefix(itemStart, Integer::sum);
    Arrays.parallelPrefix(cellStart, Integer::sum);
    itemCell = new int[itemStart[items]];
    itemBallot = new byte[itemStart[items]];
    cellItem = new int[itemStart[items]];
    cellBallot = new byte[itemStart[items]];
    int[] nextOfItem = itemStart.clone();
    int[] nextOfCell = cellStart.clone();
    vote = 0;
    for (int r = 0; r < item.length; r++) {
      for (int end = vote + rollCalls.get(r).size(); vote < end; vote++) {
        if (item[r] >= 0) {
          var ballot = (byte) record.votes().get(vote).ballot().rank();
          int cell = cellOfVote[vote];
          itemCell[nextOfItem[item[r]]] = cell;
          itemBallot[nextOfItem[item[r]]++] = ballot;
          cellItem[nextOfCell[cell]] = item[r];
          cellBallot[nextOfCell[cell]++] = ballot;
        }
      }
    }
  }

  /** Fills {@link #voterStart} and the cell of each vote; the session of each cell. */
  private int[] layCells(List<Vote> votes, int[] cellOfVote) {
    Map<Voter, Integer> voterIndex = new HashMap<>();
    for (int v = 0; v < voters.size(); v++) {
      voterIndex.put(voters.get(v), v);
    }
    var voterOfVote = new int[votes.size()];
    var sessionOfVote = new int[votes.size()];
    var first = new int[voters.size()];
    var last = new int[voters.size()];
    Arrays.fill(first, sessions.length);
    for (int k = 0; k < votes.size(); k++) {
      int v = voterIndex.getOrDefault(votes.get(k).voter(), -1);
      int session = Arrays.binarySearch(sessions, votes.get(k).rollCall().session());
      voterOfVote[k] = v;
      sessionOfVote[k] = session;
      first[v] = Math.min(first[v], session);
      last[v] = Math.max(last[v], session);
    }
    for (int v = 0; v < voters.size(); v++) {
      voterStart[v + 1] = voterStart[v] + last[v] - first[v] + 1;
    }
    for (int k = 0; k < votes.size(); k++) {
      cellOfVote[k] = voterStart[voterOfVote[k]] + sessionOfVote[k] - first[voterOfVote[k]];
    }
    var session = new int[voterStart[voters.size()]];
    for (int v = 0; v < voters.size(); v++) {
      for (int cell = voterStart[v]; cell < voterStart[v + 1]; cell++) {
        session[cell] = first[v] + cell - voterStart[v];
      }
    }
    return session;
  }

  /** The item of each roll call; -1 where all voted alike. */
  private static int[] items(List<List<Vote>> rollCalls, int[] question) {
    var kinds = new int[rollCalls.size()];
    for (int r = 0; r < rollCalls.size(); r++) {
      for (Vote vote : rollCalls.get(r)) {
        kinds[question[r]] |= 1 << vote.ballot().rank();
      }
    }
    var itemOfQuestion = new int[rollCalls.size()];
    Arrays.fill(itemOfQuestion, -1);
    int items = 0;
    for (int r = 0; r < rollCalls.size(); r++) {
      if (question[r] == r && Integer.bitCount(kinds[r]) > 1) {
        itemOfQuestion[r] = items++;
      }
    }
    return Arrays.stream(question).map(q -> itemOfQuestion[q]).toArray();
  }
}
