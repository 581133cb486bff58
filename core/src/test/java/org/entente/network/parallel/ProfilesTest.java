package org.entente.network.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.CountedAct;
import org.entente.network.vote.Voter;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  /** An agenda on which all agree less moves all pairs, and no standing. */
  @Test
  void theAgendaIsTakenOff() {
    var agreements = new ArrayList<SessionAgreement>();
    agreements.addAll(session(1, 0.9, 0.5, 0.1));
    agreements.addAll(session(2, 0.5, 0.3, 0.1));
    List<Profile> profiles =
        VoteProfiles.ofAgreement(agreements, SessionSpread.all(agreements), "A");
    assertThat(profiles).extracting(Profile::window).containsExactly("1", "2");
    assertThat(profiles.getFirst().standings().keySet()).containsExactly("B", "C");
    for (String other : List.of("B", "C")) {
      assertThat(value(profiles.getFirst(), other))
          .isCloseTo(value(profiles.getLast(), other), within(1e-9));
    }
    assertThat(value(profiles.getFirst(), "B")).isCloseTo(Math.sqrt(1.5), within(1e-9));
  }

  @Test
  void pairsOnFewVotesArePassedOver() {
    var few = List.of(new SessionAgreement(1, "A", "B", 3, 0.5));
    assertThat(VoteProfiles.ofAgreement(few, SessionSpread.all(few), "A")).isEmpty();
  }

  @Test
  void idealPointsAreSeenFromTheVoter() {
    var points =
        List.of(
            new IdealPoint(1, new Voter("A", "A"), 50, 1, 0.3),
            new IdealPoint(1, new Voter("B", "B"), 50, 1.5, 0.4),
            new IdealPoint(2, new Voter("B", "B"), 50, 2, 0.4));
    List<Profile> profiles = VoteProfiles.ofIdealPoints(points, "A");
    assertThat(profiles).singleElement().extracting(Profile::window).isEqualTo("1");
    Standing standing = profiles.getFirst().standings().getOrDefault("B", new Standing(9, 9));
    assertThat(standing.value()).isCloseTo(0.5, within(1e-12));
    assertThat(standing.variance()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void earlierWindowsHaveTheLengthOfTheOneInQuestion() {
    List<CountedAct> acts =
        List.of(
            act("1951-03-31", "A", "B", 4),
            act("1952-05-01", "B", "A", -6),
            act("1953-01-31", "A", "C", 2),
            act("1953-04-30", "A", "C", 8),
            act("1953-05-01", "A", "C", 8),
            act("1950-01-01", "C", "B", 8));
    List<Profile> profiles =
        StanceProfiles.of(
            acts, "A", LocalDate.parse("1953-01-01"), LocalDate.parse("1953-05-01"), 30);
    assertThat(profiles)
        .extracting(Profile::window)
        .containsExactly(
            "1951-01/1951-05",
            "1951-05/1951-09",
            "1951-09/1952-01",
            "1952-01/1952-05",
            "1952-05/1952-09",
            "1952-09/1953-01",
            "1953-01/1953-05");
    assertThat(profiles.getFirst().standings().keySet()).containsExactly("A>B");
    assertThat(profiles.get(1).standings()).isEmpty();
    assertThat(profiles.get(4).standings()).isEmpty();
    // An act on the last day, one 89 days before it, and one of weight 0 as what is known
    // beforehand.
    double faded = Math.pow(2, -89 / 30.0);
    assertThat(value(profiles.getLast(), "A>C"))
        .isCloseTo((8 + 2 * faded) / (2 + faded), within(1e-12));
  }

  @Test
  void yearsAreCalledByTheirNumber() {
    List<CountedAct> acts = List.of(act("1950-06-01", "A", "B", 1));
    assertThat(
            StanceProfiles.of(
                acts, "A", LocalDate.parse("1951-01-01"), LocalDate.parse("1952-01-01"), 365))
        .extracting(Profile::window)
        .containsExactly("1950", "1951");
  }

  @Test
  void tooManyWindowsAreRefused() {
    List<CountedAct> acts = List.of(act("1800-01-01", "A", "B", 1));
    assertThatThrownBy(() ->
            StanceProfiles.of(
                acts, "A", LocalDate.parse("2000-01-02"), LocalDate.parse("2000-01-03"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 2000 windows");
  }

  private static List<SessionAgreement> session(int session, double ab, double ac, double bc) {
    return List.of(
        new SessionAgreement(session, "A", "B", 60, ab),
        new SessionAgreement(session, "A", "C", 60, ac),
        new SessionAgreement(session, "B", "C", 60, bc));
  }

  private static CountedAct act(String day, String from, String to, double goldstein) {
    return new CountedAct(LocalDate.parse(day), from, to, goldstein, 1);
  }

  private static double value(Profile profile, String key) {
    return profile.standings().getOrDefault(key, new Standing(99, 0)).value();
  }
}
