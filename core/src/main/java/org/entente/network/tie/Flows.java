package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.ActorId;

/**
 * What passes from one actor to another: arms, money, training, people.
 *
 * @param given reports that it was given, or came to pass
 * @param promised reports that it is agreed or announced
 * @param stopped reports that it was ended
 * @param refused reports that it was refused, or denials
 * @param first day of the first report that it was given; empty without any
 * @param evidence ids of all these reports, in order of time
 */
public record Flows(
    TieKind.Flow flow,
    ActorId from,
    ActorId to,
    int given,
    int promised,
    int stopped,
    int refused,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<String> evidence) {
  public Flows {
    evidence = List.copyOf(evidence);
  }

  private record Key(TieKind.Flow flow, ActorId from, ActorId to) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::from).thenComparing(Key::to).thenComparing(Key::flow);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** By giver, taker and flow. Possible reports are left out. */
  public static List<Flows> of(Iterable<Signal> signals) {
    var byKey = new TreeMap<Key, Set<Signal>>();
    for (Signal signal : signals) {
      signal
          .kind()
          .flow()
          .ifPresent(flow -> {
            boolean turned = signal.kind().fromSecond();
            var key =
                new Key(
                    flow,
                    turned ? signal.second() : signal.first(),
                    turned ? signal.first() : signal.second());
            byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(signal);
          });
    }
    var flows = new ArrayList<Flows>();
    byKey.forEach((key, own) -> flows.add(row(key, List.copyOf(own))));
    return flows.stream().filter(row -> !row.evidence().isEmpty()).toList();
  }

  private static Flows row(Key key, List<Signal> signals) {
    List<Signal> sorted =
        signals.stream()
            .filter(s ->
                s.isPlain() || s.effect() == Effect.REFUSES || s.weight() == Signal.Weight.DENIED)
            .sorted(
                Comparator.comparing((Signal s) -> s.findDay().orElse(LocalDate.MAX))
                    .thenComparing(Signal::report))
            .toList();
    List<Signal> given =
        sorted.stream()
            .filter(s -> s.isPlain() && (s.effect() == Effect.SHOWS || s.effect() == Effect.OPENS))
            .toList();
    List<LocalDate> days = given.stream().flatMap(s -> s.findDay().stream()).toList();
    return new Flows(
        key.flow(),
        key.from(),
        key.to(),
        given.size(),
        count(sorted, Effect.FORESEES),
        count(sorted, Effect.CLOSES),
        (int) sorted.stream().filter(s -> !s.isPlain() || s.effect() == Effect.REFUSES).count(),
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
        sorted.stream().map(Signal::report).distinct().toList());
  }

  private static int count(List<Signal> signals, Effect effect) {
    return (int) signals.stream().filter(s -> s.isPlain() && s.effect() == effect).count();
  }
}
