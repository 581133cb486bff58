package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.actor.Directory;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  private static final Contradictions CONTRADICTIONS = new Contradictions(Directory.bundled());

  private static List<Contradiction> of(Story... stories) {
    return CONTRADICTIONS.of(Arrays.stream(stories).map(Story::told).toList());
  }

  private final Story here = Story.of("Iran killed nine people in Israel.");
  private final Story there = Story.of("Iran killed nineteen people in Israel.").by("The Post");

  @Test
  void agreeingReportsContradictInNothing() {
    assertThat(of(here, Story.of("Israel lost nine people to Iran.").by("The Post"))).isEmpty();
  }

  @Test
  void denialStandsBesideTheClaim() {
    assertThat(of(here, Story.of("Iran killed nobody.").by("The Post").denied()))
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.POLARITY);
  }

  @Test
  void numbersOfOneThingDiffer() {
    List<Contradiction> found = of(here, there);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kind()).isEqualTo(Contradiction.Kind.NUMBER);
    assertThat(found.getFirst().sides())
        .extracting(Contradiction.Side::words)
        .containsExactly("9 people", "19 people");
  }

  @Test
  void differentActorsAreNamed() {
    List<Contradiction> found = of(here, Story.of("Syria did it.").by("The Post").from("SYR"));
    assertThat(found).extracting(Contradiction::kind).containsExactly(Contradiction.Kind.SOURCE);
  }

  @Test
  void severalPartiesOfOneArticleContradictNobody() {
    Story two = Story.of("Iran and Syria did it.").by("The Post");
    assertThat(of(here, two, Story.of("Iran and Syria did it.").by("The Post").from("SYR")))
        .isEmpty();
  }

  @Test
  void partnersMayBeNamedEitherWayRound() {
    Story signed = Story.of("They signed.").act(EventType.SUPPORT, "057");
    Story turned =
        Story.of("It was signed.")
            .by("The Post")
            .act(EventType.SUPPORT, "057")
            .from("ISR")
            .to("IRN");
    assertThat(of(signed, turned)).isEmpty();
  }

  @Test
  void timesAndSharesAreNoCounts() {
    assertThat(Numbers.of("It took five days and 40 per cent in 1987, said two officials."))
        .extracting(Numbers.Count::words)
        .containsExactly("2 officials");
  }
}
