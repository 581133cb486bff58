package org.entente.web;

/** A request that a person can put right: what is wrong, and what to type. */
public final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the parameter it is about
   * @param message one or two sentences, the second saying what to type
   */
  public Mistake(String field, String message) {
    super(message, null, false, false);
    this.field = field;
  }

  public String field() {
    return field;
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
