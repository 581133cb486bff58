package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.network.tie.Evidence;
import org.entente.network.tie.Known;
import org.entente.network.tie.Tie;
import org.entente.network.tie.TieJson;
import org.entente.network.tie.Until;
import org.entente.web.word.Dates;

/**
 * A tie as a row.
 *
 * @param kind its name
 * @param state at the end of the record
 * @param since in words
 * @param until in words
 * @param opening ids of the reports that open it
 * @param closing ids of those that close it
 * @param course ids of those that show or change it
 * @param beside ids of those that do not move it: denials, refusals, announcements
 */
public record TieLine(
    String kind,
    boolean mutual,
    boolean against,
    ActorId first,
    String firstName,
    ActorId second,
    String secondName,
    String state,
    String since,
    Optional<LocalDate> sinceEarliest,
    Optional<LocalDate> sinceLatest,
    String until,
    List<String> opening,
    List<String> closing,
    List<String> course,
    List<String> beside) {
  static TieLine of(Tie tie, String firstName, String secondName, LocalDate last) {
    return new TieLine(
        tie.kind().name(),
        tie.kind().mutual(),
        tie.kind().against(),
        tie.first(),
        firstName,
        tie.second(),
        secondName,
        TieJson.word(tie.on(last)),
        since(tie),
        tie.since().flatMap(Known::earliest),
        tie.since().flatMap(Known::latest),
        until(tie),
        ids(tie.opening()),
        tie.until() instanceof Until.Closed closed ? ids(closed.evidence()) : List.of(),
        ids(tie.course()),
        ids(tie.beside()));
  }

  private static List<String> ids(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::report).distinct().toList();
  }

  /** Beginning and end as a phrase: “since 18 Oct 1991; no end reported”. */
  String spoken() {
    boolean day =
        !since.isEmpty() && !since.matches("(there )?by .*|between .*|foreseen .*|not told");
    String began =
        day ? "since " + since : since.equals("not told") ? "since when not told" : since;
    return until.isEmpty() ? began : began + "; " + until;
  }

  private static String since(Tie tie) {
    if (tie.since().isEmpty()) {
      return "not told";
    }
    Known since = tie.since().get();
    if (since.latest().isEmpty()) {
      return since.earliest().map(day -> "foreseen " + Dates.day(day)).orElse("not told");
    }
    if (since.earliest().isPresent()) {
      return span(since.earliest().get(), since.latest().get());
    }
    return (tie.opening().isEmpty() ? "there by " : "by ") + Dates.day(since.latest().get());
  }

  static String until(Tie tie) {
    return switch (tie.until()) {
      case Until.Open _ -> tie.since().flatMap(Known::latest).isEmpty() ? "" : "no end reported";
      case Until.Untold untold ->
          untold.after().map(day -> "last shown " + Dates.day(day)).orElse("not told")
              + untold.before().map(day -> ", over by " + Dates.day(day)).orElse("");
      case Until.Closed closed ->
          closed.when().latest().isEmpty()
              ? "ended"
              : closed.when().earliest().isPresent()
                  ? span(closed.when().earliest().get(), closed.when().latest().get())
                  : "by " + Dates.day(closed.when().latest().get());
    };
  }

  /** Both days included; a day, month or year as it is, anything else as what lies between. */
  private static String span(LocalDate earliest, LocalDate latest) {
    LocalDate until = latest.plusDays(1);
    boolean plain =
        earliest.equals(latest)
            || (earliest.getDayOfMonth() == 1
                && (earliest.plusMonths(1).equals(until)
                    || (earliest.getDayOfYear() == 1 && earliest.plusYears(1).equals(until))));
    return plain
        ? Dates.between(earliest, until)
        : "between %s and %s".formatted(Dates.day(earliest), Dates.day(latest));
  }

  /** Every report behind it, each once, with what it does. */
  public List<Cited> cited() {
    var cited = new ArrayList<Cited>();
    opening.forEach(id -> cited.add(new Cited(id, "opens")));
    course.forEach(id -> cited.add(new Cited(id, "shows")));
    closing.forEach(id -> cited.add(new Cited(id, "closes")));
    beside.forEach(id -> cited.add(new Cited(id, "beside")));
    return cited;
  }

  /** The direction in words: mutual ties have none. */
  public String parties() {
    return firstName + (mutual ? " – " : " → ") + secondName;
  }

  public record Cited(String report, String does) {}
}
