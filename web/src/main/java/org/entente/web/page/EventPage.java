package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.event.Contradiction;
import org.entente.event.Likeness;
import org.entente.event.Member;
import org.entente.event.Reason;
import org.entente.event.Told;
import org.entente.event.grade.Grades;
import org.entente.report.Polarity;
import org.entente.store.StoredDecision;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;

/**
 * One event: who says so, who only repeats it, and where they differ.
 *
 * @param voices independent ones
 * @param grading how credible, by a person's word or the rule
 * @param lines its reports, first told first
 * @param contradictions on what they do not agree
 * @param changes what people decided on its reports, oldest first
 */
public record EventPage(
    Address address,
    String id,
    int voices,
    long documents,
    Grading.OfEvent grading,
    List<Line> lines,
    List<Contradiction> contradictions,
    List<Change> changes,
    @JsonIgnore StoredReport standing)
    implements Page {

  /**
   * A report of the event.
   *
   * @param why it is in the event, in words
   * @param with the report that it has the words of, or is like
   * @param likeness the parts of that, when it is like another
   * @param grading how reliable its sources are taken to be
   */
  public record Line(
      StoredReport report,
      String why,
      Optional<String> with,
      Optional<Likeness> likeness,
      Grading.OfSources grading) {}

  /**
   * A decision.
   *
   * @param kind split or merge
   * @param undone by whom, when and why, when it is no longer in force
   */
  public record Change(
      long number, String kind, String by, String at, String why, Optional<String> undone) {}

  /** Reports of one polarity, by voice. */
  public record Side(Polarity polarity, List<VoiceRow> rows, long reports) {}

  /**
   * Reports that rest on one voice.
   *
   * @param first that was told first
   * @param others of the same voice that copy nobody
   * @param copies not counted again
   */
  public record VoiceRow(int voice, Line first, List<Line> others, List<Line> copies) {}

  public static EventPage of(Holdings holdings, Ask ask) {
    String id = ask.path().getOrDefault("id", "");
    StoredEvent event =
        Optional.of(id)
            .filter(text -> text.matches("e-[0-9a-f]{16}"))
            .flatMap(holdings::findEvent)
            .orElseThrow(() -> new Missing("No event here has the id “%s”.".formatted(id)));
    Grades grades = holdings.grades();
    List<Told> told = event.told();
    List<Contradiction> contradictions = holdings.listContradictions(event);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < event.reports().size(); i++) {
      lines.add(
          line(
              event.reports().get(i),
              event.event().members().get(i),
              Grading.of(grades.of(told.get(i)))));
    }
    return new EventPage(
        ask.address(),
        event.event().id(),
        event.event().voices(),
        event.documents(),
        Grading.of(grades.of(event.event(), told, contradictions)),
        lines,
        contradictions,
        changes(holdings.listDecisions(), event),
        event.standing());
  }

  private static Line line(StoredReport report, Member member, Grading.OfSources grading) {
    Optional<String> with =
        switch (member.reason()) {
          case Reason.SameWords(String other) -> Optional.of(other);
          case Reason.Alike(String other, Likeness _) -> Optional.of(other);
          case Reason.First _, Reason.Decided _ -> Optional.empty();
        };
    Optional<Likeness> likeness =
        member.reason() instanceof Reason.Alike alike
            ? Optional.of(alike.likeness())
            : Optional.empty();
    return new Line(report, EventWords.why(member.reason()), with, likeness, grading);
  }

  private static List<Change> changes(List<StoredDecision> decisions, StoredEvent event) {
    List<String> ids = event.reports().stream().map(stored -> stored.report().id()).toList();
    List<Long> numbers =
        event.event().members().stream()
            .map(Member::reason)
            .map(reason -> reason instanceof Reason.Decided(long number) ? number : 0L)
            .toList();
    return decisions.stream()
        .filter(stored ->
            numbers.contains(stored.decision().number())
                || stored.decision().reports().stream().anyMatch(key -> ids.contains(key.report())))
        .map(EventPage::change)
        .toList();
  }

  private static Change change(StoredDecision stored) {
    var made = stored.decision().made();
    return new Change(
        stored.decision().number(),
        ReportJson.lower(stored.decision().kind()),
        made.by(),
        made.at().toString(),
        made.why(),
        stored
            .undone()
            .map(undone -> "%s, %s: %s".formatted(undone.by(), undone.at(), undone.why())));
  }

  /** What affirms, then what denies, each by voice in the order of first telling. */
  @JsonIgnore
  public List<Side> sides() {
    var sides = new ArrayList<Side>();
    for (Polarity polarity : Polarity.values()) {
      List<Line> some =
          lines.stream().filter(line -> line.report().report().polarity() == polarity).toList();
      List<VoiceRow> rows =
          some.stream().map(EventPage::voice).distinct().map(voice -> row(voice, some)).toList();
      if (!rows.isEmpty()) {
        sides.add(new Side(polarity, rows, some.size()));
      }
    }
    return sides;
  }

  private static VoiceRow row(int voice, List<Line> all) {
    List<Line> some = all.stream().filter(line -> voice(line) == voice).toList();
    return new VoiceRow(
        voice,
        some.getFirst(),
        some.stream().skip(1).filter(line -> !isCopy(line)).toList(),
        some.stream().skip(1).filter(EventPage::isCopy).toList());
  }

  private static int voice(Line line) {
    return line.report().event().map(placing -> placing.member().voice()).orElse(1);
  }

  private static boolean isCopy(Line line) {
    return line.report().event().flatMap(placing -> placing.member().copyOf()).isPresent();
  }

  @JsonIgnore
  public long copies() {
    return lines.stream().filter(EventPage::isCopy).count();
  }

  @JsonIgnore
  public long counted() {
    return lines.stream().filter(line -> line.report().counted()).count();
  }

  /** Number of the report among the event's, from 1; what another page calls it by. */
  public int place(String report) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).report().report().id().equals(report)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The report that speaks for a side of a contradiction: the first that gives its answer. */
  public StoredReport said(Contradiction.Side side) {
    return lines.get(place(side.reports().getFirst()) - 1).report();
  }

  /** How a person takes a report out of the event, joins another event to it, and grades it. */
  @JsonIgnore
  public List<String> commands() {
    return EventWords.commands(lines.getLast().report().report().id(), id);
  }

  @Override
  public String template() {
    return "event";
  }

  @Override
  public String title() {
    return EventWords.title(standing.report());
  }

  @Override
  public Section section() {
    return Section.EVENTS;
  }
}
