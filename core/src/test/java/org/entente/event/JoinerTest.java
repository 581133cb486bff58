package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.actor.Directory;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;

class JoinerTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private static final String OTHER_WORDS =
      "A harbour near Haifa was hit by rockets that Iran had fired at Israel.";
  private static final Decision.Made MADE =
      new Decision.Made("an editor", Instant.parse("2024-01-01T00:00:00Z"), "two raids");

  private final Story here = Story.of(Story.ATTACK);
  private final Story there = Story.of(OTHER_WORDS).by("The Post");

  private static List<Event> join(List<Decision> decisions, Story... stories) {
    var joiner = new Joiner(DIRECTORY);
    Arrays.stream(stories).map(Story::article).distinct().forEach(joiner::add);
    return joiner.join(Arrays.stream(stories).map(Story::told).toList(), decisions);
  }

  private static List<Event> join(Story... stories) {
    return join(List.of(), stories);
  }

  private static List<String> ids(Event event) {
    return event.members().stream().map(Member::report).toList();
  }

  @Test
  void twoPapersTellOneEvent() {
    List<Event> events = join(here, there);
    assertThat(events).hasSize(1);
    Event event = events.getFirst();
    assertThat(event.voices()).isEqualTo(2);
    assertThat(event.members()).extracting(Member::counted).containsExactlyInAnyOrder(true, false);
    assertThat(event.members().get(1).reason()).isInstanceOf(Reason.Alike.class);
    assertThat(event.id()).isEqualTo(Event.idOf(event.members().getFirst().report()));
  }

  @Test
  void theReasonNamesItsParts() {
    Event event = join(here, there).getFirst();
    assertThat(event.members().get(1).reason())
        .isInstanceOfSatisfying(
            Reason.Alike.class,
            alike -> {
              assertThat(alike.report()).isEqualTo(event.members().getFirst().report());
              assertThat(alike.likeness().act()).isEqualTo(1);
              assertThat(alike.likeness().parties()).isEqualTo(1);
              assertThat(alike.likeness().dates()).isEqualTo(1);
              assertThat(alike.likeness().place()).isEqualTo(1);
              assertThat(alike.likeness().words()).isBetween(0.3, 0.99);
            });
  }

  @Test
  void anotherDayIsAnotherEvent() {
    assertThat(join(here, there.on(Story.DAY.plusDays(9)))).hasSize(2);
  }

  @Test
  void anotherActIsAnotherEvent() {
    assertThat(join(here, there.act(EventType.REQUEST, "100"))).hasSize(2);
  }

  @Test
  void siblingTypesCanBeOneEvent() {
    assertThat(join(here, there.act(EventType.COERCE, "191"))).hasSize(1);
  }

  @Test
  void anotherTargetIsAnotherEvent() {
    assertThat(join(here, there.to("SAU"))).hasSize(2);
  }

  @Test
  void unnamedPartyFitsAtACost() {
    Event event = join(here, there.to("~a harbour")).getFirst();
    assertThat(event.members()).hasSize(2);
    assertThat(event.members().get(1).reason())
        .isInstanceOfSatisfying(
            Reason.Alike.class, alike -> assertThat(alike.likeness().parties()).isEqualTo(0.75));
  }

  @Test
  void denialStaysBesideWhatItDenies() {
    Event event =
        join(
                here,
                Story.of("Iran fired no rockets at a harbour of Israel near Haifa, Iran said.")
                    .by("The Post")
                    .denied())
            .getFirst();
    assertThat(event.members()).hasSize(2);
    assertThat(event.members()).extracting(Member::counted).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void differentActorStaysBesideTheOther() {
    assertThat(join(here, there.from("SYR"))).hasSize(1);
    assertThat(join(here, Story.of("Syria shelled a village.").by("The Post").from("SYR")))
        .as("little else in common")
        .hasSize(2);
  }

  @Test
  void strikesOfOneDayAtTwoPlacesAreTwoEvents() {
    Story haifa = Story.of(Story.ATTACK).at("Haifa", "ISR");
    Story eilat =
        Story.of("Rockets from Iran hit a harbour of Israel at Eilat on Sunday.").by("The Post");
    assertThat(join(haifa, eilat.at("Eilat", "ISR"))).hasSize(2);
    assertThat(join(haifa, there.at("Haifa", "ISR"))).hasSize(1);
  }

  @Test
  void aPlaceInTheCountryThatTheOtherNamesIsNoOther() {
    Story haifa = Story.of(Story.ATTACK).at("Haifa", "ISR");
    Story israel = Story.of("Rockets from Iran hit a harbour in Israel on Sunday.").by("The Post");
    assertThat(join(haifa, israel.at("Israel", "ISR"))).hasSize(1);
  }

  @Test
  void aSecondTriggerOfASentenceDoesNotKeepItsEventApart() {
    Story second = Story.of(OTHER_WORDS).by("The Post").from("SYR").to("~nine people").trigger(40);
    assertThat(join(here, there.from("SYR"), second)).hasSize(1);
  }

  @Test
  void whatWouldBeIsNotWhatWas() {
    assertThat(join(here, there.hypothetical())).hasSize(2);
  }

  @Test
  void partiesOfOneTriggerAreOneEventAndCountEach() {
    List<Event> events = join(here, Story.of(Story.ATTACK).to("SAU"));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().members()).extracting(Member::counted).containsOnly(true);
    assertThat(events.getFirst().members().get(1).reason()).isInstanceOf(Reason.SameWords.class);
  }

  @Test
  void copyAddsNoVoice() {
    Story copy = Story.of(Story.ATTACK).by("The Post").published(Story.DAY.plusDays(2));
    Event event = join(here, copy).getFirst();
    assertThat(event.voices()).isEqualTo(1);
    assertThat(event.members().get(1).copyOf()).contains(here.told().report().id());
    assertThat(event.members().get(0).copyOf()).isEmpty();
  }

  @Test
  void orderOfReadingDoesNotShow() {
    var stories =
        new ArrayList<>(
            List.of(
                here,
                there,
                Story.of(OTHER_WORDS).by("The Post").to("~a harbour"),
                Story.of("Rockets from Iran fell on Haifa's harbour, Israel said.")
                    .by("Echo")
                    .undated(),
                Story.of("Iran fired rockets at Israel again near Haifa.")
                    .on(Story.DAY.plusDays(1)),
                Story.of("Iran attacked Israel.").by("Mail").on(LocalDate.of(2020, 3, 2))));
    List<Event> first = join(stories.toArray(Story[]::new));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(stories, new Random(seed));
      assertThat(join(stories.toArray(Story[]::new))).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void splitTakesAReportOut() {
    String id = there.told().report().id();
    var split =
        new Decision(1, Decision.Kind.SPLIT, List.of(ReportKey.of(there.told().report())), MADE);
    List<Event> events = join(List.of(split), here, there);
    assertThat(events).hasSize(2);
    assertThat(events).extracting(JoinerTest::ids).contains(List.of(id));
    assertThat(events)
        .filteredOn(event -> ids(event).equals(List.of(id)))
        .flatExtracting(Event::members)
        .extracting(Member::reason)
        .containsExactly(new Reason.Decided(1));
  }

  @Test
  void mergeJoinsWhatTheProgramDidNot() {
    Story apart =
        Story.of("A port burned.")
            .by("The Post")
            .from("~men")
            .to("~a port")
            .on(LocalDate.of(2020, 4, 1));
    var merge =
        new Decision(
            1,
            Decision.Kind.MERGE,
            List.of(ReportKey.of(here.told().report()), ReportKey.of(apart.told().report())),
            MADE);
    assertThat(join(here, apart)).hasSize(2);
    assertThat(join(List.of(merge), here, apart)).hasSize(1);
  }

  @Test
  void laterDecisionHolds() {
    List<ReportKey> both =
        List.of(ReportKey.of(here.told().report()), ReportKey.of(there.told().report()));
    var split = new Decision(1, Decision.Kind.SPLIT, both.subList(1, 2), MADE);
    var merge = new Decision(2, Decision.Kind.MERGE, both, MADE);
    assertThat(join(List.of(split, merge), here, there)).hasSize(1);
  }

  @Test
  void decisionFindsItsReportAfterANewCoding() {
    var split =
        new Decision(1, Decision.Kind.SPLIT, List.of(ReportKey.of(there.told().report())), MADE);
    Story coded = Story.of(OTHER_WORDS).by("The Post").act(EventType.COERCE, "191").trigger(8);
    assertThat(coded.told().report().id()).isNotEqualTo(there.told().report().id());
    assertThat(join(here, coded)).hasSize(1);
    assertThat(join(List.of(split), here, coded)).hasSize(2);
  }

  @Test
  void decisionRestsWhileItsReportIsGone() {
    var split =
        new Decision(1, Decision.Kind.SPLIT, List.of(ReportKey.of(there.told().report())), MADE);
    assertThat(join(List.of(split), here)).hasSize(1);
    assertThat(Joiner.gone(List.of(here.told()), List.of(split))).containsEntry(split, 1);
  }
}
