package org.entente.network.vote.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.vote.Ballot;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;
import org.junit.jupiter.api.Test;

class AgreementMeasuresTest {
  /**
   * Artstein and Poesio, “Inter-Coder Agreement”, Computational Linguistics 34(4), 2008, table 1.
   */
  private static final CrossTable TWO_CODERS = table(new long[][] {{20, 20}, {10, 50}});

  /** Fleiss, “Statistical Methods for Rates and Proportions”, 2nd ed. 1981, table 13.1. */
  private static final CrossTable DIAGNOSES =
      table(new long[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

  /** Hout, Duncan and Sobel 1987, in Agresti, “Categorical Data Analysis”, 1990, section 10.5. */
  private static final CrossTable COUPLES =
      table(new long[][] {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}});

  @Test
  void rawAgreementIsTheShareOfEqualChoices() {
    assertMeasure(new RawAgreement(), TWO_CODERS, Distance.NOMINAL, 0.7);
    assertMeasure(new RawAgreement(), DIAGNOSES, Distance.NOMINAL, 0.89);
  }

  @Test
  void rawAgreementGivesHalfAPointForAbstention() {
    assertMeasure(
        new RawAgreement(),
        table(new long[][] {{1, 0, 0}, {0, 0, 1}, {1, 0, 1}}),
        Distance.LINEAR,
        0.625);
  }

  @Test
  void sExpectsHalf() {
    assertMeasure(new SignorinoRitterS(), TWO_CODERS, Distance.NOMINAL, 0.4);
    assertMeasure(
        new SignorinoRitterS(),
        table(new long[][] {{0, 0, 4}, {0, 0, 0}, {0, 0, 0}}),
        Distance.LINEAR,
        -1);
  }

  @Test
  void kappaExpectsWhatEachSideTendsTo() {
    assertMeasure(new CohenKappa(), TWO_CODERS, Distance.NOMINAL, 0.348);
    assertMeasure(new CohenKappa(), DIAGNOSES, Distance.NOMINAL, 0.676);
    assertMeasure(new CohenKappa(), COUPLES, Distance.NOMINAL, 0.129);
    assertMeasure(new CohenKappa(), COUPLES, Distance.LINEAR, 0.237);
    assertMeasure(new CohenKappa(), COUPLES, Distance.SQUARED, 0.332);
  }

  @Test
  void piExpectsWhatBothTendTo() {
    assertMeasure(new ScottPi(), TWO_CODERS, Distance.NOMINAL, 0.341);
  }

  /** Krippendorff, “Computing Krippendorff's Alpha-Reliability”, 2011, section A. */
  @Test
  void alphaDrawsWithoutReplacement() {
    assertMeasure(
        new KrippendorffAlpha(), table(new long[][] {{5, 3}, {1, 1}}), Distance.NOMINAL, 0.095);
  }

  /** Häge 2011: sides that vote at random are near 0 once chance is taken off, but not by S. */
  @Test
  void chanceIsTakenOff() {
    CrossTable independent = table(new long[][] {{1, 1, 8}, {1, 1, 8}, {8, 8, 64}});
    assertMeasure(new SignorinoRitterS(), independent, Distance.LINEAR, 0.5);
    assertMeasure(new CohenKappa(), independent, Distance.LINEAR, 0);
    assertMeasure(new ScottPi(), independent, Distance.LINEAR, 0);
  }

  @Test
  void piIsBelowKappaWhenTendenciesDiffer() {
    double kappa = new CohenKappa().of(TWO_CODERS, Distance.NOMINAL).orElseThrow();
    assertThat(new ScottPi().of(TWO_CODERS, Distance.NOMINAL).orElseThrow()).isLessThan(kappa);
  }

  @Test
  void saysNothingWhereNothingIsToBeExpected() {
    CrossTable always = table(new long[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 9}});
    CrossTable never = table(new long[3][3]);
    for (AgreementMeasure.Named named : AgreementMeasure.Named.values()) {
      assertThat(named.measure().of(never, Distance.LINEAR)).as(named.toString()).isEmpty();
    }
    assertThat(new CohenKappa().of(always, Distance.LINEAR)).isEmpty();
    assertThat(new ScottPi().of(always, Distance.LINEAR)).isEmpty();
    assertThat(new SignorinoRitterS().of(always, Distance.LINEAR)).hasValue(1);
  }

  @Test
  void matrixIsSymmetricAndCountsVotesInCommon() {
    var matrix =
        new AgreementMatrix(
            new VotingRecord(
                votes(List.of("yyna", "ynny", "y-an", "--yy"), List.of("A", "B", "C", "D"))));
    assertThat(matrix.voters()).extracting(Voter::iso3).containsExactly("A", "B", "C", "D");
    assertThat(matrix.table(0, 2).total()).isEqualTo(3);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        for (AgreementMeasure.Named named : AgreementMeasure.Named.values()) {
          assertThat(matrix.agreement(i, j, named.measure(), Distance.LINEAR))
              .isEqualTo(matrix.agreement(j, i, named.measure(), Distance.LINEAR));
        }
      }
    }
    // Equal, opposite, equal, half.
    assertThat(matrix.agreement(0, 1, new RawAgreement(), Distance.LINEAR)).hasValue(0.625);
  }

  private static List<Vote> votes(List<String> ballots, List<String> voters) {
    List<Vote> votes = new ArrayList<>();
    for (int v = 0; v < voters.size(); v++) {
      for (int r = 0; r < ballots.get(v).length(); r++) {
        var rollCall = new RollCall("r" + r, 1, Optional.empty(), "", "", false);
        var voter = new Voter(voters.get(v), voters.get(v));
        switch (ballots.get(v).charAt(r)) {
          case 'y' -> votes.add(new Vote(rollCall, voter, Ballot.YES));
          case 'n' -> votes.add(new Vote(rollCall, voter, Ballot.NO));
          case 'a' -> votes.add(new Vote(rollCall, voter, Ballot.ABSTAIN));
          default -> {}
        }
      }
    }
    return votes;
  }

  private static CrossTable table(long[][] counts) {
    return new CrossTable(counts);
  }

  private static void assertMeasure(
      AgreementMeasure measure, CrossTable table, Distance distance, double published) {
    assertThat(measure.of(table, distance).orElseThrow()).isCloseTo(published, within(0.0006));
  }
}
