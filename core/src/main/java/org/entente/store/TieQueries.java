package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.tie.Signal;
import org.entente.network.tie.Signals;
import org.entente.network.tie.TieRules;

/** What reports say of ties. Safe for several threads. */
public final class TieQueries {
  private static final int AT_ONCE = 4_000;

  private final Store store;

  TieQueries(Store store) {
    this.store = store;
  }

  /**
   * Signals of the reports that the filter lets through, in the order in which they were read. Give
   * a filter that lets every polarity and tense through, since denials belong to a tie.
   *
   * @param one only ties of this actor
   * @param other and of this one too
   * @param heirs former actors and those under whose name their ties stand
   */
  public List<Signal> signals(
      ReportFilter filter,
      Optional<ActorId> one,
      Optional<ActorId> other,
      Directory directory,
      Map<ActorId, ActorId> heirs) {
    return heard(filter, one, other, directory, heirs, Long.MAX_VALUE).signals();
  }

  /**
   * Signals of some reports.
   *
   * @param complete whether no report was left out for its number
   */
  public record Heard(List<Signal> signals, boolean complete) {
    public Heard {
      signals = List.copyOf(signals);
    }
  }

  /**
   * The same for at most so many reports, as pages need it.
   *
   * @param most reports that can bear on ties
   */
  public Heard heard(
      ReportFilter filter,
      Optional<ActorId> one,
      Optional<ActorId> other,
      Directory directory,
      Map<ActorId, ActorId> heirs,
      long most) {
    long read = 0;
    var rules = TieRules.bundled();
    var reader = Signals.bundled(directory, heirs);
    var signals = new ArrayList<Signal>();
    long after = 0;
    while (true) {
      long from = after;
      List<Long> numbers =
          store.list(
              filter
                  .applyTo(Query.named("network/tie-reports"))
                  .with("after", from)
                  .with("limit", AT_ONCE)
                  .with("one", one.map(ActorId::value))
                  .with("other", other.map(ActorId::value))
                  .withWords("frames", rules.frames())
                  .withWords("cameo", rules.cameo())
                  .withWords("former", heirs.keySet().stream().map(ActorId::value).toList())
                  .withWords("heirs", heirs.values().stream().map(ActorId::value).toList()),
              row -> row.number("number"));
      if (numbers.isEmpty() || read >= most) {
        return new Heard(signals, numbers.isEmpty());
      }
      read += numbers.size();
      for (StoredReport stored : store.ask(connection -> ReportReader.read(connection, numbers))) {
        for (Signal signal : reader.of(stored.report(), stored.sentence())) {
          if (one.stream().allMatch(signal::concerns)
              && other.stream().allMatch(signal::concerns)) {
            signals.add(signal);
          }
        }
      }
      after = numbers.getLast();
    }
  }
}
