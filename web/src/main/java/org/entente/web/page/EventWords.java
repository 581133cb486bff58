package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.event.Contradiction;
import org.entente.event.Likeness;
import org.entente.event.Reason;
import org.entente.report.Report;

/** Why reports are one event, and where they differ, in words. */
public final class EventWords {
  private EventWords() {}

  /** A sentence without its stop. */
  static String why(Reason reason) {
    return switch (reason) {
      case Reason.First _ -> "told first";
      case Reason.SameWords _ -> "the same words, another party";
      case Reason.Decided(long decision) -> "put here by hand, decision " + decision;
      case Reason.Alike(String _, Likeness likeness) -> likeness(likeness);
    };
  }

  private static String likeness(Likeness likeness) {
    var parts = new ArrayList<String>();
    parts.add(
        likeness.act() == 1
            ? "same act"
            : likeness.act() > 0.5 ? "same type of act" : "kindred type of act");
    parts.add(
        likeness.parties() == 1
            ? "same parties"
            : likeness.parties() >= 0.9
                ? "parties that count for the same"
                : likeness.parties() > 0.6
                    ? "parties fit as far as they are named"
                    : "parties do not agree");
    parts.add(
        likeness.dates() == 1
            ? "same day"
            : likeness.dates() >= 0.7 ? "days next to each other" : "dates overlap");
    if (likeness.place() == 1) {
      parts.add("a place in common");
    } else if (likeness.place() == 0) {
      parts.add("other places named");
    }
    parts.add(percent(likeness.words()) + " of the words of the sentences in common");
    if (likeness.context() > 0) {
      parts.add(percent(likeness.context()) + " of those of the articles");
    }
    return String.join(", ", parts);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  /** What the reports differ on. */
  public static String point(Contradiction.Kind kind) {
    return switch (kind) {
      case POLARITY -> "Whether it took place";
      case SOURCE -> "Who did it";
      case TARGET -> "To whom it was done";
      case NUMBER -> "How many";
    };
  }

  /** The event as a noun phrase that asserts nothing. */
  static String title(Report report) {
    String who = ReportWords.names(report.sources());
    return report.targets().isEmpty()
        ? "%s by %s".formatted(report.act().type(), who)
        : "%s by %s toward %s"
            .formatted(report.act().type(), who, ReportWords.names(report.targets()));
  }

  static List<String> commands(String report, String event) {
    return List.of(
        "entente split %s --archive DIR --why \"…\"".formatted(report),
        "entente merge %s r-… --archive DIR --why \"…\"".formatted(report),
        "entente grade 4 --event %s --archive DIR --why \"…\"".formatted(event));
  }
}
