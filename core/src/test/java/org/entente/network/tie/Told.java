package org.entente.network.tie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;

/** Reports as the coder makes them, put together by hand, and the ties that come of them. */
public final class Told {
  static final Directory DIRECTORY = Directory.bundled();

  private final List<Signal> signals = new ArrayList<>();
  private final Map<ActorId, ActorId> heirs;
  private int count;

  Told(Map<ActorId, ActorId> heirs) {
    this.heirs = heirs;
  }

  Told() {
    this(Map.of());
  }

  /** What a sentence says; {@code when} is a day, a month, a year, or {@code by} a day. */
  Told say(String when, String source, String rule, String target, String sentence) {
    Report report = report("r-" + HexFormat.of().toHexDigits(count++), when, source, rule, target);
    signals.addAll(
        new Signals(TieRules.bundled(), Signals.bodies(DIRECTORY), heirs).of(report, sentence));
    return this;
  }

  Told say(String when, String source, String rule, String target) {
    return say(when, source, rule, target, "It was so.");
  }

  List<Signal> signals() {
    return signals;
  }

  List<Tie> ties(String kind) {
    return Ties.of(signals).stream().filter(tie -> tie.kind().name().equals(kind)).toList();
  }

  /** A rule that begins with {@code not} or {@code deny} makes a denied report. */
  public static Report report(String id, String when, String source, String rule, String target) {
    boolean denied = rule.startsWith("not>") || rule.startsWith("deny>");
    boolean coming = rule.startsWith("will>") || rule.startsWith("plan>");
    boolean possible = rule.startsWith("?");
    String frame = rule.replace("?", "");
    String cameo = frame.contains("#") ? frame.substring(frame.indexOf('#') + 1) : "057";
    return new Report(
        id,
        new DocumentId("d-0000000000000000"),
        0,
        new Span(0, 400),
        new Act(EventType.SUPPORT, Optional.empty(), List.of(), cameo, 3),
        List.of(participant(source)),
        List.of(participant(target)),
        new Span(0, 2),
        "It",
        date(when),
        Optional.empty(),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        possible ? Certainty.POSSIBLE : Certainty.STATED,
        coming ? Tense.PLANNED : Tense.PAST,
        List.of(),
        frame.replaceAll("#.*", ""),
        "fake 1");
  }

  private static EventDate date(String when) {
    if (when.isEmpty()) {
      return new EventDate.Unknown();
    }
    if (when.startsWith("by ")) {
      return new EventDate.Publication(LocalDate.parse(when.substring(3)));
    }
    return switch (when.length()) {
      case 4 -> {
        int year = Integer.parseInt(when);
        yield stated(
            LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), EventDate.Precision.YEAR);
      }
      case 7 -> {
        var month = YearMonth.parse(when);
        yield stated(month.atDay(1), month.plusMonths(1).atDay(1), EventDate.Precision.MONTH);
      }
      default -> {
        LocalDate day = LocalDate.parse(when);
        yield stated(day, day.plusDays(1), EventDate.Precision.DAY);
      }
    };
  }

  private static EventDate stated(LocalDate from, LocalDate until, EventDate.Precision precision) {
    return new EventDate.Stated(from, until, precision, new Span(0, 2), "It");
  }

  private static Participant participant(String actor) {
    var id = new ActorId(actor);
    return new Participant(
        new Span(0, 2),
        "It",
        new Identity.Known(id),
        Optional.of(actor),
        Optional.empty(),
        List.of(),
        Optional.of(id));
  }
}
