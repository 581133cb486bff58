package org.entente.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entente.report.Act;
import org.entente.report.EventType;

/**
 * Whether two reports can tell the same act. Types are siblings when one deed is commonly told as
 * either; denials keep the type of what is denied, so a denied attack is of the family of attacks,
 * while {@code REJECT} is an act of its own.
 */
final class ActKinship {
  /** Not at all the same act. */
  static final double NONE = 0;

  private static final Map<EventType, Set<EventType>> SIBLINGS = new EnumMap<>(EventType.class);

  static {
    // An accord is agreed, reached, signed and carried out.
    siblings(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);
    // A summit, and what is signed there.
    siblings(EventType.CONSULT, EventType.SUPPORT);
    siblings(EventType.CONSULT, EventType.COOPERATE);
    // What one side gives up is what the other is given.
    siblings(EventType.CONCEDE, EventType.RETREAT, EventType.AGREE);
    siblings(EventType.CONCEDE, EventType.COOPERATE);
    siblings(EventType.AID, EventType.COOPERATE);
    siblings(EventType.AID, EventType.SUPPORT);
    // An army moves in, takes and shoots.
    siblings(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);
    // Measures against somebody, taken or tightened.
    siblings(EventType.SANCTION, EventType.COERCE);
    siblings(EventType.SANCTION, EventType.REJECT);
    // One speech against somebody.
    siblings(EventType.ACCUSE, EventType.REJECT);
    siblings(EventType.ACCUSE, EventType.PROTEST);
    siblings(EventType.REQUEST, EventType.THREATEN);
  }

  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.PROTEST);

  private static final Set<EventType> FIGHTING = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE);

  private ActKinship() {}

  private static void siblings(EventType... types) {
    for (EventType one : types) {
      for (EventType other : types) {
        if (one != other) {
          SIBLINGS.computeIfAbsent(one, _ -> EnumSet.noneOf(EventType.class)).add(other);
        }
      }
    }
  }

  /**
   * 1 for one finest code, less for one type, less again for accords of two types, least for other
   * sibling types, {@link #NONE} otherwise.
   */
  static double of(Act one, Act other) {
    if (one.type() != other.type()) {
      return !areSiblings(one.type(), other.type())
          ? NONE
          : isAccord(one) && isAccord(other) ? 0.7 : 0.4;
    }
    return one.cameo().equals(other.cameo()) ? 1 : 0.85;
  }

  /**
   * What two settle between them. The same two settle a thing once, and whether the text has them
   * agree to it, sign it or restore their relations by it is the writer's choice.
   */
  static boolean isAccord(Act act) {
    return act.type() == EventType.AGREE
        || (act.type() == EventType.SUPPORT && ACCORDS.contains(act.cameo()));
  }

  /** Relations taken up, and agreements signed. */
  private static final Set<String> ACCORDS = Set.of("054", "057");

  static boolean areSiblings(EventType one, EventType other) {
    return SIBLINGS.getOrDefault(one, Set.of()).contains(other);
  }

  /** Acts done together: who of the two is named first says nothing. */
  static boolean isMutual(EventType type) {
    return MUTUAL.contains(type);
  }

  /** Acts done with words, which the same two can repeat on the same day; accords they cannot. */
  static boolean isSpoken(Act act) {
    return SPOKEN.contains(act.type()) && !isAccord(act);
  }

  /** Acts done with hands, of which there can be several a day at different places. */
  static boolean isDeed(EventType type) {
    return DEEDS.contains(type);
  }

  /** Acts of which each side may say that the other did it. */
  static boolean isFighting(EventType type) {
    return FIGHTING.contains(type);
  }
}
