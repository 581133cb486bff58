package org.entente.report.frame;

import java.util.Locale;

/**
 * What a governing word does to the act below it; the words of each are in {@code operators.words}.
 */
public enum Operator {
  REFUSE,
  PROMISE,
  PLAN,
  THREATEN,
  DO,
  TRY,
  FAIL,
  CANCEL,
  REQUEST,
  ACCUSE,
  DENY,
  /** unlikely, doubts that: it leans to no */
  DOUBT,
  SAY,
  /** seems to, appears to */
  SEEM,
  /** not, never, no longer */
  NOT,
  /** will, shall, going to */
  WILL,
  /** may, might, could, can; the possibility of, the risk of */
  MAY,
  /** should, must, ought to */
  SHOULD,
  /** would, and all behind if, unless, until */
  IF;

  /** The class of its words; those of the grammar alone have none. */
  String className() {
    return "op-" + name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
