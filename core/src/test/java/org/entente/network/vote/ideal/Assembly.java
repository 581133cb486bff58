package org.entente.network.vote.ideal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.network.vote.Ballot;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;

/** An assembly whose members vote by the model, at places that are known. */
final class Assembly {
  static final int VOTERS = 40;
  static final int SESSIONS = 6;
  private static final int ROLL_CALLS = 40;
  private static final double STEP = 0.15;

  /** Votes in every twentieth roll call alone. */
  static final int RARE = 7;

  final double[][] position = new double[VOTERS][SESSIONS];
  final VotingRecord record;

  Assembly(long seed) {
    var random = new Random(seed);
    for (int v = 0; v < VOTERS; v++) {
      position[v][0] = 1.2 * random.nextGaussian();
      for (int t = 1; t < SESSIONS; t++) {
        position[v][t] = position[v][t - 1] + STEP * random.nextGaussian();
      }
    }
    List<Vote> votes = new ArrayList<>();
    for (int t = 0; t < SESSIONS; t++) {
      for (int r = 0; r < ROLL_CALLS; r++) {
        addRollCall(t, r, random, votes);
      }
    }
    record = new VotingRecord(votes);
  }

  static Voter voter(int v) {
    return new Voter("V%02d".formatted(v), "Voter " + v);
  }

  private void addRollCall(int t, int r, Random random, List<Vote> votes) {
    var call = new RollCall("%d-%02d".formatted(t, r), t + 1, Optional.empty(), "", "", false);
    double slope = 1.5 * random.nextGaussian();
    double lower = random.nextGaussian() - 0.3;
    double upper = lower + 0.2 + 0.6 * random.nextDouble();
    for (int v = 0; v < VOTERS; v++) {
      double u = random.nextDouble();
      double noise = Math.log(u / (1 - u)) / Logistic.SCALE;
      double z = slope * position[v][t] + noise;
      if (v != RARE || r % 20 == 0) {
        votes.add(
            new Vote(
                call, voter(v), z < lower ? Ballot.NO : z < upper ? Ballot.ABSTAIN : Ballot.YES));
      }
    }
  }
}
