package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.network.CountedAct;
import org.entente.network.outlook.Span;
import org.entente.network.outlook.TieOutlook;
import org.entente.network.outlook.TieSpans;
import org.entente.network.tie.Signal;
import org.entente.network.tie.Ties;

/**
 * How likely what stands is to last, or why that cannot be said.
 *
 * @param asOf the day from which it is seen
 * @param missing why there is no outlook; empty when there is one
 * @param standing what stands on that day
 * @param reportedOnly ties left out since they are seen only while reports show them
 * @param untold ties left out since too little is told of their beginning and end
 */
record Lasting(
    LocalDate asOf,
    Optional<String> missing,
    Optional<TieOutlook> outlook,
    List<Span> standing,
    int reportedOnly,
    int untold) {
  Lasting {
    standing = List.copyOf(standing);
  }

  /**
   * Of everybody's ties.
   *
   * @param end first day that is not known any more; by default the last day that ties tell of
   */
  static Lasting of(List<Signal> signals, Optional<LocalDate> end, int months) {
    TieSpans read = TieSpans.of(Ties.of(signals));
    LocalDate asOf =
        end.orElseGet(() -> read.spans().isEmpty() ? LocalDate.EPOCH : lastDay(read.spans()));
    return find(read.spans(), asOf, months).without(read.reportedOnly(), read.untold());
  }

  /** The last on which one begins or ends; there must be one. */
  static LocalDate lastDay(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> Stream.concat(Stream.of(span.since()), span.until().stream()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  static Lasting find(List<Span> spans, LocalDate asOf, int months) {
    Optional<TieOutlook> found = TieOutlook.find(spans, asOf, months);
    List<Span> begun = spans.stream().filter(span -> !span.since().isAfter(asOf)).toList();
    List<Span> standing = begun.stream().filter(span -> span.standsOn(asOf)).toList();
    Optional<String> missing =
        found.isPresent()
            ? Optional.empty()
            : Optional.of(
                "of %d that had begun by %s, %d had ended; how long they last is learned from ends, of which %d are needed"
                    .formatted(
                        begun.size(),
                        asOf,
                        begun.size() - standing.size(),
                        TieOutlook.FEWEST_ENDS));
    return new Lasting(asOf, missing, found, standing, 0, 0);
  }

  private Lasting without(int onlyReported, int hardlyTold) {
    return new Lasting(asOf, missing, outlook, standing, onlyReported, hardlyTold);
  }

  /** Those of one or of two actors, whichever is named first; what is learned stays that of all. */
  Lasting only(Optional<String> one, Optional<String> other) {
    return only(span ->
        Stream.concat(one.stream(), other.stream())
            .allMatch(name -> span.from().equals(name) || span.to().equals(name)));
  }

  /** Those from the first of the pair to the second. */
  Lasting only(CountedAct.Pair pair) {
    return only(span -> span.from().equals(pair.from()) && span.to().equals(pair.to()));
  }

  private Lasting only(Predicate<Span> wanted) {
    return new Lasting(
        asOf,
        missing,
        outlook.map(all ->
            new TieOutlook(
                all.asOf(),
                all.months(),
                all.ties(),
                all.ended(),
                all.shape(),
                all.standing().stream().filter(each -> wanted.test(each.tie())).toList(),
                all.test())),
        standing.stream().filter(wanted).toList(),
        reportedOnly,
        untold);
  }
}
