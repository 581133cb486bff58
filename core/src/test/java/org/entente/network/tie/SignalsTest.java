package org.entente.network.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.report.Ontology;
import org.entente.report.frame.Frame;
import org.entente.report.frame.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTest {
  @Test
  void everyFrameAndCodeOfTheRulesExists() {
    Ontology ontology = Ontology.bundled();
    Set<String> known =
        Lexicon.bundled(ontology).frames().stream().map(Frame::id).collect(Collectors.toSet());
    assertThat(TieRules.bundled().frames()).hasSizeGreaterThan(80).isSubsetOf(known);
    assertThat(TieRules.bundled().cameo())
        .allSatisfy(code -> assertThat(ontology.findCameo(code)).isPresent());
  }

  @Test
  void kindsAreThoseOfTheGlossary() {
    assertThat(TieRules.bundled().kinds())
        .extracting(TieKind::name)
        .contains(
            "diplomatic relations",
            "recognition",
            "alliance",
            "agreement",
            "visa-free travel",
            "arms supply",
            "funding",
            "training",
            "hosting",
            "sanctions",
            "ban",
            "de-confliction");
  }

  /** The words of the clause say what was signed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It signed a treaty of mutual defence.|alliance,agreement",
        "It signed an agreement that frees citizens from the need for visas.|visa-free travel,agreement",
        "It signed a memorandum to keep their aircraft from colliding.|de-confliction,agreement",
        "It signed an armistice.|truce,agreement",
        "It signed an accord to restore full diplomatic relations.|diplomatic relations,agreement",
        "It signed a contract for wheat.|agreement",
        "It signed a contract for wheat; the alliance was not discussed.|agreement"
      })
  void wordsTellTheKind(String sentence, String kinds) {
    List<Signal> signals =
        new Told().say("2000-01-01", "FRA", "support/sign", "ITA", sentence).signals();
    assertThat(signals.stream().map(s -> s.kind().name()))
        .containsExactlyInAnyOrder(kinds.split(","));
  }

  @Test
  void oneMemberIsNotAnother() {
    Told told =
        new Told()
            .say("1966-03-09", "FRA", "sanction/leave-membership", "nato")
            .say("1966-03-09", "FRA", "sanction/leave-membership", "DEU")
            .say("1948-06-28", "oas", "sanction/expel-member", "CUB");
    assertThat(told.signals())
        .extracting(s -> s.first().value(), s -> s.second().value())
        .containsExactly(tuple("FRA", "nato"), tuple("CUB", "oas"));
  }

  @Test
  void refusalByCodeOfAct() {
    assertThat(new Told().say("1976-01-01", "SUN", "reject/military-aid#1222", "EGY").signals())
        .extracting(s -> s.kind().name(), Signal::effect)
        .containsExactly(tuple("arms supply", Effect.REFUSES));
  }

  @Test
  void successorsAreChainedOnRequestOnly() {
    String open = "support/establish-ties";
    assertThat(new Told().say("1991-10-18", "SUN", open, "ISR").signals().getFirst().second())
        .isEqualTo(new ActorId("SUN"));
    var heirs = Map.of(new ActorId("SUN"), new ActorId("RUS"));
    List<Tie> ties =
        new Told(heirs)
            .say("1991-10-18", "SUN", open, "ISR")
            .say("2030-01-01", "RUS", "sanction/break-relations", "ISR")
            .ties("diplomatic relations");
    assertThat(ties).hasSize(1);
    assertThat(ties.getFirst().second()).isEqualTo(new ActorId("RUS"));
  }

  @Test
  void flowsCountBothWhatIsGivenAndWhatIsNot() {
    List<Flows> flows =
        Flows.of(
            new Told()
                .say("1980", "LBY", "aid/provide-arms", "TCD")
                .say("1981-05-01", "LBY", "aid/arm", "TCD")
                .say("1982-01-01", "LBY", "will>aid/provide-arms", "TCD")
                .say("1983-01-01", "LBY", "deny>aid/arm", "TCD")
                .signals());
    assertThat(flows).hasSize(1);
    Flows flow = flows.getFirst();
    assertThat(flow.given()).isEqualTo(2);
    assertThat(flow.promised()).isEqualTo(1);
    assertThat(flow.refused()).isEqualTo(1);
    assertThat(flow.last()).contains(LocalDate.of(1981, 5, 1));
    assertThat(flow.evidence()).hasSize(4);
  }

  /** Who hosts takes people in: they come from the guest. */
  @Test
  void peopleGoToTheHost() {
    Flows flow = Flows.of(new Told().say("1982", "TUN", "aid/shelter", "plo").signals()).getFirst();
    assertThat(flow.from()).isEqualTo(new ActorId("plo"));
    assertThat(flow.to()).isEqualTo(new ActorId("TUN"));
  }
}
