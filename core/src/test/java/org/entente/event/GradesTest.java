package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.event.grade.Credibility;
import org.entente.event.grade.Derived;
import org.entente.event.grade.EventGrading;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.event.grade.Reliability;
import org.entente.event.grade.SourceGrading;
import org.entente.report.EventType;
import org.entente.report.Voice;
import org.junit.jupiter.api.Test;

/** Grades of sources and events; each story has words of its own, so that none is a copy. */
class GradesTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private static final Decision.Made MADE =
      new Decision.Made("an editor", Instant.parse("2024-05-06T07:08:09Z"), "known for it");

  private final Story daily = Story.of("Rockets fell on the port until morning.");
  private final Story post = Story.of("A harbour burned after an attack.").by("The Post");
  private final Story echo = Story.of("Many docks are gone.").by("Echo");

  private static EventGrading event(List<Grade> grades, Story... stories) {
    List<Told> told = Arrays.stream(stories).map(Story::told).toList();
    var copies = new Copies();
    Arrays.stream(stories).map(Story::article).forEach(copies::add);
    List<Integer> voices = new Voices(DIRECTORY, copies).of(told).numbers();
    List<Member> members =
        IntStream.range(0, told.size())
            .mapToObj(i ->
                new Member(
                    told.get(i).report().id(),
                    voices.get(i),
                    Optional.empty(),
                    false,
                    new Reason.First()))
            .toList();
    return grades(grades, stories)
        .of(
            new Event("e-0000000000000000", members, 1),
            told,
            new Contradictions(DIRECTORY).of(told));
  }

  private static Grades grades(List<Grade> grades, Story... stories) {
    return new Grades(
        DIRECTORY,
        grades,
        document ->
            Arrays.stream(stories)
                .map(story -> story.told().report())
                .filter(report -> report.document().equals(document))
                .toList());
  }

  private static Derived derived(Story... stories) {
    return event(List.of(), stories).derived();
  }

  private static Grade publisher(long number, String name, Reliability reliability) {
    return new Grade.OfSource(
        number, new Grade.Source.Publisher(name), Optional.of(reliability), MADE);
  }

  private static Grade voice(long number, String actor, Reliability reliability) {
    return new Grade.OfSource(
        number, new Grade.Source.Speaker(new ActorId(actor)), Optional.of(reliability), MADE);
  }

  private static Grade credibility(long number, Story story, Optional<Credibility> credibility) {
    return new Grade.OfEvent(number, ReportKey.of(story.told().report()), credibility, MADE);
  }

  @Test
  void credibilityFollowsTheNumberOfIndependentVoices() {
    assertThat(derived(daily)).isEqualTo(new Derived(Credibility.POSSIBLE, "one voice"));
    assertThat(derived(daily, post))
        .isEqualTo(new Derived(Credibility.PROBABLE, "two independent voices"));
    assertThat(derived(daily, post, echo))
        .isEqualTo(
            new Derived(Credibility.CONFIRMED, "three independent voices, no contradiction"));
  }

  @Test
  void repeatedVoiceConfirmsNothing() {
    Story again = Story.of("Ships sank at the quay.").by("The Daily");
    assertThat(derived(daily, again).credibility()).isEqualTo(Credibility.POSSIBLE);
    Story one = daily.says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "ISR");
    Story other = post.says(Voice.Kind.UNNAMED_OFFICIAL, "a minister", "ISR");
    assertThat(derived(one, other))
        .isEqualTo(new Derived(Credibility.UNJUDGED, "one unnamed voice"));
  }

  @Test
  void denialMakesItDoubtfulAndMoreDenialsImprobable() {
    assertThat(derived(daily, echo, post.denied()))
        .isEqualTo(
            new Derived(Credibility.DOUBTFUL, "two independent voices affirm it, one denies it"));
    assertThat(derived(daily, post.denied(), echo.denied()))
        .isEqualTo(new Derived(Credibility.IMPROBABLE, "one voice affirms it, two deny it"));
  }

  @Test
  void anotherActorMakesItDoubtful() {
    Derived derived = derived(daily, post.from("SYR"));
    assertThat(derived.credibility()).isEqualTo(Credibility.DOUBTFUL);
    assertThat(derived.ground()).endsWith("they differ on who did it");
  }

  @Test
  void anotherNumberOnlyKeepsItFromBeingConfirmed() {
    Story nine = Story.of("Rockets killed nine people.");
    Story ten = Story.of("An attack on the port left ten people dead.").by("The Post");
    assertThat(derived(nine, ten, echo))
        .isEqualTo(
            new Derived(Credibility.PROBABLE, "three independent voices, who differ on how many"));
  }

  @Test
  void whatNobodyAffirmsCannotBeJudged() {
    assertThat(derived(daily.denied(), post.denied()))
        .isEqualTo(new Derived(Credibility.UNJUDGED, "no voice affirms it"));
    assertThat(derived(echo.hypothetical()))
        .isEqualTo(new Derived(Credibility.UNJUDGED, "only planned or held out"));
  }

  @Test
  void personHasTheLastWordAndTheLatestHolds() {
    Grade doubtful = credibility(1, daily, Optional.of(Credibility.DOUBTFUL));
    Grade probable = credibility(2, post, Optional.of(Credibility.PROBABLE));
    assertThat(event(List.of(doubtful), daily, post).credibility()).isEqualTo(Credibility.DOUBTFUL);
    assertThat(event(List.of(probable, doubtful), daily, post).set())
        .contains((Grade.OfEvent) doubtful);
    EventGrading back =
        event(List.of(doubtful, credibility(3, daily, Optional.empty())), daily, post);
    assertThat(back.set()).isEmpty();
    assertThat(back.credibility()).isEqualTo(Credibility.PROBABLE);
    assertThat(event(List.of(doubtful), post).set()).as("another event").isEmpty();
  }

  @Test
  void gradeFindsItsEventAfterANewCoding() {
    Grade doubtful = credibility(1, daily, Optional.of(Credibility.DOUBTFUL));
    Story anew = Story.of("Rockets fell on the port until morning.").act(EventType.COERCE, "175");
    assertThat(anew.told().report().id()).isNotEqualTo(daily.told().report().id());
    assertThat(event(List.of(doubtful), anew).credibility()).isEqualTo(Credibility.DOUBTFUL);
    assertThat(grades(List.of(doubtful)).reportOf((Grade.OfEvent) doubtful)).isEmpty();
  }

  @Test
  void chainIsAsReliableAsItsWeakestGradedLink() {
    Told told =
        daily
            .says(Voice.Kind.OUTLET, "Radio Nord", "")
            .says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "ISR")
            .told();
    assertThat(grades(List.of()).of(told).reliability()).isEqualTo(Reliability.F);
    SourceGrading graded =
        grades(List.of(publisher(1, "the daily", Reliability.B), voice(2, "ISR", Reliability.C)))
            .of(told);
    assertThat(graded.reliability()).isEqualTo(Reliability.C);
    assertThat(graded.links())
        .extracting(SourceGrading.Link::name, SourceGrading.Link::reliability)
        .containsExactly(
            tuple("The Daily", Reliability.B),
            tuple("Radio Nord", Reliability.F),
            tuple("officials", Reliability.C));
  }

  @Test
  void latestGradeOfASourceHoldsUnderAnyOfItsNames() {
    Grade first = publisher(1, "Xinhua", Reliability.B);
    Grade second = publisher(2, "Xinhua News Agency", Reliability.D);
    Grades grades = grades(List.of(first, second));
    assertThat(grades.of(daily.by("Xinhua").told()).reliability()).isEqualTo(Reliability.D);
    assertThat(grades.holds((Grade.OfSource) first)).isFalse();
    assertThat(grades.holds((Grade.OfSource) second)).isTrue();
  }
}
