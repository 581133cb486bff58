package org.entente.web.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.network.shift.ActShift;
import org.entente.store.Series;
import org.entente.store.StoredReport;
import org.entente.web.holdings.Holdings;
import org.entente.web.word.Periods;
import org.entente.web.word.Words;

/**
 * A shift as a row.
 *
 * @param number as in the picture
 * @param when in words
 * @param place the stretch in which it may lie, in words
 * @param size of the change in mean weight
 * @param rate share of series without a change in which chance makes one as strong
 * @param reports in the new stretch
 * @param carriers reports that carry it, the strongest first, one of each sentence
 */
public record ShiftLine(
    int number,
    ActorId source,
    String sourceName,
    ActorId target,
    String targetName,
    boolean bothWays,
    LocalDate from,
    String when,
    String place,
    double before,
    double after,
    double size,
    double low,
    double high,
    double rate,
    int reports,
    List<StoredReport> carriers) {
  private static final int CARRIERS = 3;

  public ShiftLine {
    carriers = List.copyOf(carriers);
  }

  static ShiftLine of(
      Holdings holdings,
      int number,
      Holdings.ActorCard source,
      Holdings.ActorCard target,
      boolean bothWays,
      ActShift shift,
      Series.Unit unit) {
    String first = Periods.label(unit, shift.earliest());
    String last = Periods.label(unit, shift.latest());
    var sentences = new HashSet<String>();
    return new ShiftLine(
        number,
        source.id(),
        source.name(),
        target.id(),
        target.name(),
        bothWays,
        shift.from(),
        Periods.label(unit, shift.from()),
        first.equals(last) ? first : first + " to " + last,
        shift.shift().before(),
        shift.shift().after(),
        shift.shift().size(),
        shift.shift().low(),
        shift.shift().high(),
        shift.shift().falseAlarmRate(),
        shift.reportsAfter(),
        shift.carriers().stream()
            .map(carrier -> holdings.findReport(carrier.report()))
            .flatMap(Optional::stream)
            .filter(each -> sentences.add(each.sentence()))
            .limit(CARRIERS)
            .toList());
  }

  ShiftLine numbered(int place) {
    return new ShiftLine(
        place,
        source,
        sourceName,
        target,
        targetName,
        bothWays,
        from,
        when,
        this.place,
        before,
        after,
        size,
        low,
        high,
        rate,
        reports,
        carriers);
  }

  /** The size with its interval. */
  public String sized() {
    return "%s (%s to %s)".formatted(Words.signed(size), Words.signed(low), Words.signed(high));
  }

  /** In how many of a hundred series without a change chance makes one as strong. */
  public String chance() {
    return rate < 0.01 ? "fewer than 1 in 100" : Math.round(rate * 100) + " in 100";
  }
}
