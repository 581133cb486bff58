package org.entente.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.actor.ActorId;
import org.entente.network.signed.Triangles;
import org.entente.network.tie.Known;
import org.entente.network.tie.Tie;
import org.entente.network.tie.TieKind;
import org.entente.network.tie.Until;
import org.entente.web.picture.LinesPicture;
import org.entente.web.picture.NetworkPicture;
import org.entente.web.picture.SeriesPicture;
import org.entente.web.picture.Steps;
import org.entente.web.picture.TiesPicture;

/** Invented networks, ties, votes and grades for the page of components. */
public final class PatternPictures {
  private static final int FIRST_YEAR = 1990;
  private static final int YEARS = 30;
  private static final double BAND = 0.18;

  private PatternPictures() {}

  /** Two camps of the invented strait, with two pairs at odds; or three. */
  public static NetworkPicture network(boolean wide, boolean three) {
    List<NetworkPicture.Actor> actors =
        List.of(
            new NetworkPicture.Actor("veldany", "Veldany", 0),
            new NetworkPicture.Actor("tamrin", "Tamrin", 0),
            new NetworkPicture.Actor("oromar", "Oromar", three ? 2 : 0),
            new NetworkPicture.Actor("kestria", "Kestria", 1),
            new NetworkPicture.Actor("lindmark", "Lindmark", 1),
            new NetworkPicture.Actor("strait-league", "Strait League", 1));
    List<NetworkPicture.Pair> pairs =
        List.of(
            pair("veldany", "tamrin", 1, false),
            pair("veldany", "oromar", three ? -1 : 1, false),
            pair("tamrin", "oromar", -1, !three),
            pair("kestria", "lindmark", 1, false),
            pair("kestria", "strait-league", 1, false),
            pair("veldany", "kestria", -1, false),
            pair("tamrin", "strait-league", -1, false),
            pair("veldany", "lindmark", 1, true));
    return wide ? NetworkPicture.wide(actors, pairs) : NetworkPicture.narrow(actors, pairs);
  }

  private static NetworkPicture.Pair pair(String one, String other, int sign, boolean atOdds) {
    String words =
        "%s – %s: %s%s"
            .formatted(
                one,
                other,
                sign > 0 ? "with each other" : "against each other",
                atOdds ? "; does not fit the camps" : "");
    return new NetworkPicture.Pair(one, other, sign, atOdds, words, "#network");
  }

  /** Triangles by their signs. */
  public static NetworkFigures figures() {
    return new NetworkFigures(6, 8, 3, 2, 4, 1, 2, true, new Triangles(1, 1, 2, 0));
  }

  /** One unbalanced triangle. */
  public static List<NetworkRows.TriadLine> triads() {
    return List.of(
        new NetworkRows.TriadLine(
            List.of(
                line(PatternSample.KARST, "Veldany", PatternSample.TAMRIN, "Tamrin", 1),
                line(PatternSample.KARST, "Veldany", new ActorId("oromar"), "Oromar", 1),
                line(PatternSample.TAMRIN, "Tamrin", new ActorId("oromar"), "Oromar", -1)),
            3));
  }

  private static NetworkRows.PairLine line(
      ActorId one, String oneName, ActorId other, String otherName, int sign) {
    return new NetworkRows.PairLine(
        one, oneName, other, otherName, sign, 3, sign > 0 ? 3 : 0, 4.0 * sign, sign < 0);
  }

  /** Places of two with their bands, the second unknown for some years. */
  public static LinesPicture votes(boolean wide) {
    List<LinesPicture.Course> courses =
        List.of(
            new LinesPicture.Course(
                "Veldany", values(i -> 1 + 0.4 * Math.sin(i / 4.0), _ -> true), Map.of(), 0),
            new LinesPicture.Course(
                "Kestria", values(i -> -0.6 + 0.03 * i, i -> i < 11 || i > 14), Map.of(), 1));
    return wide ? LinesPicture.wide(courses, years(), 1) : LinesPicture.narrow(courses, years(), 1);
  }

  /** Earlier windows against what is usual; two of them pointed out. */
  public static LinesPicture parallels(boolean wide) {
    Map<Integer, String> marked = new HashMap<>();
    marked.put(6, "1996");
    marked.put(17, "2007");
    List<LinesPicture.Course> courses =
        List.of(
            new LinesPicture.Course(
                "difference",
                values(
                        i ->
                            1.3
                                - 0.7 * Math.exp(-Math.pow((i - 6) / 2.0, 2))
                                - i / 60.0
                                - (i == 17 ? 0.4 : 0),
                        i -> i < YEARS - 1)
                    .stream()
                    .map(value -> value.map(one -> LinesPicture.Value.bare(one.value())))
                    .toList(),
                marked,
                0),
            new LinesPicture.Course(
                "usual so far apart",
                values(i -> 1.4 - i / 50.0, i -> i < YEARS - 1).stream()
                    .map(value -> value.map(one -> LinesPicture.Value.bare(one.value())))
                    .toList(),
                Map.of(),
                LinesPicture.Course.REFERENCE));
    LinesPicture picture =
        wide ? LinesPicture.wide(courses, years(), 1) : LinesPicture.narrow(courses, years(), 1);
    return picture.cut(years(), YEARS - 1, "now");
  }

  private static Steps years() {
    return Steps.ofDays(
        IntStream.range(0, YEARS).mapToObj(i -> LocalDate.of(FIRST_YEAR + i, 9, 15)).toList());
  }

  private static List<Optional<LinesPicture.Value>> values(
      IntToDoubleFunction figure, IntPredicate known) {
    var values = new ArrayList<Optional<LinesPicture.Value>>();
    for (int i = 0; i < YEARS; i++) {
      double value = figure.applyAsDouble(i);
      values.add(
          known.test(i)
              ? Optional.of(new LinesPicture.Value(value, value - BAND, value + BAND))
              : Optional.empty());
    }
    return values;
  }

  /** First days of two shifts. */
  public static List<LocalDate> shifts() {
    return List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 1, 1));
  }

  /** Ties under a series: one that ended, one that stands, one not told since when. */
  public static TiesPicture ties(SeriesPicture series) {
    return TiesPicture.under(
        series,
        List.of(
            new TiesPicture.Named(
                "Diplomatic relations",
                "since there by 2018; 2020",
                tie("diplomatic relations", false, Optional.empty(), 2018, Optional.of(2020))),
            new TiesPicture.Named(
                "Sanctions: Veldany → Tamrin",
                "since 2020; no end reported",
                tie("sanctions", true, Optional.of(2020), 2020, Optional.empty()))));
  }

  private static Tie tie(
      String kind, boolean against, Optional<Integer> earliest, int latest, Optional<Integer> end) {
    return new Tie(
        new TieKind(kind, !against, OptionalInt.empty(), false, against, Optional.empty(), false),
        PatternSample.KARST,
        PatternSample.TAMRIN,
        Optional.of(
            new Known(
                earliest.map(year -> LocalDate.of(year, 3, 1)),
                Optional.of(LocalDate.of(latest, 3, 1)))),
        false,
        end.<Until>map(year ->
                new Until.Closed(
                    new Known(Optional.empty(), Optional.of(LocalDate.of(year, 6, 1))), List.of()))
            .orElse(new Until.Open()),
        List.of(),
        List.of(),
        List.of());
  }

  /** An event’s credibility by the rule, and by a person’s word over it. */
  public static List<Grading.OfEvent> credibilities() {
    return List.of(
        new Grading.OfEvent(
            4, 4, "two independent voices affirm it, one denies it", Optional.empty()),
        new Grading.OfEvent(2, 4, "two independent voices affirm it", Optional.of(given())));
  }

  /** A source that somebody graded, and one that nobody did. */
  public static List<Grading.Link> links() {
    return List.of(
        new Grading.Link("Meridian Wire", "B", Optional.of(given())),
        new Grading.Link("Karst Dispatch", "F", Optional.empty()));
  }

  private static Grading.Given given() {
    return new Grading.Given(
        1, "an editor", Instant.parse("2024-05-06T07:08:09Z").toString(), "seen the pictures");
  }
}
