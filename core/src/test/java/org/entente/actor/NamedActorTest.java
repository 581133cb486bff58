package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedActorTest {
  private static final Directory DIRECTORY = Directory.bundled();

  @ParameterizedTest
  @CsvSource({
    "RUS, RUS",
    "rus, RUS",
    "Russia, RUS",
    "russia, RUS",
    "Soviet Union, SUN",
    "Moscow, RUS",
    "Zaire, COD",
    "nato, nato",
    "NATO, nato"
  })
  void idsAndNamesAreTaken(String words, String id) {
    assertThat(NamedActor.find(DIRECTORY, words)).isEqualTo(new Identity.Known(new ActorId(id)));
  }

  @ParameterizedTest
  @CsvSource({"Congo", "Korea"})
  void severalBearersAreNotGuessedBetween(String words) {
    assertThat(NamedActor.find(DIRECTORY, words)).isInstanceOf(Identity.Ambiguous.class);
  }

  @Test
  void nobodyIsNobody() {
    assertThat(NamedActor.find(DIRECTORY, "Atlantis")).isEqualTo(new Identity.Unknown("Atlantis"));
  }

  @ParameterizedTest
  @CsvSource({"SUN, RUS", "RVN, VNM", "YUG, SRB", "SCG, SRB"})
  void formerStatesAreCountedAsTheirHeirs(String former, String heir) {
    assertThat(Successors.of(DIRECTORY)).containsEntry(new ActorId(former), new ActorId(heir));
  }

  @Test
  void statesThatLastAreCountedAsNobodyElse() {
    Map<ActorId, ActorId> heirs = Successors.of(DIRECTORY);
    assertThat(heirs.keySet())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(DIRECTORY.actor(id).kind()).isEqualTo(Actor.Kind.PREDECESSOR));
    assertThat(heirs.values()).doesNotContainAnyElementsOf(heirs.keySet());
  }
}
