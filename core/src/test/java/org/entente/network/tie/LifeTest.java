package org.entente.network.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {
  private static final String RELATIONS = "diplomatic relations";
  private static final String BREAK = "sanction/break-relations";
  private static final String ESTABLISH = "support/establish-ties";

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /**
   * Broken 1953 and 1967, restored 1991: three ties, of the first of which the start is unknown.
   */
  @Test
  void aSecondBreakShowsThatTheTieHadBeenThereAgain() {
    List<Tie> ties =
        new Told()
            .say("1953-02-09", "SUN", BREAK, "ISR")
            .say("1967-06-10", "SUN", BREAK, "ISR")
            .say("1991-10-18", "SUN", ESTABLISH, "ISR", "It re-established full relations.")
            .ties(RELATIONS);
    assertThat(ties).hasSize(3);
    assertThat(ties.get(0).since()).contains(Known.by(day("1953-02-09")));
    assertThat(ties.get(1).since()).contains(Known.between(day("1953-02-09"), day("1967-06-10")));
    assertThat(ties.get(2).since()).contains(Known.between(day("1991-10-18"), day("1991-10-18")));
    assertThat(ties.get(2).until()).isEqualTo(new Until.Open());
    assertThat(ties.stream().map(tie -> tie.on(day("1975-01-01"))))
        .containsExactly(TieState.ENDED, TieState.ENDED, TieState.NOT_YET);
    assertThat(ties.get(2).on(day("2000-01-01"))).isEqualTo(TieState.STANDS);
    assertThat(ties.get(1).on(day("1960-01-01"))).isEqualTo(TieState.UNKNOWN);
  }

  @Test
  void reportsOfOneMomentAreOneEdgeWithTheFinestDate() {
    Tie tie =
        new Told()
            .say("1956-11", "EGY", "sanction/break-with", "GBR")
            .say("1956-11-02", "EGY", BREAK, "GBR")
            .say("by 1956-11-03", "EGY", BREAK, "GBR")
            .ties(RELATIONS)
            .getFirst();
    assertThat(tie.until())
        .isInstanceOfSatisfying(
            Until.Closed.class,
            closed -> {
              assertThat(closed.when())
                  .isEqualTo(Known.between(day("1956-11-02"), day("1956-11-02")));
              assertThat(closed.evidence()).hasSize(3);
            });
  }

  @Test
  void publicationAloneSaysOnlyByWhen() {
    Tie tie = new Told().say("by 1979-02-20", "IRN", BREAK, "ISR").ties(RELATIONS).getFirst();
    assertThat(tie.until())
        .isInstanceOfSatisfying(
            Until.Closed.class,
            closed -> assertThat(closed.when()).isEqualTo(Known.by(day("1979-02-20"))));
    assertThat(tie.on(day("1979-02-01"))).isEqualTo(TieState.UNKNOWN);
    assertThat(tie.on(day("1979-02-20"))).isEqualTo(TieState.ENDED);
  }

  @Test
  void aRetellingAfterTheEndIsNoSecondEnd() {
    List<Tie> ties =
        new Told()
            .say("1952-10-22", "IRN", BREAK, "GBR")
            .say("by 1953-06-01", "IRN", BREAK, "GBR")
            .ties(RELATIONS);
    assertThat(ties).hasSize(1);
    assertThat(ties.getFirst().reports()).isEqualTo(2);
  }

  /** A denied, refused, possible or announced end never closes. */
  @ParameterizedTest
  @CsvSource({
    "not>sanction/break-relations, CONTESTED",
    "deny>sanction/break-relations, CONTESTED",
    "refuse>sanction/break-relations, CONTESTED",
    "?sanction/break-relations, CONTESTED",
    "will>sanction/break-relations, CONTESTED",
    "if>sanction/break-relations, STANDS",
    "threaten>sanction/break-relations, STANDS"
  })
  void whatIsNotPlainDoesNotClose(String rule, TieState standing) {
    Tie tie =
        new Told()
            .say("1960-01-01", "FRA", ESTABLISH, "CHN")
            .say("1970-01-01", "FRA", rule, "CHN")
            .ties(RELATIONS)
            .getFirst();
    assertThat(tie.until()).isEqualTo(new Until.Open());
    assertThat(tie.on(day("1965-01-01"))).isEqualTo(TieState.STANDS);
    assertThat(tie.on(day("1971-01-01"))).isEqualTo(standing);
  }

  @Test
  void whatIsAgreedIsForeseenUntilItIsSeen() {
    String sentence = "It agreed to resume diplomatic relations and reopen embassies.";
    Told told = new Told().say("2023-03-10", "IRN", "support/agree-on", "SAU", sentence);
    Tie agreed = told.ties(RELATIONS).getFirst();
    assertThat(agreed.on(day("2024-01-01"))).isEqualTo(TieState.FORESEEN);
    Tie seen =
        told.say("2023-06-06", "IRN", "support/open-embassy", "SAU").ties(RELATIONS).getFirst();
    assertThat(seen.since()).contains(Known.between(day("2023-03-10"), day("2023-06-06")));
    assertThat(seen.on(day("2024-01-01"))).isEqualTo(TieState.STANDS);
    assertThat(seen.on(day("2023-04-01"))).isEqualTo(TieState.UNKNOWN);
  }

  @Test
  void restoredShowsAnUntoldEnd() {
    List<Tie> ties =
        new Told()
            .say("1950", "CHN", ESTABLISH, "IDN")
            .say("1990-08-08", "CHN", ESTABLISH, "IDN", "It resumed relations.")
            .ties(RELATIONS);
    assertThat(ties).hasSize(2);
    assertThat(ties.getFirst().until())
        .isInstanceOfSatisfying(
            Until.Untold.class, untold -> assertThat(untold.before()).contains(day("1990-08-08")));
  }

  @Test
  void eachAgreementIsATieAndAnUntoldOneIsNotClosed() {
    List<Tie> ties =
        new Told()
            .say("1972-05-26", "USA", "support/sign", "SUN")
            .say("1987-12-08", "USA", "support/sign", "SUN")
            .say("2001-12-13", "USA", "sanction/quit-accord", "SUN")
            .ties("agreement");
    assertThat(ties).hasSize(2);
    assertThat(ties).allMatch(tie -> tie.until() instanceof Until.Open);
    assertThat(ties.getLast().beside()).extracting(Evidence::effect).containsExactly(Effect.CLOSES);
  }

  @Test
  void theOnlyAgreementIsClosed() {
    List<Tie> ties =
        new Told()
            .say("2015-07-14", "USA", "support/reach-accord", "IRN")
            .say("2018-05-08", "USA", "sanction/quit-accord", "IRN")
            .ties("agreement");
    assertThat(ties).hasSize(1);
    assertThat(ties.getFirst().on(day("2019-01-01"))).isEqualTo(TieState.ENDED);
  }

  /**
   * Deliveries ten years apart are two supplies; neither is said to last beyond its last report.
   */
  @Test
  void whatOnlyReportsShowLapses() {
    List<Tie> ties =
        new Told()
            .say("1973-10-15", "USA", "aid/provide-arms", "ISR")
            .say("1975-05-01", "USA", "aid/provide-arms", "ISR")
            .say("1991-02-01", "USA", "aid/provide-arms", "ISR")
            .ties("arms supply");
    assertThat(ties).hasSize(2);
    assertThat(ties.getFirst().on(day("1974-06-01"))).isEqualTo(TieState.STANDS);
    assertThat(ties.getFirst().on(day("1980-01-01"))).isEqualTo(TieState.UNKNOWN);
  }

  @Test
  void embargoEndsASupplyAndRefusalDoesNot() {
    Tie tie =
        new Told()
            .say("1975-01-01", "USA", "aid/provide-arms", "TUR")
            .say("1975-01-20", "USA", "refuse>aid/provide-arms", "TUR")
            .say("1975-02-05", "USA", "sanction/stop-military-aid", "TUR")
            .ties("arms supply")
            .getFirst();
    assertThat(tie.until()).isInstanceOf(Until.Closed.class);
    assertThat(tie.beside()).extracting(Evidence::effect).containsExactly(Effect.REFUSES);
  }

  @Test
  void cancelledIsClosed() {
    Tie tie =
        new Told()
            .say("1974-07-11", "SOM", "support/conclude-treaty", "SUN")
            .say("1977-11-13", "SOM", "cancel>support/conclude-treaty", "SUN")
            .ties("agreement")
            .getFirst();
    assertThat(tie.on(day("1978-01-01"))).isEqualTo(TieState.ENDED);
  }

  @Test
  void withoutADateAReportIsKeptBeside() {
    Tie tie = new Told().say("", "FRA", BREAK, "GIN").ties(RELATIONS).getFirst();
    assertThat(tie.since()).isEmpty();
    assertThat(tie.until()).isEqualTo(new Until.Untold(Optional.empty(), Optional.empty()));
    assertThat(tie.on(day("1960-01-01"))).isEqualTo(TieState.UNKNOWN);
    assertThat(tie.reports()).isEqualTo(1);
  }

  @Test
  void orderOfReportsDoesNotShow() {
    Told told = new Told();
    var random = new Random(7);
    String[] rules = {
      BREAK, ESTABLISH, "not>" + BREAK, "sanction/recall-ambassador", "support/sign"
    };
    for (int i = 0; i < 200; i++) {
      String when =
          switch (random.nextInt(4)) {
            case 0 -> String.valueOf(1950 + random.nextInt(50));
            case 1 -> "by " + day("1950-01-01").plusDays(random.nextInt(18_000));
            default -> day("1950-01-01").plusDays(random.nextInt(18_000)).toString();
          };
      told.say(
          when, "AUT", rules[random.nextInt(rules.length)], random.nextBoolean() ? "CHE" : "ITA");
    }
    List<Tie> ties = Ties.of(told.signals());
    assertThat(ties).hasSizeGreaterThan(5);
    var shuffled = new ArrayList<>(told.signals());
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(Ties.of(shuffled)).isEqualTo(ties);
    }
  }
}
