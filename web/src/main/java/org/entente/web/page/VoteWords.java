package org.entente.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.store.VoteQueries;
import org.entente.web.picture.LinesPicture;
import org.entente.web.picture.Steps;
import org.entente.web.word.Words;

/** What the page of votes says and draws, by rule from its figures. */
public record VoteWords(VotesPage page) {
  static BigDecimal decimals(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }

  /** Two decimals with a true minus sign. */
  public static String plain(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    return (value < 0 && !digits.equals("0.00") ? Words.MINUS : "") + digits;
  }

  /** Two decimals with an explicit sign. */
  public static String signed(double value) {
    String plain = plain(value);
    return plain.startsWith(Words.MINUS) || plain.equals("0.00") ? plain : "+" + plain;
  }

  /** The session and the year in which it began, when that is known. */
  public String session(int session) {
    String year = year(session);
    return year.isEmpty() ? "session " + session : "session %d (%s)".formatted(session, year);
  }

  private String year(int session) {
    return page.sessions().stream()
        .filter(row -> row.session() == session)
        .flatMap(row -> row.firstDay().stream())
        .map(day -> String.valueOf(day.getYear()))
        .findFirst()
        .orElse("");
  }

  /** Sessions by the day on which each began; where one is not known, in turn. */
  Steps steps() {
    List<LocalDate> days =
        page.sessions().stream().flatMap(row -> row.firstDay().stream()).toList();
    return days.size() == page.sessions().size()
        ? Steps.ofDays(days)
        : Steps.inTurn(page.sessions().stream().map(VoteQueries.SessionRow::session).toList());
  }

  List<LinesPicture.Course> placeCourses() {
    return page.chosen().stream()
        .map(voter -> {
          Map<Integer, IdealPoint> points = new HashMap<>();
          page.points().stream()
              .filter(point -> point.voter().iso3().equals(voter.iso3()))
              .forEach(point -> points.put(point.session(), point));
          return new LinesPicture.Course(
              voter.name(),
              page.sessions().stream()
                  .map(row ->
                      Optional.ofNullable(points.get(row.session()))
                          .map(point ->
                              new LinesPicture.Value(point.mean(), point.low(), point.high())))
                  .toList(),
              Map.of(),
              page.chosen().indexOf(voter));
        })
        .toList();
  }

  List<LinesPicture.Course> agreementCourses() {
    Map<Integer, SessionAgreement> pairs = new HashMap<>();
    page.pair().stream()
        .filter(pair -> pair.votes() >= SessionSpread.FEWEST_VOTES)
        .forEach(pair -> pairs.put(pair.session(), pair));
    Map<Integer, SessionSpread> spreads = new HashMap<>();
    page.spreads().forEach(spread -> spreads.put(spread.session(), spread));
    return List.of(
        new LinesPicture.Course(
            "these two",
            page.sessions().stream()
                .map(row ->
                    Optional.ofNullable(pairs.get(row.session()))
                        .map(pair -> LinesPicture.Value.bare(pair.agreement())))
                .toList(),
            Map.of(),
            0),
        new LinesPicture.Course(
            "any two, mean",
            page.sessions().stream()
                .map(row ->
                    Optional.ofNullable(spreads.get(row.session()))
                        .map(spread -> LinesPicture.Value.bare(spread.mean())))
                .toList(),
            Map.of(),
            LinesPicture.Course.REFERENCE));
  }

  /** Where the first two stand to each other in the last session of both, and when most apart. */
  public String placeFinding() {
    if (page.chosen().size() < 2) {
      return "Where %s stands".formatted(page.chosen().getFirst().name());
    }
    String first = page.chosen().getFirst().iso3();
    String second = page.chosen().get(1).iso3();
    int last = 0;
    int widest = 0;
    int nearest = 0;
    double far = -1;
    double near = Double.POSITIVE_INFINITY;
    double now = 0;
    for (VoteQueries.SessionRow row : page.sessions()) {
      OptionalDouble one = place(first, row.session());
      OptionalDouble other = place(second, row.session());
      if (one.isPresent() && other.isPresent()) {
        double gap = Math.abs(one.getAsDouble() - other.getAsDouble());
        last = row.session();
        now = one.getAsDouble() - other.getAsDouble();
        if (gap > far) {
          far = gap;
          widest = row.session();
        }
        if (gap < near) {
          near = gap;
          nearest = row.session();
        }
      }
    }
    if (last == 0) {
      return "The first two never vote in one session";
    }
    return "%s stands %s %s %s in %s; farthest apart in %s, closest in %s"
        .formatted(
            page.chosen().getFirst().name(),
            plain(Math.abs(now)),
            now < 0 ? "below" : "above",
            page.chosen().get(1).name(),
            brief(last),
            brief(widest),
            brief(nearest));
  }

  private String brief(int session) {
    String year = year(session);
    return year.isEmpty() ? "session " + session : year;
  }

  private OptionalDouble place(String code, int session) {
    return page.points().stream()
        .filter(point -> point.session() == session && point.voter().iso3().equals(code))
        .mapToDouble(IdealPoint::mean)
        .findFirst();
  }

  /** How far the first two agree in their last session together, against any two. */
  public String agreementFinding() {
    List<SessionAgreement> pairs =
        page.pair().stream().filter(pair -> pair.votes() >= SessionSpread.FEWEST_VOTES).toList();
    if (pairs.isEmpty()) {
      return "Too few votes together to say how far the first two agree";
    }
    SessionAgreement last = pairs.getLast();
    double mean =
        page.spreads().stream()
            .filter(spread -> spread.session() == last.session())
            .mapToDouble(SessionSpread::mean)
            .findFirst()
            .orElse(0);
    return "%s and %s agree %s than two members do in the mean: %s against %s in %s"
        .formatted(
            page.chosen().getFirst().name(),
            page.chosen().get(1).name(),
            last.agreement() < mean ? "less" : "more",
            plain(last.agreement()),
            plain(mean),
            brief(last.session()));
  }
}
