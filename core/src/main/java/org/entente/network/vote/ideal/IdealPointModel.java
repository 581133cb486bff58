package org.entente.network.vote.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.network.vote.VotingRecord;

/**
 * Dynamic ordinal ideal points after Bailey, Strezhnev and Voeten, “Estimating Dynamic State
 * Preferences from United Nations Voting Data”, Journal of Conflict Resolution 61(2), 2017.
 *
 * <p>A voter at θ votes no on an item when βθ + ε lies below the item's lower cut, abstains between
 * its cuts, and votes yes above the upper one. A voter's θ walks at random from session to session.
 * Items whose question comes back share β and cuts.
 *
 * <p>They sample the posterior; here it is climbed, in a minute instead of days. EM over the
 * positions: given the items, a Newton step for each voter's path with its marginal variances
 * (Laplace); given positions and variances, a Newton step for each item. Further differences: ε is
 * logistic instead of normal; θ is also drawn towards 0 in each session, which fixes origin and
 * scale and keeps the line from turning slowly from one conflict to another over the decades.
 */
public final class IdealPointModel {
  private static final int STEPS_BEFORE_MOVING = 5;

  private final IdealPointSettings settings;

  public IdealPointModel(IdealPointSettings settings) {
    this.settings = settings;
  }

  /**
   * @param points by session, then voter: one for each session in which the voter votes
   * @param iterations that were made
   * @param settled whether nothing moved by more than the tolerance in the last of them
   */
  public record Fit(List<IdealPoint> points, int iterations, boolean settled) {
    public Fit {
      points = List.copyOf(points);
    }
  }

  /**
   * @param above code of the voter that stands above 0 over its sessions; the data alone leave open
   *     which end of the line is up
   * @param threads does not change the result
   * @return empty when no roll call divides the voters
   * @throws IllegalArgumentException when nobody has this code
   */
  public Optional<Fit> findFit(VotingRecord record, String above, int threads) {
    var ballots = new Ballots(record, settings.bridging());
    int anchor = anchor(ballots, above);
    if (ballots.items == 0) {
      return Optional.empty();
    }
    Estimate estimate = start(ballots);
    var items = new ItemFit(ballots, settings);
    var paths = new PathFit(ballots, settings);
    var moves = new double[ballots.voters.size()];
    int iteration = 0;
    double moved = Double.POSITIVE_INFINITY;
    try (var workers = new Workers(threads)) {
      workers.forEach(ballots.items, item -> items.start(estimate, item));
      for (int step = 0; step < STEPS_BEFORE_MOVING; step++) {
        workers.forEach(ballots.items, item -> items.step(estimate, item));
      }
      while (moved > settings.tolerance() && iteration < settings.iterations()) {
        workers.forEach(moves.length, voter -> moves[voter] = paths.step(estimate, voter));
        workers.forEach(ballots.items, item -> items.step(estimate, item));
        moved = Arrays.stream(moves).max().orElse(0);
        iteration++;
      }
    }
    estimate.standardise(ballots);
    double sum = 0;
    for (int cell = ballots.voterStart[anchor]; cell < ballots.voterStart[anchor + 1]; cell++) {
      sum += estimate.position[cell];
    }
    if (sum < 0) {
      estimate.turn();
    }
    return Optional.of(
        new Fit(points(ballots, estimate), iteration, moved <= settings.tolerance()));
  }

  private static int anchor(Ballots ballots, String above) {
    for (int voter = 0; voter < ballots.voters.size(); voter++) {
      if (ballots.voters.get(voter).iso3().equals(above)) {
        return voter;
      }
    }
    throw new IllegalArgumentException("nobody with the code %s votes".formatted(above));
  }

  private static Estimate start(Ballots ballots) {
    var estimate = new Estimate(ballots.cells, ballots.items);
    double[] guess = FirstGuess.positions(ballots);
    for (int voter = 0; voter < guess.length; voter++) {
      Arrays.fill(
          estimate.position,
          ballots.voterStart[voter],
          ballots.voterStart[voter + 1],
          guess[voter]);
    }
    return estimate;
  }

  private static List<IdealPoint> points(Ballots ballots, Estimate estimate) {
    List<IdealPoint> points = new ArrayList<>();
    for (int voter = 0; voter < ballots.voters.size(); voter++) {
      for (int cell = ballots.voterStart[voter]; cell < ballots.voterStart[voter + 1]; cell++) {
        if (ballots.cellVotes[cell] > 0) {
          points.add(
              new IdealPoint(
                  ballots.sessions[ballots.cellSession[cell]],
                  ballots.voters.get(voter),
                  ballots.cellVotes[cell],
                  estimate.position[cell],
                  Math.sqrt(estimate.variance[cell])));
        }
      }
    }
    points.sort(Comparator.comparingInt(IdealPoint::session).thenComparing(IdealPoint::voter));
    return points;
  }
}
