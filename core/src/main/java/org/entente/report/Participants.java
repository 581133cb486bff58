package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;

/**
 * Turns the phrases that a frame found into participants, with the principal on whose account each
 * acts.
 */
final class Participants {
  private final Directory directory;
  private final Resolver resolver;

  Participants(Directory directory, Resolver resolver) {
    this.directory = directory;
    this.resolver = resolver;
  }

  /**
   * Those who act. A thing acts for nobody but its owner: "Iraq's decision" for Iraq, "oil from
   * Iraq" for no one.
   */
  List<Participant> ofSources(List<Integer> heads) {
    return of(heads.stream().filter(resolver::canAct).toList());
  }

  /** Everyone in these phrases, without doubles, in the order of the words. */
  List<Participant> of(List<Integer> heads) {
    var participants = new ArrayList<Participant>();
    for (int head : heads) {
      for (Resolver.Found found : resolver.resolve(head)) {
        Participant participant = participant(found);
        if (participants.stream().noneMatch(known -> known.span().equals(participant.span()))) {
          participants.add(participant);
        }
      }
    }
    return participants;
  }

  private Participant participant(Resolver.Found found) {
    Mention mention = found.mention();
    Optional<String> name =
        mention.identity() instanceof Identity.Known known
            ? Optional.of(directory.actor(known.actor()).name())
            : Optional.empty();
    return new Participant(
        found.span(),
        mention.surface(),
        mention.identity(),
        name,
        mention.country(),
        mention.sector(),
        principal(mention));
  }

  private Optional<ActorId> principal(Mention mention) {
    boolean forState =
        mention.sector().isEmpty()
            || mention.sector().getFirst().actsForState()
            || mention.sector().getFirst() == Sector.CVL;
    return switch (mention.identity()) {
      case Identity.Known known -> {
        Actor actor = directory.actor(known.actor());
        if (actor.kind().isState()) {
          yield forState ? Optional.of(actor.id()) : Optional.empty();
        }
        if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.AGENCY) {
          yield !mention.sector().isEmpty() && forState && mention.country().isPresent()
              ? mention.country()
              : Optional.of(actor.id());
        }
        yield Optional.of(actor.id());
      }
      case Identity.Ambiguous _ -> Optional.empty();
      case Identity.Unknown _ ->
          mention.sector().isEmpty()
              ? Optional.empty()
              : forState ? mention.country() : Optional.empty();
    };
  }
}
