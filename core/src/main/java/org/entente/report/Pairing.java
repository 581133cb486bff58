package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.report.ReportMaker.Pair;
import org.entente.report.frame.Match;
import org.entente.report.frame.Modality;

/**
 * Which of those who act and those acted upon make a report: two different actors, one of a state
 * or listed body.
 */
final class Pairing {
  private final Directory directory;

  Pairing(Directory directory) {
    this.directory = directory;
  }

  List<Pair> pairs(
      Match match, Modality modality, List<Participant> sources, List<Participant> targets) {
    var pairs = new ArrayList<Pair>();
    boolean mutual = match.frame().mutual();
    if (targets.isEmpty() && mutual) {
      for (Participant one : sources) {
        for (Participant other : sources) {
          add(match, pairs, one, other);
        }
      }
      return pairs;
    }
    for (Participant source : sources) {
      if (targets.isEmpty() && isActor(source) && source.isPlaced()) {
        pairs.add(new Pair(source, Optional.empty()));
      }
      for (Participant target : targets) {
        add(match, pairs, source, target);
        // "agreed to meet": the one who agrees does so alone
        if (mutual && modality.act().type() == match.frame().act().type()) {
          add(match, pairs, target, source);
        }
      }
    }
    return pairs;
  }

  private void add(Match match, List<Pair> pairs, Participant source, Participant target) {
    if (!isSame(source, target)
        && !isPrivate(match, source)
        && !isPrivate(match, target)
        && !isPrivateVisit(match, source, target)
        && !isOfOwnState(match, source, target)
        && isActor(source)
        && (isActor(target) || match.frame().act().quad() == 4)
        && (source.isPlaced() || target.isPlaced())) {
      pairs.add(new Pair(source, Optional.of(target)));
    }
  }

  private boolean isSame(Participant source, Participant target) {
    return (source.span().overlaps(target.span()) && !isOneOfTwo(source, target))
        || (source.identity() instanceof Identity.Known one
            && target.identity() instanceof Identity.Known other
            && one.equals(other)
            && source.sector().equals(target.sector()))
        || isWithinOneState(source, target);
  }

  /** Whether the two can stand as the sides of one report, whatever the act. */
  boolean canFace(Participant source, Participant target) {
    return !isSame(source, target)
        && isActor(source)
        && isActor(target)
        && (source.isPlaced() || target.isPlaced());
  }

  /** Two who stand behind the same words: "the two countries". */
  private static boolean isOneOfTwo(Participant source, Participant target) {
    return source.span().equals(target.span())
        && source.identity() instanceof Identity.Known one
        && target.identity() instanceof Identity.Known other
        && !one.equals(other);
  }

  private static final Set<EventType> BETWEEN_OFFICIALS =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);
  private static final Set<Sector> PRIVATE =
      Set.of(Sector.CVL, Sector.REF, Sector.EDU, Sector.HLH, Sector.AGR);

  /**
   * Students who travel, migrants who cross, an interview with a newspaper: among those whom the
   * directory does not know, they meet no state as another state does.
   */
  private boolean isPrivate(Match match, Participant participant) {
    EventType type = match.frame().act().type();
    if (participant.identity() instanceof Identity.Known(ActorId id)) {
      return type == EventType.CONSULT && directory.actor(id).kind() == Actor.Kind.OUTLET;
    }
    boolean unnamed =
        participant.country().isEmpty() && Character.isLowerCase(participant.text().charAt(0));
    return unnamed
        && participant.sector().stream()
            .findFirst()
            .filter(sector ->
                (type == EventType.CONSULT && sector == Sector.MED)
                    || (BETWEEN_OFFICIALS.contains(type) && PRIVATE.contains(sector)))
            .isPresent();
  }

  /** "Gromyko said the Soviet forces should be gone": who speaks for a state judges no state. */
  private boolean isOfOwnState(Match match, Participant speaker, Participant other) {
    return match.pattern().isSpoken()
        && other.identity() instanceof Identity.Known(ActorId id)
        && directory.actor(id).kind().isState()
        && speaker.principal().filter(id::equals).isPresent();
  }

  private static final String VISIT = "042";
  private static final Set<Sector> ON_THEIR_OWN =
      Set.of(Sector.CVL, Sector.REF, Sector.EDU, Sector.HLH, Sector.AGR, Sector.CRM, Sector.SET);

  /**
   * A visit that is no act: of those who travel on no account but their own (tourists, migrants, a
   * person whom the directory does not know), or of people to their own state.
   */
  private boolean isPrivateVisit(Match match, Participant traveller, Participant host) {
    if (!match.frame().act().cameo().equals(VISIT)) {
      return false;
    }
    boolean known = traveller.identity() instanceof Identity.Known;
    boolean onItsOwn =
        traveller.sector().isEmpty()
            ? !known && traveller.country().isEmpty()
            : ON_THEIR_OWN.contains(traveller.sector().getFirst());
    boolean atHome =
        traveller.country().isPresent()
            && traveller.country().equals(host.country())
            && host.identity() instanceof Identity.Known(ActorId id)
            && directory.actor(id).kind().isState();
    return onItsOwn || atHome;
  }

  /** A state and its own body: "Mali's troops attacked Mali" is nothing between two. */
  private boolean isWithinOneState(Participant source, Participant target) {
    return source.principal().isPresent()
        && source.principal().equals(target.principal())
        && ((isState(source) && isOfficial(target)) || (isState(target) && isOfficial(source)));
  }

  private static boolean isOfficial(Participant participant) {
    return participant.sector().isEmpty() || participant.sector().getFirst().actsForState();
  }

  /** The state by its own name, no body or person of it. */
  private boolean isState(Participant participant) {
    return participant.identity() instanceof Identity.Known(ActorId id)
        && directory.actor(id).kind().isState()
        && Names.isOwnName(directory, participant.text());
  }

  private static final Pattern OF_A_PRONOUN =
      Pattern.compile("(?:his|her|its|their|our|my|your)\\b.*", Pattern.CASE_INSENSITIVE);

  /**
   * Somebody: known, possibly known, of a sector, or a name; not "his administration", whose owner
   * is not known.
   */
  private static boolean isActor(Participant participant) {
    return !(participant.identity() instanceof Identity.Unknown)
        || ((!participant.sector().isEmpty() || Character.isUpperCase(participant.text().charAt(0)))
            && !OF_A_PRONOUN.matcher(participant.text()).matches());
  }
}
