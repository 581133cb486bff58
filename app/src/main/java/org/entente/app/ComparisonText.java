package org.entente.app;

import java.util.List;
import java.util.Locale;
import org.entente.measure.Comparison;
import org.entente.measure.ReportLine;

/** A comparison for people: each change with its sentence, then the counts. */
final class ComparisonText {
  private final StringBuilder out = new StringBuilder();

  private ComparisonText() {}

  static String of(Comparison comparison) {
    var text = new ComparisonText();
    comparison.changes().forEach(text::change);
    text.tallies("type", comparison.byType());
    text.tallies("rule", comparison.byRule());
    text.line(
        "%,d reports before, %,d now: %,d gained, %,d lost, %,d changed, %,d the same",
        comparison.old(),
        comparison.now(),
        count(comparison, Comparison.Gained.class),
        count(comparison, Comparison.Lost.class),
        count(comparison, Comparison.Changed.class),
        comparison.same());
    return text.out.toString();
  }

  private static long count(Comparison comparison, Class<? extends Comparison.Change> kind) {
    return comparison.changes().stream().filter(kind::isInstance).count();
  }

  private void change(Comparison.Change change) {
    switch (change) {
      case Comparison.Gained gained -> report("gained ", gained.shown());
      case Comparison.Lost lost -> report("lost   ", lost.shown());
      case Comparison.Changed changed -> {
        report("changed", changed.shown());
        for (String field : changed.fields()) {
          line(
              "        %s: %s → %s",
              field,
              changed.before().fields().getOrDefault(field, ""),
              changed.shown().fields().getOrDefault(field, ""));
        }
      }
    }
    line("        %s", change.shown().sentence().replaceAll("\\s+", " "));
  }

  private void report(String kind, ReportLine report) {
    line(
        "%s %s %s  (%s)  %s at %d",
        kind,
        report.answer().type(),
        report.answer().dyad(),
        report.answer().rule(),
        report.document(),
        report.place().start());
  }

  private void tallies(String name, List<Comparison.Tally> tallies) {
    if (tallies.isEmpty()) {
      return;
    }
    line("%n%-44s%8s%8s%9s", "by " + name, "gained", "lost", "changed");
    for (Comparison.Tally tally : tallies) {
      line("%-44s%8d%8d%9d", tally.label(), tally.gained(), tally.lost(), tally.changed());
    }
    line("");
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
