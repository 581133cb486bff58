package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.document.Span;
import org.entente.report.Participant;
import org.junit.jupiter.api.Test;

class ActorKinshipTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private final ActorKinship actors = new ActorKinship(DIRECTORY);

  private static Participant known(String id) {
    Actor actor = DIRECTORY.actor(new ActorId(id));
    return new Participant(
        new Span(0, 1),
        actor.name(),
        new Identity.Known(actor.id()),
        Optional.of(actor.name()),
        actor.country(),
        List.of(),
        Optional.of(actor.id()));
  }

  private static Participant unknown(String words) {
    return new Participant(
        new Span(0, 1),
        words,
        new Identity.Unknown(words),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  @Test
  void anAllianceWithForcesStandsForItsMember() {
    assertThat(actors.of(known("CAN"), known("nato"))).isEqualTo(ActorKinship.RELATED);
    assertThat(actors.of(known("nato"), known("CAN"))).isEqualTo(ActorKinship.RELATED);
    assertThat(actors.of(known("CAN"), known("warsaw-pact"))).isEqualTo(ActorKinship.OTHER);
    assertThat(actors.of(known("SAU"), known("opec")))
        .as("no forces")
        .isEqualTo(ActorKinship.OTHER);
  }

  @Test
  void aFirmStandsForItsState() {
    assertThat(actors.of(known("korean-air"), known("KOR"))).isEqualTo(ActorKinship.RELATED);
    assertThat(actors.of(known("korean-air"), known("PRK"))).isEqualTo(ActorKinship.OTHER);
  }

  @Test
  void aPersonIsShared() {
    var sadat = List.of(known("anwar-sadat"));
    assertThat(actors.shareAPerson(sadat, List.of(known("EGY"), known("anwar-sadat")))).isTrue();
    assertThat(actors.shareAPerson(sadat, List.of(known("EGY")))).isFalse();
    assertThat(actors.shareAPerson(List.of(known("EGY")), List.of(known("EGY")))).isFalse();
  }

  @Test
  void peopleOfOneStateCanBeTakenAsThemselves() {
    var sadat = List.of(known("anwar-sadat"));
    var mubarak = List.of(known("hosni-mubarak"));
    assertThat(actors.ofSides(sadat, mubarak, true)).isEqualTo(ActorKinship.OTHER);
    assertThat(actors.ofSides(sadat, sadat, true)).isEqualTo(ActorKinship.SAME);
  }

  @Test
  void aLongerFormOfANameIsThatName() {
    assertThat(actors.of(unknown("the Old Harbour Company"), unknown("Harbour Company")))
        .isEqualTo(ActorKinship.SAME_PRINCIPAL);
    assertThat(actors.of(unknown("the Old Harbour Company"), unknown("Company")))
        .as("one word is no name")
        .isEqualTo(ActorKinship.NAMED);
    assertThat(actors.of(unknown("armed young men"), unknown("young men")))
        .as("no name")
        .isEqualTo(ActorKinship.OPEN);
  }
}
