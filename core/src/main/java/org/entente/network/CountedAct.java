package org.entente.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that one did to another, once or several times on a day.
 *
 * @param from who did it
 * @param to whom it was done to
 * @param goldstein from -10, the most conflictual, to 10 (Goldstein 1992)
 * @param count reports of it, at least 1
 * @param report the id of the report, where it is one and has one
 */
public record CountedAct(
    LocalDate day, String from, String to, double goldstein, int count, Optional<String> report) {
  public CountedAct {
    if (from.isEmpty() || to.isEmpty()) {
      throw new IllegalArgumentException("an act without a side");
    }
    if (!(Math.abs(goldstein) <= 10) || count < 1) {
      throw new IllegalArgumentException(
          "weight %s or count %d out of range".formatted(goldstein, count));
    }
  }

  /** Without a report of its own. */
  public CountedAct(LocalDate day, String from, String to, double goldstein, int count) {
    this(day, from, to, goldstein, count, Optional.empty());
  }

  /** Whether it lies on the side of conflict; a weight of 0 is cooperation, as in quad class 1. */
  public boolean isConflict() {
    return goldstein < 0;
  }

  public Pair pair() {
    return new Pair(from, to);
  }

  /** Two names, in order: who acts, toward whom. */
  public record Pair(String from, String to) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::from).thenComparing(Pair::to);

    public Pair reversed() {
      return new Pair(to, from);
    }

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }
}
