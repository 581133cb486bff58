package org.entente.network.vote.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.network.vote.Ballot;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;
import org.junit.jupiter.api.Test;

class IdealPointModelTest {
  private static final Assembly ASSEMBLY = new Assembly(20);
  private static final List<IdealPoint> POINTS = fit(ASSEMBLY.record, highest(), 2).points();

  @Test
  void recoversWhereVotersStand() {
    assertThat(POINTS).hasSize(Assembly.VOTERS * Assembly.SESSIONS);
    assertThat(correlation(POINTS)).isGreaterThan(0.96);
    for (int t = 1; t <= Assembly.SESSIONS; t++) {
      int session = t;
      assertThat(correlation(POINTS.stream().filter(p -> p.session() == session).toList()))
          .as("session %d", t)
          .isGreaterThan(0.94);
    }
  }

  @Test
  void allPointsShareOneScale() {
    double mean = POINTS.stream().mapToDouble(IdealPoint::mean).average().orElseThrow();
    double square = POINTS.stream().mapToDouble(p -> p.mean() * p.mean()).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(1e-9));
    assertThat(square).isCloseTo(1, within(1e-9));
  }

  @Test
  void anchorDecidesWhichEndIsUp() {
    List<IdealPoint> turned = fit(ASSEMBLY.record, lowest(), 2).points();
    assertThat(correlation(turned)).isLessThan(-0.96);
    for (int i = 0; i < POINTS.size(); i++) {
      assertThat(turned.get(i).mean()).isCloseTo(-POINTS.get(i).mean(), within(1e-9));
      assertThat(turned.get(i).high()).isCloseTo(-POINTS.get(i).low(), within(1e-9));
    }
  }

  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    double[] line = line(POINTS);
    long held =
        POINTS.stream()
            .filter(p -> {
              double truth = line[0] + line[1] * truth(p);
              return p.low() <= truth && truth <= p.high();
            })
            .count();
    assertThat(held / (double) POINTS.size()).isBetween(0.8, 0.97);
  }

  @Test
  void fewVotesMakeWideIntervals() {
    double rare = width(Assembly.voter(Assembly.RARE));
    for (int v = 0; v < Assembly.VOTERS; v++) {
      if (v != Assembly.RARE) {
        assertThat(width(Assembly.voter(v))).as("voter %d", v).isLessThan(rare);
      }
    }
  }

  @Test
  void threadsAndInputOrderDoNotShow() {
    List<Vote> shuffled = new ArrayList<>(ASSEMBLY.record.votes());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(fit(ASSEMBLY.record, highest(), 1).points()).isEqualTo(POINTS);
    assertThat(fit(new VotingRecord(shuffled), highest(), 3).points()).isEqualTo(POINTS);
  }

  @Test
  void votersWithoutVotesInASessionHaveNoPointThere() {
    VotingRecord record =
        new VotingRecord(
            ASSEMBLY.record.votes().stream()
                .filter(vote ->
                    !vote.voter().equals(Assembly.voter(3)) || vote.rollCall().session() != 4)
                .toList());
    assertThat(fit(record, highest(), 2).points())
        .filteredOn(point -> point.voter().equals(Assembly.voter(3)))
        .extracting(IdealPoint::session)
        .containsExactly(1, 2, 3, 5, 6);
  }

  @Test
  void unanimousVotesSayNothing() {
    var call = new RollCall("1", 1, Optional.empty(), "", "", false);
    var record =
        new VotingRecord(
            List.of(
                new Vote(call, new Voter("A", "A"), Ballot.YES),
                new Vote(call, new Voter("B", "B"), Ballot.YES)));
    var model = new IdealPointModel(IdealPointSettings.DEFAULT);
    assertThat(model.findFit(record, "A", 1)).isEmpty();
    assertThatThrownBy(() -> model.findFit(record, "C", 1)).hasMessageContaining("C");
  }

  @Test
  void aFitThatIsCutShortSaysSo() {
    var once = new IdealPointSettings(0.4, 1, 1, 2, true, 1, 1e-6);
    IdealPointModel.Fit fit =
        new IdealPointModel(once).findFit(ASSEMBLY.record, highest(), 1).orElseThrow();
    assertThat(fit.settled()).isFalse();
    assertThat(fit.iterations()).isEqualTo(1);
    assertThat(fit(ASSEMBLY.record, highest(), 1).settled()).isTrue();
  }

  private static IdealPointModel.Fit fit(VotingRecord record, String above, int threads) {
    return new IdealPointModel(IdealPointSettings.DEFAULT)
        .findFit(record, above, threads)
        .orElseThrow();
  }

  private static String highest() {
    return extreme(1);
  }

  private static String lowest() {
    return extreme(-1);
  }

  private static String extreme(int sign) {
    int best = 0;
    for (int v = 0; v < Assembly.VOTERS; v++) {
      best = sign * ASSEMBLY.position[v][2] > sign * ASSEMBLY.position[best][2] ? v : best;
    }
    return Assembly.voter(best).iso3();
  }

  private static double truth(IdealPoint point) {
    int voter = Integer.parseInt(point.voter().iso3().substring(1));
    return ASSEMBLY.position[voter][point.session() - 1];
  }

  private static double width(Voter voter) {
    return POINTS.stream()
        .filter(p -> p.voter().equals(voter))
        .mapToDouble(p -> p.high() - p.low())
        .average()
        .orElseThrow();
  }

  /** Intercept and slope of the estimates over the truth. */
  private static double[] line(List<IdealPoint> points) {
    double mx = points.stream().mapToDouble(IdealPointModelTest::truth).average().orElseThrow();
    double my = points.stream().mapToDouble(IdealPoint::mean).average().orElseThrow();
    double xy = points.stream().mapToDouble(p -> (truth(p) - mx) * (p.mean() - my)).sum();
    double xx = points.stream().mapToDouble(p -> (truth(p) - mx) * (truth(p) - mx)).sum();
    return new double[] {my - mx * xy / xx, xy / xx};
  }

  private static double correlation(List<IdealPoint> points) {
    double mx = points.stream().mapToDouble(IdealPointModelTest::truth).average().orElseThrow();
    double my = points.stream().mapToDouble(IdealPoint::mean).average().orElseThrow();
    double yy = points.stream().mapToDouble(p -> (p.mean() - my) * (p.mean() - my)).sum();
    double xx = points.stream().mapToDouble(p -> (truth(p) - mx) * (truth(p) - mx)).sum();
    return line(points)[1] * Math.sqrt(xx / yy);
  }
}
