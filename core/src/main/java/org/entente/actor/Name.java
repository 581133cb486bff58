package org.entente.actor;

/**
 * Words that can stand for an actor.
 *
 * @param period the days on which they did
 */
public record Name(String words, ActorId actor, Form form, Period period) {
  /** In what way the words stand for the actor. */
  public enum Form {
    /** Its own name, short or official. */
    NAME,
    /** An adjective or the word for its people. */
    DEMONYM,
    /** A place or building that stands for its government. */
    METONYM
  }
}
