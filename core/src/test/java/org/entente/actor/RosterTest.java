package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
  @Test
  void aLineGivesEveryActorItsNames() {
    Roster roster = Roster.read("KEN person LEG,PTY: Ekwe Ethuro, Jane Doe = J. Doe");
    assertThat(roster.country()).contains(new ActorId("KEN"));
    assertThat(roster.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(roster.sector()).containsExactly(Sector.LEG, Sector.PTY);
    assertThat(roster.entries())
        .containsExactly(List.of("Ekwe Ethuro"), List.of("Jane Doe", "J. Doe"));
  }

  @Test
  void aDashStandsForNoCountry() {
    assertThat(Roster.read("- company BUS: Acme").country()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KEN LEG: A", "no colon", "KEN person XYZ: A", "KEN thing LEG: A"})
  void whatIsNoRosterIsRefused(String line) {
    assertThatThrownBy(() -> Roster.read(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOfficeMayHaveASectorOfItsOwn() {
    Actor speaker = Directory.bundled().actor(new ActorId("ali-larijani"));
    assertThat(speaker.offices())
        .anyMatch(office -> office.sector().equals(Optional.of(Sector.LEG)));
  }
}
