package org.entente.app;

import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.outlook.Chance;
import org.entente.network.outlook.CountOutlook;
import org.entente.network.outlook.CountTest;
import org.entente.network.outlook.Span;
import org.entente.network.outlook.TieOutlook;
import org.entente.network.outlook.TieTest;
import org.entente.network.tie.TieKind;
import org.entente.network.tie.TieRules;

/** An outlook for people; no figure without how such figures did before. */
final class OutlookText {
  private static final int MOST_TIES = 200;

  /** Its place among the scores. */
  private static final int KAPLAN_MEIER = 1;

  private final StringBuilder out = new StringBuilder();
  private final Directory directory;

  private OutlookText(Directory directory) {
    this.directory = directory;
  }

  static String of(OutlookAnswer answer, Directory directory) {
    var text = new OutlookText(directory);
    answer.acts().ifPresent(text::acts);
    if (answer.ties().isPresent()) {
      if (answer.acts().isPresent()) {
        text.line("%nties between the two");
      }
      text.lasting(answer.ties().get(), "ties");
    }
    return text.out.toString();
  }

  private void acts(ActOutlook acts) {
    line(
        "%s toward %s, after %,d whole %ss of record, %s until %s",
        acts.fromName(),
        acts.toName(),
        acts.periods(),
        name(acts.unit()),
        acts.first(),
        acts.until());
    for (ActOutlook.Side side : acts.sides()) {
      side(side, name(acts.unit()));
    }
    line("%nstate of the relation, by what there was more of");
    lasting(acts.state(), "states of relations");
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void side(ActOutlook.Side side, String unit) {
    if (side.outlook().isEmpty()) {
      line(
          "%n%s: %s. No outlook, not enough data: %s.",
          name(side.side()), told(side, unit), side.missing().orElse(""));
      return;
    }
    CountOutlook outlook = side.outlook().get();
    line(
        "%n%s in the %s from %s, after %s",
        name(side.side()), unit, outlook.from(), told(side, unit));
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

  /** What of a side there is; a count says something even where nothing can be foretold. */
  private static String told(ActOutlook.Side side, String unit) {
    String acts = side.acts() == 1 ? "1 act" : String.format(Locale.ROOT, "%,d acts", side.acts());
    return side.last()
        .map(day -> "%s, the last in the %s from %s".formatted(acts, unit, day))
        .orElse("no acts");
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
    String interval = String.format(Locale.ROOT, "90 in 100: %.3f … %.3f", gain.low(), gain.high());
    return gain.isSure()
        ? String.format(
            Locale.ROOT,
            "The model foretold better than no change and the mean: its %s is lower by %.3f than"
                + " that of %s, the better of the two (%s).",
            score,
            gain.value(),
            gain.over(),
            interval)
        : String.format(
            Locale.ROOT,
            "The model is not surely better than %s: its %s is lower by %.3f (%s). Take the figure"
                + " of %s.",
            gain.over(),
            score,
            gain.value(),
            interval,
            gain.over());
  }

  /** What is left out is said, so that nobody looks for it. */
  private void lasting(Lasting lasting, String what) {
    lasting.missing().ifPresent(why -> line("No outlook for %s, not enough data: %s.", what, why));
    lasting.outlook().ifPresent(this::ties);
    if (lasting.outlook().isEmpty()) {
      standing(lasting);
    }
    if (lasting.reportedOnly() + lasting.untold() > 0) {
      line(
          "Of everybody’s ties %,d are left out that are seen only while reports show them",
          lasting.reportedOnly());
      line(
          "(arms, money, training, people), and %,d whose beginning or end is not told.",
          lasting.untold());
      line("An end that no article tells is not known here.");
    }
  }

  private void standing(Lasting lasting) {
    if (lasting.standing().isEmpty()) {
      line("None of those asked for stands on %s, as far as is told.", lasting.asOf());
      return;
    }
    line("Standing on %s, as far as is told:", lasting.asOf());
    lasting.standing().stream()
        .limit(MOST_TIES)
        .forEach(tie -> line("  %-44s%-22s since %s", pair(tie), tie.kind(), tie.since()));
    if (lasting.standing().size() > MOST_TIES) {
      line("  %,d more; --from, --to or --format json", lasting.standing().size() - MOST_TIES);
    }
  }

  private String pair(Span tie) {
    boolean mutual = TieRules.bundled().findKind(tie.kind()).map(TieKind::mutual).orElse(false);
    return actor(tie.from()) + (mutual ? " – " : " > ") + actor(tie.to());
  }

  /** Tables have names of their own. */
  private String actor(String name) {
    return name.matches("[A-Z]{3,4}|[a-z0-9][a-z0-9-]*")
        ? directory.findActor(new ActorId(name)).map(Actor::name).orElse(name)
        : name;
  }

  private void ties(TieOutlook outlook) {
    line(
        "chance to last %s from %s, learned from %,d spans of which %,d ended (shape %.2f)",
        outlook.months() == 1 ? "another month" : "another " + outlook.months() + " months",
        outlook.asOf(),
        outlook.ties(),
        outlook.ended(),
        outlook.shape());
    if (outlook.standing().isEmpty()) {
      line("none of those asked for stands on that day, as far as is told");
    } else {
      line("%-44s%-22s%12s%10s%18s%24s", "", "kind", "since", "model", "90 in 100", "Kaplan-Meier");
    }
    for (TieOutlook.Outlook each : outlook.standing().stream().limit(MOST_TIES).toList()) {
      line(
          "%-44s%-22s%12s%10.3f%18s%24s",
          pair(each.tie()),
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
