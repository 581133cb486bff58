package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.network.outlook.Chance;
import org.entente.network.outlook.CountOutlook;
import org.entente.network.outlook.CountTest;
import org.entente.network.outlook.TieOutlook;
import org.entente.network.outlook.TieTest;

/** An outlook for people; no figure without how such figures did before. */
final class OutlookText {
  private static final int MOST_TIES = 200;

  /** Its place among the scores. */
  private static final int KAPLAN_MEIER = 1;

  private final StringBuilder out = new StringBuilder();

  private OutlookText() {}

  static String ofTies(Optional<TieOutlook> outlook) {
    var text = new OutlookText();
    if (outlook.isEmpty()) {
      text.line(
          "Not enough data: fewer than %d ties have ended, which tells nothing about how long they"
              + " last.",
          TieOutlook.FEWEST_ENDS);
    } else {
      text.ties(outlook.get());
    }
    return text.out.toString();
  }

  static String ofActs(OutlookVerb.Acts acts) {
    var text = new OutlookText();
    text.line(
        "%s toward %s, after %,d whole %ss of record",
        acts.from(), acts.to(), acts.periods(), name(acts.unit()));
    for (OutlookVerb.Side side : acts.sides()) {
      text.side(side, name(acts.unit()));
    }
    text.state(acts.state());
    return text.out.toString();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void side(OutlookVerb.Side side, String unit) {
    if (side.outlook().isEmpty()) {
      line("%n%s: not enough data, %s.", name(side.side()), side.missing().orElse(""));
      return;
    }
    CountOutlook outlook = side.outlook().get();
    line("%n%s in the %s from %s", name(side.side()), unit, outlook.from());
    line("%-12s%10s%14s%10s", "", "expected", "90 in 100", "none");
    for (CountOutlook.Forecast forecast : outlook.forecasts()) {
      line(
          "%-12s%10.1f%14s%10.2f",
          forecast.name(),
          forecast.mean(),
          forecast.low() + " … " + forecast.high(),
          forecast.none());
    }
    CountTest test = outlook.test();
    line("held-out %ss: %,d forecasts for %,d dyads", unit, test.forecasts(), test.dyads());
    scores(test.scores());
    if (!test.own().isEmpty()) {
      line("of these, this dyad alone:");
      scores(test.own());
    }
    line(
        "what came by tenths of the model's distribution, 0.10 each when calibrated: %s",
        pit(test));
    line("%s", verdict(test.gain(), "CRPS"));
  }

  private static String pit(CountTest test) {
    var words = new StringBuilder();
    test.pit().forEach(share -> words.append(String.format(Locale.ROOT, " %.2f", share)));
    return words.toString().strip();
  }

  private void scores(List<CountTest.Score> scores) {
    line("%-12s%10s%10s%10s%12s%12s", "", "log score", "CRPS", "MAE", "within 50", "within 90");
    for (CountTest.Score score : scores) {
      line(
          "%-12s%10.3f%10.3f%10.3f%12.2f%12.2f",
          score.name(), score.log(), score.ranked(), score.absolute(), score.half(), score.most());
    }
  }

  private static String verdict(TieTest.Gain gain, String score) {
    String figures =
        String.format(
            Locale.ROOT,
            "%s lower by %.3f (90 in 100: %.3f … %.3f)",
            score,
            gain.value(),
            gain.low(),
            gain.high());
    return gain.isSure()
        ? "The model foretold better than no change and the mean; than %s, the better one, by %s."
            .formatted(gain.over(), figures)
        : "The model is not surely better than %s: %s. Take the figure of %3$s."
            .formatted(gain.over(), figures, gain.over());
  }

  private void state(Optional<TieOutlook> state) {
    if (state.isEmpty() || state.get().standing().isEmpty()) {
      line(
          "%nstate of the relation: not enough data, too few states have ended or the dyad has"
              + " none.");
      return;
    }
    line("%nstate of the relation, by what there was more of");
    ties(state.get());
  }

  private void ties(TieOutlook outlook) {
    line(
        "chance to last %s from %s, learned from %,d spans of which %,d ended (shape %.2f)",
        outlook.months() == 1 ? "another month" : "another " + outlook.months() + " months",
        outlook.asOf(),
        outlook.ties(),
        outlook.ended(),
        outlook.shape());
    line("%-32s%-16s%12s%10s%20s%24s", "", "kind", "since", "model", "90 in 100", "Kaplan-Meier");
    for (TieOutlook.Outlook each : outlook.standing().stream().limit(MOST_TIES).toList()) {
      line(
          "%-32s%-16s%12s%10.3f%20s%24s",
          each.tie().from() + " > " + each.tie().to(),
          each.tie().kind(),
          each.tie().since(),
          each.model().value(),
          interval(each.model()),
          String.format(
              Locale.ROOT, "%.3f, %s", each.baseline().value(), interval(each.baseline())));
    }
    if (outlook.standing().size() > MOST_TIES) {
      line("%,d more; --from, --to or --format json", outlook.standing().size() - MOST_TIES);
    }
    if (outlook.test().isEmpty()) {
      line("Not enough data for a back-test; the figures above are untried.");
      return;
    }
    TieTest test = outlook.test().get();
    line(
        "back-test: %,d forecasts on %d days from %s to %s; %.3f of them lasted",
        test.forecasts(),
        test.days().size(),
        test.days().getFirst(),
        test.days().getLast(),
        test.lasted());
    line("%-14s%10s%12s", "", "Brier", "log score");
    for (TieTest.Score score : test.scores()) {
      line("%-14s%10.4f%12.4f", score.name(), score.brier(), score.log());
    }
    line("foretold and what came, in groups: %s", groups(test));
    line("%s", verdict(test.gain(), "Brier score"));
    if (test.scores().get(KAPLAN_MEIER).brier() < test.scores().getFirst().brier()) {
      line("Kaplan-Meier alone did better than the model.");
    }
  }

  private static String groups(TieTest test) {
    var words = new StringBuilder();
    test.reliability()
        .forEach(group ->
            words.append(
                String.format(Locale.ROOT, "  %.3f → %.3f", group.foretold(), group.lasted())));
    return words.toString().strip();
  }

  private static String interval(Chance chance) {
    return String.format(Locale.ROOT, "%.3f … %.3f", chance.low(), chance.high());
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
