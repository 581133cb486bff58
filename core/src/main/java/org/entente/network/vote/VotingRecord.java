package org.entente.network.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All votes, in one order whatever the order of the input: by session, roll call and voter.
 *
 * @param votes at most one for a voter in a roll call
 */
public record VotingRecord(List<Vote> votes) {
  private static final Comparator<Vote> ORDER =
      Comparator.comparingInt((Vote vote) -> vote.rollCall().session())
          .thenComparing(vote -> vote.rollCall().id())
          .thenComparing(Vote::voter);

  public VotingRecord {
    votes = votes.stream().sorted(ORDER).toList();
    for (int i = 1; i < votes.size(); i++) {
      if (ORDER.compare(votes.get(i - 1), votes.get(i)) == 0) {
        throw new IllegalArgumentException(
            "%s votes twice in roll call %s"
                .formatted(votes.get(i).voter().name(), votes.get(i).rollCall().id()));
      }
    }
  }

  /** Every voter once, in order. */
  public List<Voter> voters() {
    Set<Voter> voters = new HashSet<>();
    votes.forEach(vote -> voters.add(vote.voter()));
    return voters.stream().sorted().toList();
  }

  /** Every session with a vote, in order. */
  public List<Integer> sessions() {
    var sessions = new TreeSet<Integer>();
    votes.forEach(vote -> sessions.add(vote.rollCall().session()));
    return List.copyOf(sessions);
  }

  /** The votes of each roll call by voter, the roll calls in order. */
  public List<List<Vote>> byRollCall() {
    List<List<Vote>> rollCalls = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= votes.size(); end++) {
      if (end == votes.size()
          || !votes.get(end).rollCall().id().equals(votes.get(start).rollCall().id())) {
        rollCalls.add(votes.subList(start, end));
        start = end;
      }
    }
    return rollCalls;
  }

  /** The votes of the roll calls that pass. */
  public VotingRecord where(Predicate<RollCall> wanted) {
    return new VotingRecord(votes.stream().filter(vote -> wanted.test(vote.rollCall())).toList());
  }
}
