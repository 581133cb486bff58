package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.ActorId;

/** Joins what reports say of ties into ties. */
public final class Ties {
  private Ties() {}

  private record Key(String kind, ActorId first, ActorId second) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::first).thenComparing(Key::second).thenComparing(Key::kind);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * All ties of these signals, which may come in any order; sorted by the two actors, kind and
   * beginning. A mutual report is told once for each direction: both are taken as one.
   */
  public static List<Tie> of(Iterable<Signal> signals) {
    Map<Key, Set<Signal>> byKey = new TreeMap<>();
    for (Signal signal : signals) {
      byKey
          .computeIfAbsent(
              new Key(signal.kind().name(), signal.first(), signal.second()),
              _ -> new LinkedHashSet<>())
          .add(signal);
    }
    var ties = new ArrayList<Tie>();
    byKey.values().forEach(own -> ties.addAll(Life.of(List.copyOf(own))));
    return ties;
  }

  /** Those that stood, were contested or foreseen on a day, or of which that is not known. */
  public static List<Tie> on(List<Tie> ties, LocalDate day) {
    return ties.stream()
        .filter(tie -> {
          TieState standing = tie.on(day);
          return standing != TieState.NOT_YET && standing != TieState.ENDED;
        })
        .toList();
  }
}
