package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How likely each tie that stands is to last so many more months.
 *
 * @param asOf the day from which it is seen
 * @param shape p of the model: below 1 what has lasted long ends less often, above 1 more often
 * @param standing one for each tie that stands on that day, in the order given
 * @param test how well the same was foretold on earlier days; empty when too little is known
 */
public record TieOutlook(
    LocalDate asOf,
    int months,
    int ties,
    int ended,
    double shape,
    List<Outlook> standing,
    Optional<TieTest> test) {
  /** Fewer ends than this tell nothing about how long ties last. */
  public static final int FEWEST_ENDS = 10;

  /** Ends that a kind borrows from all kinds together. */
  static final double BORROWED = 3;

  /** How far back an era goes that is looked at for more or fewer ends, in the months asked for. */
  static final int ERA = 2;

  public TieOutlook {
    standing = List.copyOf(standing);
  }

  /**
   * @param model by the model
   * @param baseline by lives of the same kind alone where {@value #FEWEST_ENDS} of it ended, else
   *     by all
   */
  public record Outlook(Span tie, double age, Chance model, Chance baseline) {}

  /**
   * Empty when fewer than {@value #FEWEST_ENDS} ties had ended by {@code asOf}.
   *
   * @param months how far ahead, above 0
   */
  public static Optional<TieOutlook> find(List<Span> spans, LocalDate asOf, int months) {
    List<Lifetime> known = lifetimes(spans, asOf);
    long ended = known.stream().filter(Lifetime::ended).count();
    if (ended < FEWEST_ENDS) {
      return Optional.empty();
    }
    Weibull model =
        Weibull.fit(known, TieOutlook.BORROWED)
            .since(asOf, (double) TieOutlook.ERA * months, spans);
    var baselines = new Baselines(known);
    List<Outlook> standing =
        spans.stream()
            .filter(span -> span.standsOn(asOf))
            .map(span -> {
              double age = span.age(asOf);
              return new Outlook(
                  span,
                  age,
                  model.lasts(span.kind(), age, months),
                  baselines.of(span.kind()).lasts(age, months));
            })
            .toList();
    return Optional.of(
        new TieOutlook(
            asOf,
            months,
            known.size(),
            (int) ended,
            model.shape(),
            standing,
            TieTest.find(spans, asOf, months)));
  }

  /** What is known on a day of the ties that had begun by then. */
  static List<Lifetime> lifetimes(List<Span> spans, LocalDate asOf) {
    return spans.stream()
        .filter(span -> !span.since().isAfter(asOf))
        .map(span -> span.lifetime(asOf))
        .toList();
  }
}
