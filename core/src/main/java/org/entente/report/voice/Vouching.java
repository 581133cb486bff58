package org.entente.report.voice;

import java.util.List;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.report.Certainty;
import org.entente.report.Participant;
import org.entente.report.Voice;
import org.entente.report.frame.Firmness;

/**
 * How firm an act is by whose word it rests on: a party's own word on its own act is stated,
 * anybody else's reported; what is only claimed or only thought is never more than that.
 */
public final class Vouching {
  private final Firmness firmness;

  public Vouching(Firmness firmness) {
    this.firmness = firmness;
  }

  /**
   * @param words what the words around the act leave
   * @param chain voices, outermost first; empty for the author's own
   * @param source who acts
   * @param quoted the act's word stands in quotation marks of its own
   */
  public Certainty of(Certainty words, List<Voice> chain, Participant source, boolean quoted) {
    if (chain.isEmpty()) {
      // marks that no voice accounts for are the author's distance
      return quoted ? words.weaker(Certainty.REPORTED) : words;
    }
    Certainty certainty = words;
    for (Voice voice : chain) {
      if (!Relays.isAskedOrTold(voice)) {
        certainty = certainty.weaker(ofLink(voice, source));
      }
    }
    return certainty;
  }

  private Certainty ofLink(Voice voice, Participant source) {
    return switch (firmness.cueOfText(voice.cue())) {
      case THINKING -> Certainty.POSSIBLE;
      case CLAIMING -> Certainty.REPORTED;
      case SAYING, OWNING, SHOWING ->
          isOwnWord(voice, source) ? Certainty.STATED : Certainty.REPORTED;
    };
  }

  /**
   * The very actor speaks of itself, the state of what its officials and forces do, or one of a
   * country's people of those alike; a rebel's word on the army of one state is not its own.
   */
  static boolean isOwnWord(Voice voice, Participant source) {
    if (voice.actor().isPresent()
        && source.identity() instanceof Identity.Known(ActorId known)
        && voice.actor().get().equals(known)) {
      return true;
    }
    if (voice.kind() == Voice.Kind.UNNAMED_SOURCE
        || voice.country().isEmpty()
        || !voice.country().equals(source.country())) {
      return false;
    }
    boolean voiceOfState = actsForState(voice.sector());
    boolean actOfState = source.principal().equals(source.country());
    return voiceOfState == actOfState && (actOfState || alike(voice.sector(), source.sector()));
  }

  private static boolean actsForState(List<Sector> sector) {
    return sector.isEmpty() || sector.getFirst().actsForState();
  }

  private static boolean alike(List<Sector> some, List<Sector> others) {
    return !some.isEmpty() && !others.isEmpty() && some.getFirst() == others.getFirst();
  }
}
