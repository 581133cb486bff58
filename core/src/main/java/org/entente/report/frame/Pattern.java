package org.entente.report.frame;

import java.util.List;
import java.util.Set;

/**
 * One line of a frame, ready to be held against a clause.
 *
 * @param predicates lemmas, a particle joined by {@code +}
 * @param slots the places that must be filled, in the order written
 * @param spoken whether the act is what somebody says of the target in this clause
 * @param closed whether nothing else may stand there as an object, as what the object is said to be
 *     or as a that-clause: {@code demonstrate .}
 * @param weight how much it names: the most telling of the patterns that fit wins
 * @param text the line as written
 */
public record Pattern(
    Kind kind,
    Set<String> predicates,
    List<Slot> slots,
    Spoken spoken,
    boolean closed,
    int weight,
    String text) {
  public Pattern {
    predicates = Set.copyOf(predicates);
    slots = List.copyOf(slots);
  }

  /** What sort of word the predicate is. */
  public enum Kind {
    VERB,
    NOUN,
    /** An adjective, participle or noun behind a form of <em>be</em>. */
    STATE
  }

  /** Whether who acts is the one who says it, and what he says: {@code says T be menace}. */
  public enum Spoken {
    /** Who acts stands in the clause. */
    NO,
    /** He says that it is so. */
    SO,
    /** He says that it will or would be so: {@code says T will pay price}. */
    AHEAD,
    /** He says that it is not so: {@code says T not be ally}. */
    NOT_SO
  }

  /** Whether who acts is the one who says it: {@code says T be menace}. */
  public boolean isSpoken() {
    return spoken != Spoken.NO;
  }

  /** Whether what is said is what this pattern asks for. */
  boolean isToldBy(Speech speech) {
    return switch (spoken) {
      case NO -> false;
      case SO -> !speech.denied();
      case AHEAD -> !speech.denied() && speech.ahead();
      case NOT_SO -> speech.denied();
    };
  }

  public boolean hasTarget() {
    for (Slot slot : slots) {
      boolean target =
          switch (slot.filler()) {
            case Filler.Party party -> party.role() == Filler.Role.TARGET;
            case Filler.ClauseWithTarget _, Filler.VerbWithTarget _, Filler.AnyVerbWithTarget _ ->
                true;
            case Filler.Words _, Filler.Anything _, Filler.Clause _, Filler.VerbClause _ -> false;
          };
      if (target) {
        return true;
      }
    }
    return false;
  }

  /** Whether it only introduces what is said in a clause: {@code inform T that ~}. */
  public boolean introduces() {
    for (Slot slot : slots) {
      if (slot.place() == Place.THAT_CLAUSE && slot.filler() instanceof Filler.Clause) {
        return true;
      }
    }
    return false;
  }

  /** Whether a slot is in this place. */
  boolean hasSlot(Place place) {
    for (Slot slot : slots) {
      if (slot.place() == place) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it says only how somebody stands to an act of any kind ({@code agree to * T}); another
   * frame that knows the act says more.
   */
  public boolean isOfAnyAct() {
    for (Slot slot : slots) {
      if (slot.filler() instanceof Filler.AnyVerbWithTarget) {
        return true;
      }
    }
    return false;
  }

  /**
   * A place in the grammar and what must stand there. {@code prepositions} is empty but for {@code
   * OBLIQUE}.
   */
  public record Slot(Place place, Set<String> prepositions, Filler filler) {
    public Slot {
      prepositions = Set.copyOf(prepositions);
    }
  }

  /** A grammatical place, seen from plain active English. */
  public enum Place {
    SUBJECT,
    OBJECT,
    INDIRECT,
    OBLIQUE,
    INFINITIVE,
    THAT_CLAUSE,
    /** Anywhere in the sentence, whatever it hangs on: {@code & <protest>}. */
    SENTENCE
  }

  /** What fills a place. */
  public sealed interface Filler {
    /** One who takes part, be it only one of some class. */
    sealed interface Party extends Filler permits Role, RoleWords, RoleBut {
      Role role();
    }

    /** One who takes part. */
    enum Role implements Party {
      SOURCE,
      TARGET;

      @Override
      public Role role() {
        return this;
      }
    }

    /** One of these lemmas; several words with spaces between, the last is the head. */
    record Words(WordSet words, String name) implements Filler {}

    /** One who takes part and is one of these: {@code T<people>}. */
    record RoleWords(Role role, WordSet words, String name) implements Party {}

    /** One who takes part, where none of these stands: {@code T<!paper>}. */
    record RoleBut(Role role, WordSet words, String name) implements Party {}

    /** Whatever stands there. */
    record Anything() implements Filler {}

    /** A clause. */
    record Clause() implements Filler {}

    /** An infinitive of one of these verbs: {@code call T to apologise|thank ~}. */
    record VerbClause(Set<String> lemmas) implements Filler {}

    /** An infinitive of one of these verbs whose object is the target: {@code apply to join T}. */
    record VerbWithTarget(Set<String> lemmas) implements Filler {}

    /** An infinitive of whatever verb, upon the target: {@code agree to * T}. */
    record AnyVerbWithTarget() implements Filler {}

    /**
     * A clause whose subject is the target: {@code demand that T ~}.
     *
     * @param obliged whether it must say what the target must, should or needs to do: {@code say
     *     that T must ~}
     */
    record ClauseWithTarget(boolean obliged) implements Filler {}
  }
}
