package org.entente.report.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.Span;
import org.entente.report.Certainty;
import org.entente.report.Ontology;
import org.entente.report.Participant;
import org.entente.report.Voice;
import org.entente.report.frame.Lexicon;
import org.junit.jupiter.api.Test;

class VouchingTest {
  private static final Span SPAN = new Span(0, 1);
  private static final ActorId SYRIA = new ActorId("SYR");
  private static final Vouching VOUCHING =
      new Vouching(Lexicon.bundled(Ontology.bundled()).firmness());

  private static Voice voice(Voice.Kind kind, String cue, String country, Sector... sector) {
    Optional<ActorId> of = country.isEmpty() ? Optional.empty() : Optional.of(new ActorId(country));
    return new Voice(SPAN, "one", Optional.empty(), of, List.of(sector), kind, SPAN, cue);
  }

  private static Participant army() {
    return participant(Optional.of(SYRIA), List.of(Sector.MIL));
  }

  private static Participant rebels() {
    return participant(Optional.empty(), List.of(Sector.REB));
  }

  private static Participant participant(Optional<ActorId> principal, List<Sector> sector) {
    return new Participant(
        SPAN,
        "one",
        new Identity.Unknown("one"),
        Optional.empty(),
        Optional.of(SYRIA),
        sector,
        principal);
  }

  private static Certainty of(Voice voice, Participant source) {
    return VOUCHING.of(Certainty.STATED, List.of(voice), source, false);
  }

  @Test
  void aStatesWordOnItsForcesIsItsOwn() {
    Voice minister = voice(Voice.Kind.UNNAMED_OFFICIAL, "said", "SYR", Sector.GOV);
    assertThat(of(minister, army())).isEqualTo(Certainty.STATED);
    assertThat(of(minister, rebels())).isEqualTo(Certainty.REPORTED);
  }

  @Test
  void rebelsSpeakForThemselvesAndNotForTheArmy() {
    Voice spokesman = voice(Voice.Kind.ORGANISATION, "admitted", "SYR", Sector.REB);
    assertThat(of(spokesman, rebels())).isEqualTo(Certainty.STATED);
    assertThat(of(spokesman, army())).isEqualTo(Certainty.REPORTED);
  }

  @Test
  void whatIsClaimedOrThoughtIsNoFirmerInItsOwnMouth() {
    Voice claims = voice(Voice.Kind.UNNAMED_OFFICIAL, "claimed", "SYR", Sector.GOV);
    Voice thinks = voice(Voice.Kind.UNNAMED_OFFICIAL, "believes", "SYR", Sector.GOV);
    assertThat(of(claims, army())).isEqualTo(Certainty.REPORTED);
    assertThat(of(thinks, army())).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void theWeakestLinkHolds() {
    Voice own = voice(Voice.Kind.UNNAMED_OFFICIAL, "said", "SYR", Sector.GOV);
    Voice paper = voice(Voice.Kind.OUTLET, "reported", "GBR", Sector.MED);
    assertThat(VOUCHING.of(Certainty.STATED, List.of(paper, own), army(), false))
        .isEqualTo(Certainty.REPORTED);
    assertThat(VOUCHING.of(Certainty.POSSIBLE, List.of(own), army(), false))
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void quotationMarksCountWhereNoVoiceAccountsForThem() {
    assertThat(VOUCHING.of(Certainty.STATED, List.of(), army(), true))
        .isEqualTo(Certainty.REPORTED);
    Voice own = voice(Voice.Kind.UNNAMED_OFFICIAL, "said", "SYR", Sector.GOV);
    assertThat(VOUCHING.of(Certainty.STATED, List.of(own), army(), true))
        .isEqualTo(Certainty.STATED);
  }
}
